internal import Experiments
internal import Government
internal import Histories

/// Last year, simulated and real: the busiest services, a row a measure.
struct PastChart {
  let past: PastTrials
  let language: Language

  static let name = "past"
  private static let measures = [FlowMeasure.received, .open, .turnaround]

  func draft() -> ChartDraft? {
    let matches = busiest
    let rows = Self.measures.compactMap { measure -> [BandPanels.Panel]? in
      let panels = matches.compactMap { panel($0, measure) }
      return panels.isEmpty ? nil : panels
    }
    guard !rows.isEmpty else { return nil }
    // A grid needs rows of one length.
    let width = rows.map(\.count).min() ?? 1
    let share = Phrase.percent(PastNotes(past: past).shareInside)
    return BandPanels(rows: rows.map { Array($0.prefix(width)) }, language: language).draft(
      Self.name, title: past.isSurprising ? Phrases.Past.differs(share) : Phrases.Past.alike(share),
      subtitle: Phrases.Past.subtitle(trials: past.trials))
  }

  private var busiest: [PastStudy.Match] {
    let totals = past.past.matches.map { past.past.record.services[$0.service].recorded.values.reduce(0, +) }
    return totals.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }.prefix(BandPanels.mostServices).map {
      past.past.matches[$0]
    }
  }

  private func panel(_ match: PastStudy.Match, _ measure: FlowMeasure) -> BandPanels.Panel? {
    guard let series = past.series.first(where: { $0.match == match && $0.measure == measure }) else { return nil }
    let scenario = past.past.replayed
    return BandPanels.Panel(
      heading: scenario.units[match.place.unit].services[match.place.service].title[language],
      axis: Phrases.Past.axis(measure),
      days: series.days.map { (scenario.calendar.date(of: $0.day), $0.actual, $0.band) })
  }
}
