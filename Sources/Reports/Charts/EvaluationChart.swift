internal import Government
internal import Histories
internal import Stochastics

/// What happened on the bands of the policy that was taken: the busiest services, a row a measure.
struct EvaluationChart {
  let evaluation: Evaluation
  let language: Language

  private static let measures = [FlowMeasure.received, .open, .turnaround]

  func draft() -> ChartDraft? {
    let rows = Self.measures.compactMap { measure -> [BandPanels.Panel]? in
      let panels = busiest.compactMap { service in
        evaluation.series.first { $0.service == service && $0.measure == measure }.map(panel)
      }
      return panels.isEmpty ? nil : panels
    }
    guard let width = rows.map(\.count).min() else { return nil }
    let widest = QuantileBand.levels.count - 1
    let (days, inside) = evaluation.judged.reduce((0, 0)) {
      ($0.0 + $1.coverage.days, $0.1 + $1.coverage.inside[widest])
    }
    return BandPanels(rows: rows.map { Array($0.prefix(width)) }, language: language).draft(
      "evaluation",
      title: Phrases.Evaluation.chartTitle(.percent(Double(inside) / Double(max(1, days))), evaluation.run.policy),
      subtitle: Phrases.Evaluation.chartSubtitle(trials: evaluation.run.trials))
  }

  private var busiest: [PublishedRun.Service] {
    let received = evaluation.series.filter { $0.measure == .received }
    let totals = received.map { $0.days.reduce(0) { $0 + $1.actual } }
    return received.indices.sorted { (totals[$1], $0) < (totals[$0], $1) }.prefix(BandPanels.mostServices).map {
      received[$0].service
    }
  }

  private func panel(_ series: Evaluation.Series) -> BandPanels.Panel {
    BandPanels.Panel(
      heading: series.service.title, axis: Phrases.Past.axis(series.measure),
      days: series.days.map { ($0.date, $0.actual, $0.band) })
  }
}
