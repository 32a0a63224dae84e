import Testing

@testable import Experiments
@testable import Government
@testable import Playing

/// Moves as a block keeps them.
@Suite struct MoveColumnsTests {
  private static let moves: [MoveRecord] = {
    var moves: [MoveRecord] = []
    let instruments: [Instrument] = [.redeployment, .assignment, .permanentTransfer, .pool, .rotation]
    for (place, reason) in MoveRecord.Reason.allCases.enumerated() {
      moves.append(
        MoveRecord(
          officer: place % 2 == 0 ? place : nil, from: place % 3 == 0 ? nil : 0, to: place,
          instrument: instruments[place % 5],
          action: place, orderedDay: place * 40, dueDay: place % 4 == 0 ? nil : 100_000, trainedDays: place,
          answer: place % 2 == 0 ? MoveRecord.Answer.allCases[place % 3] : nil, rejectedBecause: reason))
    }
    moves.append(
      MoveRecord(
        officer: 15_000_000, from: 1, to: 0, instrument: .pool, orderedDay: 0, dueDay: 0, arrivedDay: 3, returnedDay: 9,
        confirmedDay: 7, trainedDays: 0, answer: .forced, isOwnRequest: true))
    return moves
  }()

  @Test(arguments: [[], [0], [0, 13, 0], [3, 0, 10]]) func `they come back as they were`(counts: [Int]) {
    var rest = Self.moves[...]
    let trials = counts.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    #expect(MoveColumns.moves(MoveColumns.bytes(trials), trials: trials.count) == trials)
  }
}
