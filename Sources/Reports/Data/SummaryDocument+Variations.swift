internal import Experiments
internal import Government

extension ResultFiles {
  /// How often each written policy meets all targets of a window, and of all windows (null).
  var jointTargets: JSONValue {
    let windows = comparison.result.layout.windows
    let rows = comparison.policies.flatMap { policy in
      (windows.indices.map(Optional.some) + [nil]).compactMap {
        comparison.jointAttainment(policy: policy, window: $0)
      }
    }
    return .array(
      rows.map { row in
        share(row.probability).merging([
          "policy": .string(name(row.policy)), "window": row.window.map { .string(windows[$0].name) } ?? .null,
          "targets": .integer(row.targets),
        ])
      })
  }

  /// What policies take and give, and what they leave behind.
  var sideFigures: JSONValue {
    let side = SideFigures(comparison: comparison)
    return .array(
      (side.costs + side.continuity).flatMap { place in
        side.estimates(place).enumerated().map { policy, estimate in
          .object([
            "policy": .string(name(policy)), "measure": .string(place.measure.rawValue),
            "unit": .string(comparison.result.layout.scopes[place.scope].name),
            "window": .string(comparison.result.layout.windows[place.window].name), "mean": .number(estimate.mean),
            "lower": .number(estimate.lower), "upper": .number(estimate.upper), "trials": .integer(estimate.trials),
          ])
        }
      })
  }

  /// What work at the receiving unit waits for in the main window, under each policy.
  var bottlenecks: JSONValue {
    .array(
      comparison.policies.flatMap { policy in
        comparison.bottlenecks(policy: policy).map { part in
          .object([
            "policy": .string(name(policy)), "cause": .string(part.cause.rawValue),
            "piece": part.piece.map { .string($0) } ?? .null, "share": .number(part.share),
          ])
        }
      })
  }

  /// The grids of policies with all their points.
  var variations: JSONValue { .array(comparison.doseResponses.map(variation)) }

  private func variation(_ response: DoseResponse) -> JSONValue {
    let smallest: (found: Int?, best: Int?) =
      switch response.smallest {
      case .found(let point): (point.policy, nil)
      case .insufficient(let best): (nil, best?.policy)
      case nil: (nil, nil)
      }
    return .object([
      "policy": .string(name(response.variation.base)), "measure": .string(response.measure.rawValue),
      "unit": .string(comparison.result.layout.scopes[response.scope].name),
      "window": .string(comparison.result.layout.windows[response.window].name),
      "axes": .array(response.variation.axes.map(axis)), "points": .array(response.points.map(point)),
      "settled": .bool(response.isSettled), "enough": .number(DoseResponse.enough),
      "smallest": smallest.found.map { .string(name($0)) } ?? .null,
      "best_not_enough": smallest.best.map { .string(name($0)) } ?? .null,
    ])
  }

  private func axis(_ axis: Variation.Axis) -> JSONValue {
    .object([
      "path": .string(axis.path), "values": .array(axis.values.map { .string($0.text) }),
      "numbers": .array(axis.values.map { $0.number.map { .number($0) } ?? .null }),
    ])
  }

  private func point(_ point: DoseResponse.Point) -> JSONValue {
    let moves = comparison.moves(of: point.policy)
    return .object([
      "policy": .string(name(point.policy)), "values": .array(point.values.map { .string($0.text) }),
      "mean": .number(point.estimate.mean), "lower": .number(point.estimate.lower),
      "upper": .number(point.estimate.upper), "trials": .integer(point.estimate.trials),
      "all_targets": point.attainment.map { share($0.probability) } ?? .null, "moves_made": .number(moves.made),
      "officer_days": .number(moves.officerDays), "decision": .string(point.decision.rawValue),
    ])
  }

  private func share(_ estimate: Estimate) -> JSONValue {
    .object([
      "probability": .number(estimate.mean), "lower": .number(estimate.lower), "upper": .number(estimate.upper),
    ])
  }

  /// By when letters must be ordered and signed, for every policy that acts before a surge.
  var letters: JSONValue {
    let calendar = comparison.result.scenario.calendar
    let date = { (day: Int) in JSONValue.string(calendar.date(of: day).iso) }
    let rows = comparison.result.scenario.policies.indices.flatMap { comparison.letterDates(of: $0) }
    return .array(
      rows.map { row in
        let dates = row.dates
        let known = { (day: Int) in dates.isWithinStudy ? date(day) : .null }
        return .object([
          "policy": .string(name(row.policy)), "instrument": .string(row.instrument.name),
          "surge": .string(comparison.result.scenario.surges[dates.surge].name), "surge_starts": date(dates.startDay),
          "ordered_by": known(dates.orderDay), "signed_by": known(dates.signedDay), "ready": known(dates.readyDay),
          "letters": .integer(row.letters), "in_time": .integer(row.inTime),
          "ordered_by_for_90_percent": row.safeDay.map(date) ?? .null,
        ])
      })
  }
}
