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
    for (day, number) in [(9, 3), (10, 21), (11, 17), (12, 22), (13, 23), (16, 8), (17, 24), (18, 25), (19, 2)] {
      text += "\(number),check,2026-02-\(Self.two(day)) 08:00,2026-02-\(Self.two(day)) 09:00,A\n"
    }
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    #expect(try #require(try OfficeRegister(book)).entries.count == 25)
    #expect(try #require(EventLog(book, order: nil)).requestCount == 25)
  }

  /// Seven a month in one sequence a year, and numbers of a month whose last steps come when the next month has the same number.
  @Test func `numbers of small offices and of slow requests begin anew too`() throws {
    let first: CivilDate = "2023-01-02"
    var small = "case,activity,diterima,selesai\n"
    for year in 0..<3 {
      for number in 1...84 {
        let day = first.adding(days: 365 * year + 4 * number).iso
        small += "\(number),check,\(day) 08:00,\(day) 09:00\n\(number),sign,\(day) 09:00,\(day) 10:00\n"
      }
    }
    var slow = "case,activity,diterima,selesai\n"
    for month in 1...6 {
      for number in 1...20 {
        let came: CivilDate = CivilDate(iso: "2026-\(Self.two(month))-\(Self.two(number))") ?? first
        let done = came.adding(days: 20)
        slow +=
          "\(number),check,\(came.iso) 08:00,\(came.iso) 09:00\n\(number),sign,\(done.iso) 08:00,\(done.iso) 10:00\n"
      }
    }
    for (text, requests) in [(small, 252), (slow, 120)] {
      let register = try #require(try OfficeRegister(try TextTable.read(Array(text.utf8), file: "log.csv")))
      #expect(register.entries.count == requests)
      let lengths = Set(
        register.entries.map { entry in
          entry.finished.map { $0.date.dayNumber - entry.received.date.dayNumber } ?? -1
        })
      #expect(lengths == [text == small ? 0 : 20])
    }
  }

  /// Six a day of three steps: at counters, in units, with cells left empty, and each step with its own day of coming.
  @Test(arguments: ["", "loket", "unit kerja", "unit once", "own day"])
  func `steps at several places and on several days are of one request`(_ kind: String) throws {
    let first: CivilDate = "2026-01-05"
    var text = "case,activity,\(kind.hasPrefix("unit") ? "unit kerja" : "loket"),diterima,selesai\n"
    for number in 0..<120 {
      let day = first.adding(days: number / 6 / 5 * 7 + number / 6 % 5)
      let isLate = number % 3 == 0
      for (place, step) in ["check", "verify", "sign"].enumerated() {
        let last = isLate && place == 2 ? day.adding(days: 1) : day
        let unit =
          switch kind {
          case "loket": "Loket \(place + 1)"
          case "unit kerja": ["DPMPTSP", "Dinas PUPR", "DPMPTSP"][place]
          case "unit once": place == 0 ? "DPMPTSP" : ""
          default: ""
          }
        text += "\(number + 1),\(step),\(unit),\(kind == "own day" ? last.iso : day.iso),\(last.iso)\n"
      }
    }
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    let register = try #require(try OfficeRegister(book))
    #expect(register.entries.count == 120)
    #expect(register.entries.count { $0.finished.map(\.date) != $0.received.date } == 40)
    let counts = try CountsFile(book, order: nil, known: .national)
    #expect(counts.services.map { $0.series.days.compactMap(\.count).reduce(0, +) } == [120])
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
