import Foundation
import Government
import Testing

@testable import Histories
@testable import Tables

@Suite struct LogFitTests {
  @Test(arguments: [1, 2, 3, 4])
  func `minutes, learning and absence of an invented desk are found`(_ number: Int) throws {
    var desk = InventedDesk(number)
    let fit = LogFit(try EventLogTests.log(desk.register()), known: .national)
    #expect(fit.isLawful)
    #expect(fit.told.count == desk.services.count)
    for time in fit.told {
      let name = try #require(fit.log.activities[time.activity].service)
      let truth = try #require(desk.services.first { $0.name == name })
      #expect(abs(time.clockMinutes.value / truth.minutes - 1) < 0.05)
      #expect(abs(time.variation - truth.variation) < 0.1)
      // Two thirds of the time are work without allowance; the model's law of load and tiredness does the rest.
      #expect((0.6...0.75).contains(time.minutes.value / time.clockMinutes.value))
    }
    let newcomer = try #require(fit.newcomers.first)
    #expect(fit.newcomers.count == 1)
    #expect(newcomer.firstPace.lower < desk.firstPace && desk.firstPace < newcomer.firstPace.upper)
    #expect(newcomer.timeConstant.lower < desk.timeConstant && desk.timeConstant < newcomer.timeConstant.upper)
    let absence = try #require(fit.presence).absence
    #expect(absence.lower - 0.01 < desk.absence && desk.absence < absence.upper + 0.01)
    #expect(fit.handovers.isEmpty)
  }

  @Test(arguments: [(8, true), (14, false)])
  func `when requests come is said for a study where the office has the hours that it plays`(
    _ first: Int, _ isLawful: Bool
  )
    throws
  {
    let days = (0..<60).filter { $0 % 7 < 5 }.map { ("2026-05-04" as CivilDate).adding(days: $0).iso }
    let rows = days.flatMap { day in
      (first..<first + 8).filter { $0 != 12 }.map { hour -> String in
        let clock = hour < 10 ? "0\(hour)" : "\(hour)"
        return "\(day)-\(hour),\(day) \(clock):00:00,\(day) \(clock):20:00,A"
      }
    }
    let text = (["request,received,finished,officer"] + rows).joined(separator: "\n")
    let fit = LogFit(try EventLogTests.log(text), known: .national)
    #expect(fit.arrivals != nil && fit.isLawful == isLawful && (fit.profile != nil) == isLawful)
  }

  @Test func `a handover is found and dated, and none where nobody changes`() throws {
    func row(_ day: Int, _ hour: Int, _ officer: String) -> String {
      let date = CivilDate(dayNumber: CivilDate("2026-01-05").dayNumber + day).iso
      return "r\(day)-\(hour),\(date) 08:00:00,KTP,\(date) \(hour < 10 ? "0" : "")\(hour):30:00,\(officer)"
    }
    let days = (0..<140).filter { $0 % 7 < 5 }
    func log(_ officer: (Int, Int) -> String) throws -> EventLog {
      let rows = days.flatMap { day in (8...15).map { row(day, $0, officer(day, $0)) } }
      return try EventLogTests.log((["request,received,service,finished,officer"] + rows).joined(separator: "\n"))
    }
    // A does half until day 70, nobody for ten days, then C what A did.
    let handed = try log { day, hour in hour % 2 == 0 ? "B" : day < 70 ? "A" : day < 80 ? "B" : "C" }
    let found = Handover.all(handed)
    #expect(found.count == 1)
    let handover = try #require(found.first)
    #expect(handover.last == CivilDate("2026-01-05").adding(days: 67))
    #expect(
      handover.first == CivilDate("2026-01-05").adding(days: 80)
        || handover.first == CivilDate("2026-01-05").adding(days: 81))
    #expect(abs(handover.shareBefore - 0.5) < 0.05 && abs(handover.shareAfter - 0.5) < 0.05)
    let steady = try log { _, hour in hour % 2 == 0 ? "B" : "A" }
    #expect(Handover.all(steady).isEmpty)
    // Another who comes, while nobody leaves, takes nothing over.
    let joined = try log { day, hour in hour < 12 ? "B" : day > 70 && hour == 15 ? "C" : "A" }
    #expect(Handover.all(joined).isEmpty)
  }

  @Test(arguments: [
    // All at one moment; finished when the office closes; no time of coming.
    (0..<200).map { "KTP;05/01/2026 08:00;05/01/2026 08:00;A\($0 % 3)" },
    (0..<200).map {
      "KTP;\(13 + $0 % 2)/01/2026 0\(8 + $0 % 2):\(10 + $0 % 50);\(13 + $0 % 2)/01/2026 16:00;A\($0 % 3)"
    },
    (0..<200).map { "KTP;;\(13 + $0 % 2)/01/2026 1\($0 % 5):\(10 + $0 % 50);A\($0 % 3)" },
    // Of a fifth nobody says who did it.
    (0..<400).map {
      "KTP;\(13 + $0 % 2)/01/2026 \(10 + $0 / 60):\($0 % 50 + 10);\(13 + $0 % 2)/01/2026 \(11 + $0 / 60):\($0 % 50 + 10);\($0 % 5 == 0 ? "" : "A")"
    },
  ])
  func `stamps that hold no minutes tell none`(_ rows: [String]) throws {
    let log = try EventLogTests.log((["Layanan;Diterima;Selesai;Petugas"] + rows).joined(separator: "\n"))
    #expect(LogFit(log, known: .national).told.isEmpty)
  }

  @Test func `a counter's name that stands for several persons tells no minutes, a person's does`() throws {
    func register(_ under: (String) -> String) throws -> LogFit {
      var desk = InventedDesk(2)
      let rows = desk.register().split(separator: "\n").map(String.init)
      let renamed = rows.dropFirst().map { row in
        var cells = row.components(separatedBy: ";")
        cells[4] = under(cells[4])
        return cells.joined(separator: ";")
      }
      return LogFit(try EventLogTests.log(([rows[0]] + renamed).joined(separator: "\n")), known: .national)
    }
    let counter = try register { _ in "LOKET" }
    #expect(counter.crowds == [0] && counter.told.isEmpty)
    let two = try register { ["P01", "P02"].contains($0) ? "LOKET" : $0 }
    #expect(two.crowds.count == 1 && !two.told.isEmpty)
    #expect(try register { $0 }.crowds.isEmpty)
  }

  @Test func `rows that end before they came are left out and counted`() throws {
    let rows = (10..<30).map { "KTP;13/01/2026 09:\($0);13/01/2026 \($0 % 4 == 0 ? "08" : "10"):\($0);A" }
    let log = try EventLogTests.log((["Layanan;Diterima;Selesai;Petugas"] + rows).joined(separator: "\n"))
    #expect(log.exchangedRows == 5 && log.entries.count == 15)
  }

  @Test func `the way of requests is told with what is done again`() throws {
    let rows = (1...100).flatMap { number -> [String] in
      let start = "2026-01-\(number % 4 + 5 < 10 ? "0" : "")\(number % 4 + 5)"
      var steps = [
        "c\(number),\(start) 08:00:00,check,\(start) 09:00:00,A",
        "c\(number),\(start) 08:00:00,write,\(start) 11:00:00,B",
      ]
      if number % 10 == 0 { steps.append("c\(number),\(start) 08:00:00,write,\(start) 11:30:00,B") }
      if number % 4 == 0 { steps.append("c\(number),\(start) 08:00:00,sign,\(start) 15:00:00,C") }
      return steps
    }
    let steps = StepFit.all(
      try EventLogTests.log((["case,case start,activity,completed,resource"] + rows).joined(separator: "\n")))
    #expect(steps.map(\.activity) == [0, 1, 2])
    #expect(steps.map(\.share) == [1, 1, 0.25])
    #expect(steps.map(\.repeated) == [0, 0.1, 0])
    #expect(steps.map(\.after) == [nil, 0, 1])
    #expect(steps[0].hoursSince == 1)
  }
}
