internal import Experiments
internal import Government

/// The names and numbers of a sensitivity study as people read them.
struct SensitivityWords {
  let result: SensitivityResult

  private var text: MeasureText { MeasureText.of(result.measure) }
  /// From the measure to what is shown.
  var scale: Double { text.scale }
  var measure: Phrase { text.name }
  /// Of differences: percentage points of shares.
  var unit: Phrase { text.scale == 100 ? Phrases.Charts.Panel.percentagePoints : text.unit }

  func policy(_ policy: Int) -> Phrase {
    Phrases.Sensitivity.answer(Phrases.name(result.scenario.policies[policy]), isNothing: policy == 0)
  }

  /// A policy as one of two that are compared.
  func rival(_ policy: Int) -> Phrase { Phrases.name(result.scenario.policies[policy]) }

  /// A lead or a change of one, without its unit.
  func lead(_ value: Double, sign: Bool = false) -> Phrase {
    let shown = Phrase.number(value * scale, decimals: text.scale == 100 ? 0 : 1)
    return sign && value * scale > 0 ? Phrase("+") + shown : shown
  }

  /// "+23 ±3"; the interval is as wide to both sides.
  func lead(_ estimate: Estimate) -> Phrase {
    let value = lead(estimate.mean, sign: true)
    guard estimate.lower.isFinite else { return value }
    return value + Phrase(" ±") + lead(estimate.halfWidth)
  }

  /// A number of an input, to the digits that the distance between two of its numbers bears.
  func number(_ value: Double, within gap: Double = .nan) -> Phrase {
    .number(value, decimals: max(0, Numeral.decimals(of: value, halfWidth: gap / 2)))
  }

  /// Where the study writes it behind the number.
  func unit(of input: StudyInput) -> String { input.value.contains(input.unit) ? input.unit : "" }

  func range(_ input: StudyInput) -> Phrase {
    input.isNumber
      ? number(input.low) + Phrase("–") + number(input.high) : Phrase(input.alternatives.joined(separator: ", "))
  }

  func base(_ input: StudyInput) -> Phrase { input.isNumber ? number(input.base) : Phrase(input.value) }

  /// Of whole numbers that follow each other the last at which the answer holds.
  func value(_ change: SensitivityResult.Switch) -> Phrase {
    isExact(change) ? number(change.holdsAt) : number(change.value, within: gap(change))
  }

  private func isExact(_ change: SensitivityResult.Switch) -> Bool {
    result.inputs[change.input].isWhole && gap(change) == 1
  }

  private func gap(_ change: SensitivityResult.Switch) -> Double { abs(change.failsAt - change.holdsAt) }

  /// "above about 110 working days (between 100 and 118; …)".
  func condition(_ change: SensitivityResult.Switch) -> Phrase {
    let input = result.inputs[change.input]
    let ends = [change.holdsAt, change.failsAt].sorted().map { number($0, within: gap(change) / 4) }
    return Phrases.Sensitivity.beyond(
      input.path, isAbove: change.isAbove, value(change), between: isExact(change) ? nil : (ends[0], ends[1]),
      unit: unit(of: input), base: base(input),
      range: range(input), then: change.policy.map(policy))
  }

  func condition(_ move: SensitivityResult.Move) -> Phrase {
    let input = result.inputs[move.input]
    return Phrases.Sensitivity.chosen(input.path, move.text, base: input.value, then: move.answer.map(policy))
  }
}
