import Testing

@testable import Experiments

@Suite("A space of candidates")
struct SearchSpaceTests {
  private static let switched = SearchSpace([
    .init(.ordered, count: 2), .init(.ordered, count: 3, governor: 0), .init(.choice, count: 4, governor: 0),
    .init(.subset(of: 3), count: 7),
  ])

  @Test("has as many candidates as can be told apart")
  func count() {
    #expect(Self.switched.count == (1 + 3 * 4) * 7)
    #expect(Self.switched.all.count == Self.switched.count)
    #expect(Set(Self.switched.all).count == Self.switched.count)
    #expect(SearchSpace(Array(repeating: .init(.ordered, count: 1000), count: 9)).count == .max)
  }

  @Test("what is off has no parts")
  func canonical() { #expect(Self.switched.canonical(Candidate([0, 2, 3, 5])) == Candidate([0, 0, 0, 5])) }

  @Test("neighbours are inside, others, each once, and lead back", arguments: [0, 0.25])
  func neighbours(share: Double) {
    for candidate in Self.switched.all {
      let beside = Self.switched.neighbours(of: candidate, share: share)
      #expect(Set(beside).count == beside.count && !beside.contains(candidate))
      for other in beside { #expect(Self.switched.canonical(other) == other) }
    }
    // From any candidate any other is reached.
    var known: Set<Candidate> = [Self.switched.all[0]]
    var edge = Array(known)
    while let next = edge.popLast() {
      for other in Self.switched.neighbours(of: next, share: 0) where known.insert(other).inserted {
        edge.append(other)
      }
    }
    #expect(known.count == Self.switched.count)
  }

  @Test("probes meet each part of an axis alike often, and are the same again")
  func probes() {
    let space = SearchSpace([.init(.ordered, count: 10), .init(.choice, count: 5)])
    let probes = space.probes(20, seed: 3) { _ in true }
    #expect(probes == space.probes(20, seed: 3) { _ in true })
    #expect(Set(probes.map { $0.places[0] }).count == 10)
    #expect(space.probes(20, seed: 3) { $0.places[1] > 2 }.allSatisfy { $0.places[1] > 2 })
  }
}
