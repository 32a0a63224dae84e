import Testing

@testable import Government

@Suite struct CalendarTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-01-05", 20_458, 0), ("2026-03-25", 20_537, 2),
    ("1969-12-31", -1, 2), ("2100-03-01", 47_541, 0),
  ])
  func `dates are numbered and named`(iso: String, number: Int, weekday: Int) throws {
    let date = try date(iso)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
    #expect(date.iso == iso)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-05", "05-01-2026", "2026-01-00", "", "2026-01-05x", "२०२६-०१-०५",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  /// January to March 2026 by hand: holidays on 1 and 16 January, 17 February; Ramadan from 19 February; collective leave and
  /// Idulfitri 18–24 March.
  static func calendar() throws -> WorkCalendar {
    let holidays = try [
      "2026-01-16", "2026-02-17", "2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-24",
    ]
    .map(date)
    return WorkCalendar(
      start: try date("2026-01-05"), dayCount: 120, holidays: holidays,
      ramadan: [try date("2026-02-19")...date("2026-03-20")])
  }

  @Test func `a working week has 37.5 hours, in Ramadan 32.5`() throws {
    let calendar = try Self.calendar()
    func week(_ iso: String) throws -> Double {
      let first = calendar.day(of: try date(iso))
      return (first..<first + 7).reduce(0) { $0 + calendar.days[$1].formalMinutes } / 60
    }
    #expect(try week("2026-01-05") == 37.5)
    #expect(try week("2026-02-23") == 32.5)
    #expect(try week("2026-01-12") == 30)
    #expect(calendar.normalMinutes == 450)
  }

  @Test(arguments: [
    ("2026-01-15", 1, "2026-01-19"),  // Thursday, Friday a holiday, Monday
    ("2026-01-17", 1, "2026-01-19"),  // from a Saturday
    ("2026-01-17", 0, "2026-01-15"),  // a day off counts as the working day before it
    ("2026-03-17", 1, "2026-03-25"),  // over Idulfitri
    ("2026-03-25", -20, "2026-02-18"),
  ])
  func `working days are counted over weekends and holidays`(from: String, count: Int, to: String) throws {
    let calendar = try Self.calendar()
    let day = calendar.workingDay(count, after: calendar.day(of: try date(from)))
    #expect(calendar.date(of: day).iso == to)
  }

  @Test(arguments: [
    ("2026-01-05", 7, 0, 0.0), ("2026-01-05", 7, 30, 0), ("2026-01-05", 12, 0, 270), ("2026-01-05", 12, 40, 270),
    ("2026-01-05", 16, 0, 450), ("2026-01-05", 23, 59, 450), ("2026-01-10", 12, 0, 2250), ("2026-01-12", 8, 30, 2310),
  ])
  func `base time runs in open hours only`(iso: String, hour: Int, minute: Int, minutes: Double) throws {
    let calendar = try Self.calendar()
    let time = Double(calendar.day(of: try date(iso))) * 86_400 + Double(hour * 3600 + minute * 60)
    #expect(calendar.baseSeconds(until: time) == minutes * 60)
  }

  @Test func `due dates beyond the calendar stay in order`() throws {
    let calendar = try Self.calendar()
    let days = (0..<200).map { calendar.workingDay($0, after: 0) }
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
  }
}

private func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
