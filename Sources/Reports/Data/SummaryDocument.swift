internal import Experiments
internal import Government
import Playing

extension ResultFiles {
  /// The numbers of the printed table with their intervals, the recommendation, the targets and the warnings.
  ///
  /// Nothing in it changes from run to run, and nothing depends on the language.
  public var summary: JSONValue {
    let result = comparison.result
    let scenario = result.scenario
    let focus = comparison.focus
    return .object([
      "title": .string(scenario.title.en),
      "question": .string(scenario.question.en),
      "trials": .integer(result.count),
      "seed": .unsigned(scenario.comparison.seed),
      "confidence": .number(comparison.confidence),
      "level_each": .number(comparison.family(of: 0).table),
      "method": .string(Comparison.method),
      "settling": settling,
      "unit": .string(result.layout.scopes[focus.scope].name),
      "window": window(focus.window),
      "policies": .array(comparison.policies.map(policy)),
      "recommendation": recommendation,
      "targets": .array(comparison.attainments.map(attainment)),
      "joint_targets": jointTargets,
      "standings": standings,
      "variability": variability,
      "side_figures": sideFigures,
      "bottlenecks": bottlenecks,
      "variations": variations,
      "letters": letters,
      "past": past,
      "evaluation": evaluationBasis,
      "not_settled": .array(comparison.unsettled.map(unsettled)),
      "assumptions": .integer(record.assumed.count { !$0.isFitted }),
      "fitted": .integer(record.assumed.count { $0.isFitted }),
      "inputs": .integer(record.inputs),
      "warnings": .array(record.warnings.map { .string($0.text) }),
    ])
  }

  private func window(_ index: Int) -> JSONValue {
    let window = comparison.result.layout.windows[index]
    let calendar = comparison.result.scenario.calendar
    return .object([
      "name": .string(window.name), "from": .string(calendar.date(of: window.from).iso),
      "to": .string(calendar.date(of: max(window.from, window.to - 1)).iso),
    ])
  }

  private func policy(_ index: Int) -> JSONValue {
    let policy = comparison.result.scenario.policies[index]
    let moves = comparison.moves(of: index)
    return .object([
      "name": .string(policy.name), "title": .string(policy.title.en),
      "trials": .integer(comparison.result.played[index]),
      "figures": .array(comparison.focus.headlines.map { figure(index, $0) }),
      "moves": .object([
        "made": .number(moves.made), "forced": .number(moves.forced), "rejected": .number(moves.rejected),
        "officer_days": .number(moves.officerDays), "lead_days": .number(moves.leadDays),
        "lead_from": .string(moves.reference.rawValue),
        "rejected_because": .object(
          Swift.Dictionary(uniqueKeysWithValues: moves.reasons.map { ($0.reason.rawValue, .number($0.perTrial)) })),
      ]),
    ])
  }

  private func figure(_ policy: Int, _ headline: Headline) -> JSONValue {
    let window = comparison.focus.window
    let estimate = comparison.estimate(
      policy: policy, window: window, scope: headline.scope, measure: headline.measure)
    let quantiles = comparison.quantiles(
      [0.1, 0.5, 0.9], policy: policy, window: window, scope: headline.scope, measure: headline.measure)
    return .object([
      "unit": .string(comparison.result.layout.scopes[headline.scope].name),
      "measure": .string(headline.measure.rawValue),
      "mean": .number(estimate.mean), "lower": .number(estimate.lower), "upper": .number(estimate.upper),
      "trials": .integer(estimate.trials),
      "p10": .number(quantiles[0]), "p50": .number(quantiles[1]), "p90": .number(quantiles[2]),
      "difference": comparison.difference(policy: policy, headline).map(difference) ?? .null,
      "control_gain": comparison.controlGain(policy: policy, headline).map { .number($0) } ?? .null,
    ])
  }

  private func difference(_ row: Difference) -> JSONValue {
    .object([
      "policy": .string(name(row.policy)), "against": .string(name(row.against)),
      "unit": .string(comparison.result.layout.scopes[row.scope].name), "measure": .string(row.measure.rawValue),
      "mean": .number(row.mean), "lower": .number(row.lower), "upper": .number(row.upper),
      "trials": .integer(row.trials), "tolerance": .number(row.tolerance), "verdict": .string(row.verdict.rawValue),
    ])
  }

  private var recommendation: JSONValue {
    let answer = comparison.recommend()
    let names = { (policies: [Int]) in JSONValue.array(policies.map { .string(name($0)) }) }
    let text = Answer(comparison).sentences.joined(" ")
    return .object([
      "outcome": .string(answer.outcome.rawValue),
      "policy": answer.policy.map { .string(name($0)) } ?? .null,
      "candidates": names(answer.candidates),
      "best": answer.best.map { .string(name($0)) } ?? .null,
      "as_good_within_tolerance": names(answer.asGood), "not_settled_against_best": names(answer.rivals),
      "meets_targets": answer.meetsTargets.map { .bool($0) } ?? .null,
      "gains": .array(answer.gains.map(difference)),
      "harms": .array(answer.harms.map(difference)),
      "lenders": .array(answer.lenders.map(difference)),
      "hardest_hit_lenders": .array((answer.policy.map(comparison.hardestHitLenders) ?? []).map(difference)),
      "other_windows": otherWindows(of: answer.policy),
      "extra_hours_do_as_well": .bool(answer.extraHoursDoAsWell),
      "text": .object(["en": .string(text.en), "id": .string(text.id)]),
    ])
  }

  private func attainment(_ row: Attainment) -> JSONValue {
    .object([
      "policy": .string(name(row.policy)), "window": .string(comparison.result.layout.windows[row.window].name),
      "unit": .string(comparison.result.layout.scopes[row.scope].name), "measure": .string(row.measure.rawValue),
      "bound": .string(row.bound == .atLeast ? "at least" : "at most"), "value": .number(row.value),
      "mean": .number(row.mean.mean), "met_on_average": .bool(row.meanMeets),
      "settled": .bool(row.isSettled),
      "probability": .number(row.probability.mean), "lower": .number(row.probability.lower),
      "upper": .number(row.probability.upper),
    ])
  }

  private func unsettled(_ row: Unsettled) -> JSONValue {
    .object([
      "difference": difference(row.difference), "needed_trials": row.neededTrials.map { .integer($0) } ?? .null,
    ])
  }

  func name(_ policy: Int) -> String { comparison.result.layout.policies[policy] }
}
