import Experiments
import Testing

@testable import Reports

@Suite struct SearchMemoryTests {
  private let space = SearchSpace([.init(.ordered, count: 3), .init(.choice, count: 2)])
  private let kept = [
    Candidate([2, 0]): CandidateTrials(gains: [[0.1, -1e-9]], shortfalls: [[0, 2]]),
    Candidate([0, 1]): CandidateTrials(gains: [[1.0 / 3]], shortfalls: [[0]]),
  ]

  private func read(_ bytes: [UInt8]) -> [Candidate: CandidateTrials] {
    SearchMemory.read(bytes, space, shape: [1, 1, 0])
  }

  @Test func `what was kept is read to the last digit, in one order`() {
    let bytes = SearchMemory.bytes(kept)
    #expect(read(bytes) == kept)
    #expect(SearchMemory.bytes(read(bytes)) == bytes)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(#"{"candidate":{"places":[0,1]}"#))
  }

  @Test func `files of several machines are joined, the longer series stays`() {
    let more = [Candidate([0, 1]): CandidateTrials(gains: [[1.0 / 3, 5]], shortfalls: [[0, 0]])]
    let all = read(SearchMemory.bytes(kept) + SearchMemory.bytes(more) + SearchMemory.bytes(kept))
    #expect(all == kept.merging(more) { $1 })
  }

  @Test(arguments: [
    #"{"candidate":{"places":[0,1]},"trials":{"gains":[[1]],"gainsOfWorlds":[],"shortfa"#,
    #"{"candidate":{"places":[3,1]},"trials":{"gains":[[1]],"gainsOfWorlds":[],"shortfalls":[[0]]}}"#,
    #"{"candidate":{"places":[0]},"trials":{"gains":[[1]],"gainsOfWorlds":[],"shortfalls":[[0]]}}"#,
    #"{"candidate":{"places":[0,0]},"trials":{"gains":[[1,2]],"gainsOfWorlds":[],"shortfalls":[[0]]}}"#,
    #"{"candidate":{"places":[0,0]},"trials":{"gains":[],"gainsOfWorlds":[],"shortfalls":[[0]]}}"#,
    #"{"candidate":{"places":[0,0]},"trials":{"gains":[[1]],"gainsOfWorlds":[],"shortfalls":[]}}"#,
    #"{"candidate":{"places":[0,0]},"trials":{"gains":[[1]],"gainsOfWorlds":[[1]],"shortfalls":[[0]]}}"#,
    "nothing of the kind",
  ])
  func `a line that is torn or does not fit is left out`(line: String) {
    #expect(read(SearchMemory.bytes(kept) + Array(line.utf8) + [10]) == kept)
  }
}
