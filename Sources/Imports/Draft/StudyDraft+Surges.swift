internal import Government
internal import Histories
internal import Scenarios

extension StudyDraft {
  mutating func writeSurges() {
    guard let receiver else { return }
    let unit = office.units[receiver]
    for (name, first) in rushes {
      guard let rush = unit.rush else { continue }
      if name == "lebaran" { out.add("surges:") }
      func number(_ value: Double) -> String { YAMLText.number(value, decimals: 2) }
      let (peak, starts) = (rush.nextPeak, rush.years.map(\.start.iso).joined(separator: ", "))
      out.add("  \(name):")
      out.add("    in: \(unit.key)")
      out.add(
        "    starts: \(first.iso)",
        Sentence("first working day after Idulfitri", "hari kerja pertama setelah Idulfitri"))
      out.add(
        "    peak: uncertain \(number(peak.lower)) to \(number(peak.upper)) (usually \(number(peak.value))) times",
        Sentence(
          "fitted to the rushes from \(starts), over an ordinary day; the next lies within with 95 %",
          "dicocokkan dengan lonjakan mulai \(starts), dibanding hari biasa; yang berikutnya di dalamnya dengan 95 %"))
      out.add(
        "    fades: fitted \(number(rush.fades.value)) working days from \(number(rush.fades.lower)) to \(number(rush.fades.upper)) working days",
        Sentence("fitted likewise", "dicocokkan pula"))
    }
    guard !hasSurge, !rushes.isEmpty else { return }
    out.add("windows:")
    for (name, first) in rushes {
      out.add(
        "  \(name): { from: \(first.iso), to: \(min(first.adding(days: 42), end).iso) }",
        Sentence(
          "six weeks from the first working day after Idulfitri",
          "enam minggu sejak hari kerja pertama setelah Idulfitri"))
    }
  }

  var hasSurge: Bool {
    !rushes.isEmpty && receiver.flatMap { office.units[$0].rush } != nil
  }

  /// Each Lebaran of the study, after its warm-up, with the first working day after it.
  var rushes: [(name: String, first: CivilDate)] {
    let first = office.start.adding(days: Scenario.usualWarmUpDays(of: Self.lengthWeeks * 7))
    let last = end.adding(days: -28)
    let days = known.feasts.filter(\.isLebaran).map { feast -> CivilDate in
      var day = feast.day
      while day.weekday > 4 || known.daysOff.contains(day) || day == feast.day { day = day.adding(days: 1) }
      return day
    }.filter { $0 >= first && $0 <= last }
    return days.enumerated().map { ($0.offset == 0 ? "lebaran" : "lebaran_\($0.offset + 1)", $0.element) }
  }
}
