internal import Experiments
internal import Government

/// What a front of two aims says of its steps, one sentence each.
struct SearchFrontNotes {
  let result: SearchResult
  private typealias Words = Phrases.Search

  var sentences: [Phrase] {
    guard let front = result.front, result.settings.aims.count == 2, front.members.count > 1 else { return [] }
    let words = SearchWords(result: result)
    // From the end that is best in the second aim towards the knee, then on: what one more step of the first aim costs of the second.
    let start = front.knee ?? front.members.count - 1
    let steps = [start + 1, start].filter { front.members.indices.contains($0) && $0 > 0 }
    let prices = steps.compactMap { place -> Phrase? in
      let (from, to) = (front.members[place].candidate, front.members[place - 1].candidate)
      let (gain, cost) = (result.difference(to, from: from), result.difference(from, from: to, aim: 1))
      // A step that the trials do not tell from none has no price.
      guard gain.lower > 0, cost.lower > 0 else { return nil }
      return Words.price(words.difference(gain, aim: 0), for: words.difference(cost, aim: 1), from: words.policy(from))
    }
    // Nor is there a knee where the steps beside it cannot be told.
    guard let knee = front.knee, prices.count == steps.count else { return prices }
    return [Words.knee(words.policy(front.members[knee].candidate))] + prices
  }
}
