internal import Experiments
internal import Government

/// What grids of policies say, one sentence each.
struct VariationNotes {
  let comparison: Comparison

  var sentences: [Phrase] { comparison.doseResponses.compactMap(sentence) }

  private func sentence(_ response: DoseResponse) -> Phrase? {
    let policy = comparison.result.name(ofPolicy: response.variation.base)
    switch response.smallest {
    case .found(let point): return words(point, response).map { Phrases.smallest(policy, $0.values, share: $0.share) }
    case .insufficient(let best):
      return words(best, response).map { Phrases.noneIsEnough(policy, $0.values, share: $0.share) }
    case nil: return nil
    }
  }

  private func words(_ point: DoseResponse.Point, _ response: DoseResponse) -> (values: Phrase, share: Phrase)? {
    point.attainment.map { (response.variation.title(of: point.values), Phrases.share($0.probability)) }
  }
}
