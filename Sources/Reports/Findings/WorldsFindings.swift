internal import Experiments
internal import Government

/// What a study of worlds says, in sentences.
struct WorldsFindings {
  let result: WorldsResult
  private typealias Words = Phrases.Worlds
  private var words: WorldsWords { WorldsWords(result) }

  /// The policy that is least bad in its worst world.
  var answer: Phrase {
    let (regrets, choice) = (result.decided, result.decided.leastRegret)
    let largest = regrets.largest[choice.policy]
    let (policy, gap, world) = (words.act(choice.policy), words.gap(largest.estimate), words.world(largest.world))
    guard choice.isSettled else {
      return Words.open(policy, behind: gap, words.measure, in: world, rivals: words.acts(choice.rivals))
    }
    return largest.estimate.upper <= regrets.tolerance
      ? Words.bestEverywhere(policy, words.measure, of: result.worlds.count)
      : Words.leastRegret(policy, behind: gap, words.measure, in: world, of: result.worlds.count)
  }

  /// The policy whose worst value is best.
  var bestWorst: Phrase {
    let (regrets, choice) = (result.decided, result.decided.bestWorst)
    let worst = regrets.worst[choice.policy]
    let (policy, value, world) = (words.act(choice.policy), words.value(worst.estimate), words.world(worst.world))
    guard choice.isSettled else {
      return Words.openBestWorst(policy, value, words.measure, in: world, rivals: words.acts(choice.rivals))
    }
    return choice.policy == regrets.leastRegret.policy
      ? Words.alsoBestWorst(value, words.measure, in: world)
      : Words.otherBestWorst(policy, value, in: world, instead: words.act(regrets.leastRegret.policy), words.measure)
  }

  /// The answer, short enough for a chart.
  var title: Phrase {
    let choice = result.decided.leastRegret
    return Words.chartTitle(words.act(choice.policy), isSettled: choice.isSettled)
  }
}
