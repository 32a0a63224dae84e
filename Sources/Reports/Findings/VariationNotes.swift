internal import Experiments
internal import Government

/// What grids of policies say, one sentence each.
struct VariationNotes {
  let comparison: Comparison

  var sentences: [Phrase] {
    comparison.doseResponses.compactMap { response in
      let policy = comparison.result.name(ofPolicy: response.variation.base)
      guard let finding = response.finding(policy), let share = response.shown?.attainment?.probability else {
        return nil
      }
      return finding + Phrases.ofTrials(share)
    }
  }
}

extension DoseResponse {
  /// Without a full stop; nil where nothing is to be met.
  func finding(_ policy: Phrase) -> Phrase? {
    switch smallest {
    case .found(let point): Phrases.smallest(policy, variation.title(of: point.values), isSettled: isSettled)
    case .insufficient(let best):
      best.map { Phrases.noneIsEnough(policy, variation.title(of: $0.values), isSettled: isSettled) }
        ?? Phrases.noneIsEnough(policy, isSettled: isSettled)
    case nil: nil
    }
  }

  /// The combination that the finding speaks of.
  var shown: Point? {
    switch smallest {
    case .found(let point): point
    case .insufficient(let best): best ?? points.first
    case nil: nil
    }
  }
}
