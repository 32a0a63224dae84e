import Experiments
import Government

/// The first chart of a report: differences to the baseline with simultaneous intervals, a panel a measure.
struct DifferencesChart {
  static let name = "differences"

  let inputs: ChartInputs

  func draft() -> ChartDraft? {
    let panels = DifferencePanel.all(in: inputs)
    guard !panels.isEmpty else { return nil }
    let frame = Panels(count: panels.count)
    let labels = inputs.labels
    let legend = VerdictLegend(panels.reduce(into: []) { $0.formUnion($1.verdicts) }, language: inputs.language)
    let rows = labels.dropFirst()
    let lines = rows.map { $0.split(separator: "\n").count }.max() ?? 1
    let gutter = Double(rows.flatMap { $0.split(separator: "\n") }.map(\.count).max() ?? 0) * 7
    let height = Double(max(32, 15 * lines + 10) * rows.count)
    let pictures = panels.enumerated().map { index, panel in
      panel.picture(
        labels: labels, width: frame.width, height: height, showsLabels: frame.isFirstInRow(index),
        legend: legend)
    }
    return ChartDraft(
      name: Self.name, title: ChartTitles(inputs: inputs).differences, subtitle: subtitle,
      width: frame.total + gutter, body: frame.arranged(pictures))
  }

  private var subtitle: Phrase {
    let baseline = inputs.name(ofPolicy: 0)
    let place = inputs.name(ofScope: inputs.scope)
    guard inputs.result.count > 1 else {
      return Phrases.Charts.differencesOfOneTrial(to: baseline, at: place, inputs.inWindow)
    }
    return Phrases.Charts.differences(
      to: baseline, at: place, inputs.inWindow,
      level: Phrase.cautiousPercent(inputs.scenario.comparison.confidence), trials: inputs.trialCount)
  }
}
