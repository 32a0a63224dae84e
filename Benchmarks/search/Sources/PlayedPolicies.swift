import Experiments
import Foundation
import Stochastics

/// Policies of which every trial is on record: a search draws its trials from these.
struct PlayedPolicies: CandidatePlayer {
  enum ReadError: Error { case noTable }

  struct Row {
    let candidate: Candidate
    /// By trial.
    let officerDays: [Double]
    let onTime: [Double]
    let isMet: [Bool]
  }

  let space: SearchSpace
  let rows: [Candidate: Row]
  /// Rows of the table in its order.
  let all: [Row]
  var seed: UInt64 = 1
  /// Whether punctuality is an aim beside officer-days, and no requirement.
  var hasTwoAims = false

  /// Columns: places on each axis, counts of these, then in one cell each officer-days, share on time and whether all targets are met, by trial.
  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    guard lines.count > 2 else { throw ReadError.noTable }
    let counts = lines[0].split(separator: " ").compactMap { Int($0) }
    space = SearchSpace([
      .init(.ordered, count: counts[0]), .init(.ordered, count: counts[1]),
      .init(.subset(of: counts[2]), count: (1 << counts[2]) - 1),
    ])
    all = lines.dropFirst().map { line in
      let cells = line.split(separator: ",")
      let numbers = { (cell: Substring) in cell.split(separator: " ").compactMap { Double($0) } }
      return Row(
        candidate: Candidate(numbers(cells[0]).map { Int($0) }), officerDays: numbers(cells[1]),
        onTime: numbers(cells[2]).map { $0 / 1000 }, isMet: cells[3].map { $0 == "1" })
    }
    rows = Dictionary(uniqueKeysWithValues: all.map { ($0.candidate, $0) })
  }

  func isAllowed(_ candidate: Candidate) -> Bool { rows[candidate] != nil }

  func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    candidates.map { candidate in
      guard let row = rows[candidate] else { preconditionFailure("a policy that was not played") }
      let drawn = trials.map { onRecord($0, of: row.isMet.count) }
      let days = drawn.map { -row.officerDays[$0] }
      return hasTwoAims
        ? CandidateTrials(gains: [days, drawn.map { row.onTime[$0] }])
        : CandidateTrials(
          gains: [days], shortfalls: [drawn.map { row.isMet[$0] ? 0 : max(0.001, 0.9 - row.onTime[$0]) * 50 }])
    }
  }

  /// Which trial on record stands for a trial of this search: the same for every policy.
  private func onRecord(_ trial: Int, of count: Int) -> Int {
    var source = RandomSource(seed: seed, trial: UInt64(trial))
    source.start(purpose: 1, entity: 0, occurrence: 0)
    return min(count - 1, Int(source.uniform() * Double(count)))
  }
}
