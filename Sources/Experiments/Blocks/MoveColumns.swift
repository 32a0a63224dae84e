internal import Government
internal import Playing

/// Moves as whole numbers: how many each trial has, then field after field of all of them.
enum MoveColumns {
  /// In the place of what is not there.
  private static let none = Int32.min
  private static let fieldCount = 14
  private static let instruments: [Instrument] = [.redeployment, .assignment, .permanentTransfer, .pool, .rotation]

  static func bytes(_ moves: [[MoveRecord]]) -> [UInt8] {
    let rows = moves.flatMap { $0.map(fields) }
    guard let first = rows.first else { return [] }
    return Numbers.bytes(
      moves.map { Int32($0.count) } + first.indices.flatMap { field in rows.map { $0[field] } })
  }

  static func moves(_ bytes: [UInt8], trials: Int) -> [[MoveRecord]] {
    guard !bytes.isEmpty else { return Array(repeating: [], count: trials) }
    let numbers: [Int32] = Numbers.numbers(bytes)
    let counts = numbers.prefix(trials).map(Int.init)
    let rows = counts.reduce(0, +)
    var next = 0
    return counts.map { count in
      defer { next += count }
      return (next..<next + count).map { row in move((0..<fieldCount).map { numbers[trials + $0 * rows + row] }) }
    }
  }

  private static func fields(_ move: MoveRecord) -> [Int32] {
    guard let instrument = instruments.firstIndex(of: move.instrument) else {
      preconditionFailure("\(move.instrument) moves nobody")
    }
    let number = { (value: Int?) in value.map { Int32($0) } ?? none }
    return [
      number(move.officer), number(move.from), number(move.to), number(instrument), number(move.action),
      number(move.orderedDay), number(move.dueDay), number(move.arrivedDay), number(move.returnedDay),
      number(move.confirmedDay), number(move.trainedDays),
      number(move.answer.flatMap(MoveRecord.Answer.allCases.firstIndex)),
      number(move.rejectedBecause.flatMap(MoveRecord.Reason.allCases.firstIndex)), move.isOwnRequest ? 1 : 0,
    ]
  }

  private static func move(_ fields: [Int32]) -> MoveRecord {
    let number = { (place: Int) in fields[place] == none ? nil : Int(fields[place]) }
    let whole = { (place: Int) in Int(fields[place]) }
    return MoveRecord(
      officer: number(0), from: number(1), to: whole(2), instrument: instruments[whole(3)], action: whole(4),
      orderedDay: whole(5), dueDay: number(6), arrivedDay: number(7), returnedDay: number(8), confirmedDay: number(9),
      trainedDays: whole(10), answer: number(11).map { MoveRecord.Answer.allCases[$0] },
      rejectedBecause: number(12).map { MoveRecord.Reason.allCases[$0] }, isOwnRequest: fields[13] == 1)
  }
}
