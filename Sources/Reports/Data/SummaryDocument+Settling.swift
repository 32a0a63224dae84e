internal import Experiments
internal import Government

extension ResultFiles {
  /// How far the trials settle the answer, and with how many trials each policy stands.
  var settling: JSONValue {
    let result = comparison.result
    let range = result.scenario.comparison.trials
    let settling = comparison.settling
    return .object([
      "settled": .bool(settling.isSettled), "answer_settled": .bool(settling.isAnswerSettled),
      "variations_settled": .bool(settling.areGridsSettled), "fewest": .integer(range.fewest),
      "most": .integer(range.most),
      "trials": .object(
        Dictionary(
          uniqueKeysWithValues: zip(result.layout.policies, result.played).map { ($0, JSONValue.integer($1)) })),
    ])
  }
}
