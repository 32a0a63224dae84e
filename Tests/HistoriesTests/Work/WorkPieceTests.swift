import Foundation
import Government
import Stochastics
import Testing

@testable import Histories
@testable import Tables

/// Worked by hand: Monday 12 January 2026 is an ordinary day, 07:30–12:00 and 13:00–16:00.
@Suite struct WorkPieceTests {
  private static let filler = (1...60).map { minute in
    // Pieces of ten minutes on other days, so that the hours are seen to be lawful.
    let day = 5 + minute % 5
    let hour = [8, 9, 10, 11, 14, 15][minute / 5 % 6]
    return
      "f\(minute);KTP;0\(day)/01/2026 \(hour < 10 ? "0" : "")\(hour):00;0\(day)/01/2026 \(hour < 10 ? "0" : "")\(hour):10;Z\(minute)"
  }

  private func pieces(_ rows: [String]) throws -> [WorkPiece] {
    let text = (["No Register;Layanan;Diterima;Selesai;Petugas"] + Self.filler + rows).joined(separator: "\n")
    let log = try EventLogTests.log(text)
    let clock = OfficeClock(log, known: .national)
    #expect(clock.isLawful)
    return WorkPiece.all(of: log, clock).filter { $0.officer >= 60 }
  }

  @Test func `a piece begins when the request is there and the officer is free`() throws {
    let pieces = try pieces([
      "1;KTP;12/01/2026 08:00;12/01/2026 08:12;A",
      "2;KTP;12/01/2026 08:05;12/01/2026 08:20;A",
      "3;KTP;12/01/2026 08:40;12/01/2026 08:55;A",
      "4;KTP;12/01/2026 08:41;12/01/2026 08:50;B",
    ])
    #expect(pieces.map(\.minutes) == [12, 8, 9, 15])
    #expect(pieces.map(\.isBusy) == [false, true, false, false])
  }

  @Test func `breaks, nights and days off do not pass`() throws {
    let pieces = try pieces([
      "1;KTP;12/01/2026 11:50;12/01/2026 13:20;A",
      "2;KTP;12/01/2026 15:50;13/01/2026 07:45;A",
      "3;KTP;15/01/2026 15:00;15/01/2026 15:20;B",
      "4;KTP;16/01/2026 16:10;19/01/2026 07:50;B",
    ])
    // Of the second it is not known whether it was begun on the day before; who was not there then began at opening.
    #expect(pieces.map(\.minutes) == [30, 25, 20, 20])
    #expect(pieces.map(\.minutesSinceOpening) == [nil, 15, nil, 20])
  }

  @Test func `work over closing counts to the minute, and what is done again is known`() throws {
    let pieces = try pieces([
      "1;KTP;12/01/2026 15:50;12/01/2026 16:15;A",
      "2;KTP;13/01/2026 08:00;13/01/2026 08:10;A",
      "2;KTP;13/01/2026 08:00;13/01/2026 08:30;A",
      // Another of the next day, whose number begins anew.
      "2;KTP;14/01/2026 08:00;14/01/2026 08:30;A",
    ])
    #expect(pieces.map(\.minutes) == [25, 10, 20, 30])
    #expect(pieces.map(\.isRepeated) == [false, false, true, false])
  }

  @Test(arguments: [true, false])
  func `whether work is put down at closing is told from its length`(_ goesOn: Bool) throws {
    var source = RandomSource(seed: 3)
    source.start(purpose: 9, entity: 4, occurrence: 0)
    func gamma() -> Double { -(0..<6).reduce(0.0) { sum, _ in sum + log(source.uniformOpen()) } * 5 }
    func piece(_ minutes: Double, _ rest: Double?) -> WorkPiece {
      WorkPiece(
        activity: 0, officer: 0, minutes: minutes, minutesSinceOpening: rest, isBusy: true, isRepeated: false, day: 0,
        finished: 0)
    }
    let known = (0..<400).map { _ in piece(gamma(), nil) }
    let doubtful = (0..<60).map { _ -> WorkPiece in
      if !goesOn { let whole = gamma(); return piece(whole + 20 * source.uniform(), whole) }
      // What closing hits is the longer the likelier, and hit anywhere.
      let whole = (0..<30).map { _ in gamma() }.max { $0 * source.uniform() < $1 * source.uniform() } ?? 0
      return piece(whole, whole * source.uniform())
    }
    let decided = WorkPiece.decided(known + doubtful, activities: 1)
    #expect(
      zip(decided.suffix(60), doubtful).allSatisfy { $0.minutes == (goesOn ? $1.minutes : $1.minutesSinceOpening) })
  }
}
