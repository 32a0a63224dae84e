internal import Experiments
internal import Government

extension ResultFiles {
  /// How likely each policy is the best, and what taking it is expected to lose.
  var standings: JSONValue {
    .array(
      comparison.standings.map { row in
        .object([
          "policy": .string(name(row.policy)), "may_be_best": .bool(row.mayBeBest),
          "chance_unbeaten": .number(row.unbeaten),
          "measures": .array(
            row.chances.map { part in
              .object([
                "measure": .string(part.measure.rawValue), "chance_best": .number(part.best),
                "expected_loss": .number(part.loss),
              ])
            }),
          "score": row.score.map { score in
            .object([
              "mean": .number(score.mean), "chance_best": .number(score.best), "expected_loss": .number(score.loss),
            ])
          } ?? .null,
        ])
      })
  }
}
