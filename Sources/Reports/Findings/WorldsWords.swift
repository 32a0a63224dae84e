internal import Experiments
internal import Government

/// The names and numbers of a study of worlds as people read them.
struct WorldsWords {
  let result: WorldsResult
  let regrets: Regrets

  /// Of the measure that decides, unless another is named.
  init(_ result: WorldsResult, _ regrets: Regrets? = nil) {
    self.result = result
    self.regrets = regrets ?? result.decided
  }

  private var text: MeasureText { MeasureText.of(regrets.measure) }
  var scale: Double { text.scale }
  var measure: Phrase { text.name }
  /// Of regrets: percentage points of shares.
  var gapUnit: Phrase { text.scale == 100 ? Phrases.Charts.Panel.percentagePoints : text.unit }

  func world(_ index: Int) -> Phrase { Phrases.Worlds.name(result.worlds[index]) }
  func policy(_ policy: Int) -> Phrase { Phrases.name(result.policies[policy]) }

  /// As what is done.
  func act(_ policy: Int) -> Phrase { Phrases.Sensitivity.answer(self.policy(policy), isNothing: policy == 0) }

  func acts(_ policies: [Int]) -> Phrase { policies.map(act).joined(", ") }

  /// "81.4 [80.9–81.9]", in the unit of the measure, with the digits that the interval bears.
  func number(_ estimate: Estimate, withInterval: Bool = true) -> Phrase {
    let (mean, half) = (estimate.mean * scale, estimate.halfWidth * scale)
    // Bounded on one side alone, a figure has the digits that this side bears; on none, no digits beyond a tenth of it.
    let side = [abs(mean - estimate.lower * scale), abs(estimate.upper * scale - mean), abs(mean) / 10].first(
      where: \.isFinite)
    let decimals = text.decimals(mean, halfWidth: half.isNaN ? side ?? .nan : half)
    let value = Phrase.number(mean, decimals: decimals)
    guard withInterval, half > 0 || estimate.lower > 0 && !estimate.upper.isFinite else { return value }
    guard half > 0 else {
      return value + Phrase(" [≥ ") + .number(estimate.lower * scale, decimals: decimals) + Phrase("]")
    }
    return value + Phrase(" [") + Phrase.number(estimate.lower * scale, decimals: decimals) + Phrase("–")
      + Phrase.number(estimate.upper * scale, decimals: decimals) + Phrase("]")
  }

  /// With its unit behind it.
  func value(_ estimate: Estimate) -> Phrase {
    number(estimate) + Phrase(text.scale == 100 ? "\u{a0}" : " ") + text.unit
  }

  func gap(_ estimate: Estimate) -> Phrase { number(estimate) + Phrase(" ") + gapUnit }

  /// = as good as the best, ? not settled, nothing where it is settled to be behind.
  func mark(_ regret: Regrets.Regret) -> Phrase {
    switch regret.verdict {
    case .best: Phrase(" =")
    case .behind: Phrase("")
    case .open: Phrase(" ?")
    }
  }
}
