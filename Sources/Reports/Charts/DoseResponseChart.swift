import Experiments
import Government

/// A varied policy: its measure and how often all targets are met, along the first axis, a line for each value of the
/// others.
struct DoseResponseChart {
  let inputs: ChartInputs
  let response: DoseResponse

  private var language: Language { inputs.language }
  private var hasTargets: Bool { response.points.contains { $0.attainment != nil } }
  private var width: Double { hasTargets ? 350 : 720 }

  func draft() -> ChartDraft? {
    guard response.points.contains(where: { $0.estimate.mean.isFinite }) else { return nil }
    let pictures = hasTargets ? [measurePanel, sharePanel] : [measurePanel]
    return ChartDraft(
      name: "dose_response_" + inputs.layout.policies[response.variation.base], title: title, subtitle: subtitle,
      width: Double(pictures.count) * (width + 90), body: ["hconcat": .array(pictures), "spacing": 96])
  }

  private var series: DoseSeries { DoseSeries(variation: response.variation, language: language) }

  private var measurePanel: JSONValue {
    let text = MeasureText.of(response.measure)
    let panel = DosePanel(
      series: series, width: width, title: "\(text.name[language]), \(text.unit[language])".sentenceCased,
      isPercent: text.scale == 100)
    let target = response.target.map { target in
      let bound = target.bound == .atLeast ? "≥" : "≤"
      let value = Phrase.number(
        target.value * text.scale, decimals: Numeral.decimals(of: target.value * text.scale, halfWidth: .nan))
      return DosePanel.Line(
        value: target.value * text.scale, label: Phrases.Charts.target[language] + " \(bound) \(value[language])",
        isSolid: true)
    }
    let nothing = inputs.result.values(
      policy: 0, window: response.window, scope: response.scope, measure: response.measure
    ).filter(\.isFinite)
    let baseline = DosePanel.Line(
      value: nothing.isEmpty ? .nan : nothing.reduce(0, +) / Double(nothing.count) * text.scale,
      label: inputs.name(ofPolicy: 0)[language], isSolid: false)
    return panel.picture(
      response.points.map { $0.estimate }, scale: text.scale, lines: [target, baseline].compactMap { $0 })
  }

  private var sharePanel: JSONValue {
    let panel = DosePanel(
      series: series, width: width,
      title: Phrases.Charts.allTargets[language], isPercent: true)
    let enough = DosePanel.Line(
      value: DoseResponse.enough * 100, label: Phrases.Charts.enough[language], isSolid: true)
    return panel.picture(
      response.points.map { $0.attainment?.probability ?? .absent }, scale: 100, lines: [enough], domain: (0, 100))
  }

  private var title: Phrase {
    let policy = inputs.result.name(ofPolicy: response.variation.base)
    return response.finding(policy) ?? Phrases.Charts.Title.varied(policy)
  }

  private var subtitle: Phrase {
    var window = inputs
    window.window = response.window
    let shown = Phrases.Charts.doseResponse(
      MeasureText.of(response.measure).name, at: inputs.name(ofScope: response.scope), window.inWindow,
      hasTargets: hasTargets)
    let percent = Phrase.number(inputs.result.scenario.comparison.confidence * 100, decimals: 0)
    return Phrases.Charts.ownIntervals(shown, percent: percent, trials: inputs.trialCount, hasShares: hasTargets)
  }
}
