internal import Experiments
internal import Government
internal import Histories
internal import Stochastics

extension ResultFiles {
  /// The office's own past beside the model's; null where the study has no history.
  var past: JSONValue {
    guard let past = record.past else { return .null }
    return [
      "from": .string(past.days.lowerBound.iso), "to": .string(past.days.upperBound.iso),
      "trials": .integer(past.trials), "model_knows_office": .bool(!past.isSurprising),
      "expected_shares": .array(
        QuantileBand.levels.indices.map { .number(QuantileBand.expectedShare($0, trials: past.trials)) }),
      "measures": .array(
        past.judged.map { judged in
          [
            "measure": .string(judged.measure.name), "service_days": .integer(judged.coverage.days),
            "inside": .array(QuantileBand.levels.indices.map { .number(judged.coverage.share($0)) }),
            "low": .array(judged.isLow.map { .bool($0) }),
            "mean_actual": .number(judged.coverage.meanActual), "mean_model": .number(judged.coverage.meanExpected),
          ]
        }),
      "levels": .array(QuantileBand.levels.map { .number($0) }),
      "rushes_left_out": .array(past.past.rushes.map { .string($0) }),
    ]
  }
}
