import Government
import Testing

@testable import Histories
@testable import Tables

/// Registers of 20 requests of two steps a month, whose numbers begin anew with each.
@Suite struct RequestStepsTests {
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// - Parameter repeats: whether each step repeats when its request came.
  private static func register(months: ClosedRange<Int>, repeats: Bool) -> String {
    let rows = months.flatMap { month in
      (1...20).flatMap { number -> [String] in
        let (day, next) = ("2026-\(two(month))-\(two(number)) ", "2026-\(two(month))-\(two(number + 1)) ")
        let taken = repeats ? day + "08:00" : next + "09:00"
        return [
          "\(number),check,\(day)08:00,\(next)09:00,A", "\(number),sign,\(taken),\(next)11:00,B",
        ]
      }
    }
    return "case,activity,diterima,selesai,petugas\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [true, false]) func `numbers that begin anew are of other requests`(repeats: Bool) throws {
    let book = try TextTable.read(Array(Self.register(months: 1...6, repeats: repeats).utf8), file: "log.csv")
    let counts = try CountsFile(book, order: nil, known: .national).services[0].series.days.compactMap(\.count)
    #expect(counts.reduce(0, +) == 120 && counts.max() == 1)
    let register = try #require(try OfficeRegister(book))
    #expect(register.entries.count == 120)
    #expect(
      register.entries.allSatisfy { entry in
        entry.finished.map { $0.date.dayNumber - entry.received.date.dayNumber == 1 && $0.seconds == 39600 } ?? false
      })
    #expect(try #require(EventLog(book, order: nil)).requestCount == 120)
  }

  @Test func `a request that rests for weeks and is checked again is one`() throws {
    var text = Self.register(months: 1...1, repeats: false)
    text += (1...5).map { "\($0),check,2026-02-1\($0) 08:00,2026-02-1\($0) 09:00,A\n" }.joined()
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    #expect(try #require(try OfficeRegister(book)).entries.count == 20)
    #expect(try #require(EventLog(book, order: nil)).requestCount == 20)
  }

  @Test func `a number stands for a request in each unit`() throws {
    let text = """
      unit,case,activity,diterima,selesai
      A,1,check,2026-01-05 08:00,2026-01-05 09:00
      B,1,check,2026-01-05 08:00,2026-01-05 09:00
      A,1,sign,2026-01-05 08:00,2026-01-06 09:00
      B,1,sign,2026-01-05 08:00,2026-01-06 10:00
      """
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    #expect(try #require(EventLog(book, order: nil)).requestCount == 2)
    #expect(try #require(try OfficeRegister(book)).entries.count == 2)
  }
}
