internal import Experiments
internal import Government

/// How a policy's figure is known and how it varies, in the digits that its interval supports.
struct VariabilityRow {
  let found: Variability
  private let name: Phrase
  private let text: MeasureText
  private let decimals: Int
  private let confidence: Phrase

  init?(_ comparison: Comparison, policy: Int, _ measure: Measure) {
    guard let found = comparison.variability(of: policy, measure) else { return nil }
    self.found = found
    name = comparison.result.name(ofPolicy: policy)
    text = MeasureText.of(measure)
    confidence = Phrase.percent(comparison.confidence)
    decimals = Cells.decimals([found.mean], measure)
  }

  var sentence: Phrase {
    let isLow = found.measure.smallerIsBetter == false
    var parts = [
      Phrases.howSure(
        name, text.name, mean: with(found.mean), unit: text.unit, confidence: confidence,
        hasInterval: found.mean.lower.isFinite)
    ]
    parts.append(oneYearInTen(isLow: isLow))
    if let world = found.world {
      if let worlds = found.worlds {
        parts.append(
          Phrases.overWorlds(
            from: number(worlds.lowerBound), to: number(worlds.upperBound), unit: text.unit, part: Phrases.share(world))
        )
      } else {
        parts.append(Phrases.worldNotTold(part: Phrases.share(world)))
      }
    }
    return parts.joined(" ")
  }

  private func oneYearInTen(isLow: Bool) -> Phrase {
    guard found.bad.lower.isFinite else { return Phrases.noYearInTen(trials: found.bad.trials) }
    let range = found.measure.range
    let isWorst = number(found.bad.mean) == number(isLow ? range.lowerBound : range.upperBound)
    let (worst, best) = isLow ? (found.bad.lower, range.upperBound) : (found.bad.upper, range.lowerBound)
    if number(worst) == number(best) { return Phrases.nineYearsInTen(number(best), unit: text.unit) }
    return isWorst
      ? Phrases.oneYearInTenOrMore(with(found.bad), unit: text.unit)
      : Phrases.oneYearInTen(with(found.bad), unit: text.unit, isBelow: isLow)
  }

  /// "97 (95–99)".
  func with(_ estimate: Estimate) -> Phrase {
    guard estimate.lower.isFinite else { return number(estimate.mean) }
    let ends = [estimate.lower, estimate.upper].map { end in
      number(found.measure.range == 0...1 ? min(1, max(0, end)) : end)
    }
    return number(estimate.mean) + Phrase(" (") + ends[0] + Phrase("–") + ends[1] + Phrase(")")
  }

  func number(_ value: Double) -> Phrase { .number(value * text.scale, decimals: decimals) }
}
