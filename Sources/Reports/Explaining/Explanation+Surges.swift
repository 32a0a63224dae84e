internal import Government
internal import Stochastics

extension Explanation {
  var surges: ExplainedPart? {
    guard !scenario.surges.isEmpty else {
      return ExplainedPart(
        kind: .surges, title: Phrases.Part.surges, introduction: [Phrases.noSurge])
    }
    return ExplainedPart(
      kind: .surges, title: Phrases.Part.surges,
      items: scenario.surges.map { ExplainedPart.Item(name: Phrase($0.title), sentences: sentences($0)) })
  }

  private func sentences(_ surge: Surge) -> [Phrase] {
    let calendar = scenario.calendar
    let first = calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    let end = calendar.workingDay(surge.lengthDays, after: first) - 1
    let places = Set(surge.places.map(\.unit)).sorted().map { index -> Phrase in
      let unit = scenario.units[index]
      let services = surge.places.filter { $0.unit == index }.map(\.service)
      let names = services.compactMap { $0.map { Phrase(unit.services[$0].title) } }
      let title = Phrase(unit.title)
      return services.contains(nil) ? title : title + Phrase(" (") + names.joined(", ") + Phrase(")")
    }
    let shape = Phrases.surge(
      places.joined("; "), from: calendar.date(of: first), to: calendar.date(of: end), peak: peak(surge),
      shape: surge.riseDays > 0
        ? Phrases.rise(.number(surge.riseDays, decimals: 1))
        : Phrases.shape(builds: surge.buildDays, holds: surge.holdDays, fades: surge.fadeDays),
      isCertain: surge.timing.isCertain)
    let loads = Set(surge.places.map(\.unit)).sorted().compactMap { index -> Phrase? in
      let workload = Workload(scenario, unit: index)
      guard let base = workload.load, let peak = workload.load(atPeakOf: surge) else { return nil }
      return Phrases.peakLoad(Phrase(scenario.units[index].title), base: number(base), peak: number(peak), value: peak)
    }
    return [shape] + loads
  }

  /// The announced height, with the span that it may take.
  private func peak(_ surge: Surge) -> Phrase {
    let announced = number(surge.announcedPeak)
    guard let low = surge.peak.quantile(0.05), let high = surge.peak.quantile(0.95), high - low > 1e-9 else {
      return Phrase("×") + announced
    }
    return Phrases.uncertainPeak(announced, from: number(low), to: number(high))
  }
}
