internal import Government
internal import Histories
internal import Scenarios

extension StudyDraft {
  mutating func writeSurges() {
    guard let receiver else { return }
    let unit = office.units[receiver]
    for (name, first) in rushes {
      guard let rush = unit.rush, rush.peak >= Self.leastPeak else { continue }
      if name == "lebaran" { out.add("surges:") }
      let peak = YAMLText.number(rush.peak, decimals: 2)
      let feasts = rush.feasts.map(\.iso).joined(separator: ", ")
      out.add("  \(name):")
      out.add("    in: \(unit.key)")
      out.add(
        "    starts: \(first.iso)",
        Sentence("first working day after Idulfitri", "hari kerja pertama setelah Idulfitri"))
      out.add(
        "    peak: \(peak) times",
        Sentence(
          "the \(LebaranRush.days) open days after \(feasts) over a mean day of the year around them",
          "\(LebaranRush.days) hari buka setelah \(feasts) dibanding hari rata-rata setahun di sekitarnya"))
      out.add("    fades: assumed 10 working days from 5 to 20 working days", Sentence("assumed", "andaian"))
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

  static let leastPeak = 1.1

  var hasSurge: Bool {
    !rushes.isEmpty && receiver.flatMap { office.units[$0].rush }.map { $0.peak >= Self.leastPeak } == true
  }

  /// Each Lebaran of the study with the first working day after it.
  var rushes: [(name: String, first: CivilDate)] {
    let last = end.adding(days: -28)
    let days = known.feasts.filter(\.isLebaran).map { feast -> CivilDate in
      var day = feast.day
      while day.weekday > 4 || known.daysOff.contains(day) || day == feast.day { day = day.adding(days: 1) }
      return day
    }.filter { $0 >= office.start && $0 <= last }
    return days.enumerated().map { ($0.offset == 0 ? "lebaran" : "lebaran_\($0.offset + 1)", $0.element) }
  }
}
