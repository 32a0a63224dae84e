import Experiments
import Government

/// The first chart of a report: differences to the baseline with simultaneous intervals, a panel a measure.
struct DifferencesChart {
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
      name: "differences", title: ChartTitles(inputs: inputs).differences, subtitle: subtitle,
      width: frame.total + gutter, body: frame.arranged(pictures))
  }

  private var subtitle: String {
    let language = inputs.language
    let level = Phrase.cautiousPercent(inputs.scenario.comparison.confidence)[language]
    let baseline = inputs.name(ofPolicy: 0)
    let place = inputs.name(ofScope: inputs.scope)
    if inputs.result.trials.count < 2 {
      return language.say(
        "Difference of each policy to “\(baseline)” at \(place) \(inputs.inWindow); one trial has no interval, so nothing "
          + "is settled",
        "Selisih tiap kebijakan terhadap “\(baseline)” di \(place) \(inputs.inWindow); satu ulangan tidak punya selang "
          + "kepercayaan, jadi belum ada yang pasti")
    }
    return language.say(
      "Mean difference of each policy to “\(baseline)” at \(place) \(inputs.inWindow); \(level) simultaneous intervals "
        + "over \(inputs.trialCount), paired; grey band = within tolerance",
      "Selisih rata-rata tiap kebijakan terhadap “\(baseline)” di \(place) \(inputs.inWindow); selang kepercayaan serempak "
        + "\(level) dari \(inputs.trialCount) berpasangan; pita abu-abu = dalam toleransi")
  }
}
