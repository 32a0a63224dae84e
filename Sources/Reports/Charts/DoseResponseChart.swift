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
        value: target.value * text.scale, label: language.say("target", "sasaran") + " \(bound) \(value[language])",
        isSolid: true)
    }
    let nothing = inputs.result.values(
      policy: 0, window: response.window, scope: response.scope, measure: response.measure
    ).filter(\.isFinite)
    let baseline = DosePanel.Line(
      value: nothing.isEmpty ? .nan : nothing.reduce(0, +) / Double(nothing.count) * text.scale,
      label: inputs.name(ofPolicy: 0), isSolid: false)
    return panel.picture(
      response.points.map { $0.estimate }, scale: text.scale, lines: [target, baseline].compactMap { $0 })
  }

  private var sharePanel: JSONValue {
    let panel = DosePanel(
      series: series, width: width,
      title: language.say("Trials that meet all targets, %", "Ulangan yang mencapai semua sasaran, %"), isPercent: true)
    let enough = DosePanel.Line(
      value: DoseResponse.enough * 100, label: language.say("enough: 90 %", "cukup: 90 %"), isSolid: true)
    return panel.picture(
      response.points.map { $0.attainment?.probability ?? .absent }, scale: 100, lines: [enough], domain: (0, 100))
  }

  private var title: String {
    let policy = inputs.result.name(ofPolicy: response.variation.base)
    return response.finding(policy)?[language]
      ?? language.say("\(policy.en), varied", "\(policy.id), divariasikan")
  }

  private var subtitle: String {
    let place = inputs.name(ofScope: response.scope)
    let measure = MeasureText.of(response.measure).name[language]
    let percent = Phrase.number(inputs.result.scenario.comparison.confidence * 100, decimals: 0)[language]
    var window = inputs
    window.window = response.window
    let share = language.say(
      " and share of trials that meet all targets", " dan bagian ulangan yang mencapai semua sasaran")
    let shown =
      "\(measure.sentenceCased) \(language.say("at", "di")) \(place) \(window.inWindow)"
      + language.say(" (mean)", " (rata-rata)") + (hasTargets ? share : "")
    return language.say(
      "\(shown), each with its own \(percent)\u{a0}% interval; \(inputs.trialCount)",
      "\(shown), masing-masing dengan selang kepercayaan \(percent)\u{a0}%; \(inputs.trialCount)")
  }
}
