internal import Experiments
internal import Government

/// What a front of two aims says of its steps, one sentence each.
struct SearchFrontNotes {
  let result: SearchResult
  private typealias Words = Phrases.Search

  var sentences: [Phrase] {
    guard let front = result.front, result.settings.aims.count == 2, front.members.count > 1 else { return [] }
    let words = SearchWords(result: result)
    let knee = front.knee.map { [Words.knee(words.policy(front.members[$0].candidate))] } ?? []
    // From the end that is best in the second aim towards the knee, then on: what one more step of the first aim costs of the second.
    let start = front.knee ?? front.members.count - 1
    let steps = [start + 1, start].filter { front.members.indices.contains($0) && $0 > 0 }
    return knee
      + steps.map { place in
        let (from, to) = (front.members[place], front.members[place - 1])
        return Words.price(
          words.difference(to.means[0] - from.means[0], aim: 0),
          for: words.difference(from.means[1] - to.means[1], aim: 1),
          from: words.policy(from.candidate))
      }
  }
}
