import Foundation
import Government
import Testing

@testable import Histories

/// The built-in dates against the rules of their calendars, decreed and estimated ones alike.
@Suite struct IndonesianHolidaysTests {
  private let rows = IndonesianHolidays.rows

  private func days(_ name: String) throws -> [CivilDate] {
    let days = rows.filter { $0.kind == .holiday && $0.name == name }.map(\.days.lowerBound)
    try #require(days.count >= 12, "\(name) is missing in some year")
    return days
  }

  @Test func `every line of the file is read, in the order of its days`() {
    let lines = String(decoding: PackageResources.indonesia_csv, as: UTF8.self).split(separator: "\n")
    let data = lines.filter { !$0.hasPrefix("#") }.dropFirst()
    #expect(rows.count == data.count)
    #expect(rows.map(\.days.lowerBound) == rows.map(\.days.lowerBound).sorted())
  }

  @Test func `years are decreed or estimated as a whole, and only decreed ones have collective leave`() {
    #expect(IndonesianHolidays.years == 2023...2035)
    #expect(IndonesianHolidays.estimatedYears == 2028...2035)
    for row in rows where row.kind != .ramadan {
      let isEstimated = IndonesianHolidays.estimatedYears.contains(row.days.lowerBound.year)
      #expect(row.status == (isEstimated ? .estimated : .decreed))
      if row.kind == .collectiveLeave { #expect(!isEstimated, "\(row.days.lowerBound.iso)") }
    }
  }

  @Test(arguments: [("2027-12-31", false), ("2028-01-01", true)])
  func `a study of decreed years has decreed days off alone, in its run-out too`(end: String, isEstimated: Bool) throws
  {
    let (first, last) = try (#require(CivilDate(iso: "2027-12-20")), #require(CivilDate(iso: end)))
    let days = IndonesianHolidays.dates(in: first...last, to: last.adding(days: 60)).map(\.iso)
    #expect(days.prefix(3) == ["2027-12-24", "2027-12-25", "2027-12-26"])
    #expect(days.dropFirst(3) == (isEstimated ? ["2028-01-01", "2028-01-26", "2028-02-27", "2028-02-28"] : []))
  }

  @Test(arguments: IndonesianHolidays.estimatedYears)
  func `an estimated year has the holidays of 2026`(year: Int) {
    func names(_ year: Int) -> [String] {
      rows.filter { $0.kind == .holiday && $0.days.lowerBound.year == year }.map(\.name).sorted()
    }
    // The lunar year is shorter: in 2033 the feast of Ramadan comes twice.
    #expect(Set(names(year)) == Set(names(2026)))
  }

  @Test(arguments: [
    ("Tahun Baru Masehi", 1, 1), ("Hari Buruh Internasional", 5, 1), ("Hari Lahir Pancasila", 6, 1),
    ("Hari Kemerdekaan Republik Indonesia", 8, 17), ("Hari Raya Natal", 12, 25),
  ])
  func `holidays of fixed dates stand on them`(name: String, month: Int, day: Int) throws {
    let expected = IndonesianHolidays.years.compactMap { CivilDate(year: $0, month: month, day: day) }
    #expect(try days(name) == expected)
  }

  @Test(arguments: [("Wafat Yesus Kristus", -2), ("Kebangkitan Yesus Kristus", 0), ("Kenaikan Yesus Kristus", 39)])
  func `holidays of Easter follow the computus`(name: String, offset: Int) throws {
    for day in try days(name) { #expect(day == easter(day.year)?.adding(days: offset)) }
  }

  @Test func `Imlek is the first day of the Chinese year`() throws {
    for day in try days("Tahun Baru Imlek") { #expect(monthAndDay(day, .chinese) == [1, 1], "\(day.iso)") }
  }

  @Test(arguments: [
    ("Tahun Baru Islam", 1, 1), ("Maulid Nabi Muhammad", 3, 12), ("Isra Mikraj Nabi Muhammad", 7, 27),
    ("Hari Raya Idul Fitri", 10, 1), ("Hari kedua dari Hari Raya Idul Fitri", 10, 2), ("Hari Raya Idul Adha", 12, 10),
  ])
  func `Islamic holidays are within a day of Umm al-Qura`(name: String, month: Int, day: Int) throws {
    for date in try days(name) { #expect(isNear(date, month, day), "\(date.iso)") }
  }

  @Test func `Ramadan begins within a day of Umm al-Qura and ends on the eve of its feast`() throws {
    let feasts = try days("Hari Raya Idul Fitri")
    #expect(IndonesianHolidays.ramadan.count == 14)
    for month in IndonesianHolidays.ramadan {
      #expect(isNear(month.lowerBound, 9, 1), "\(month.lowerBound.iso)")
      #expect((29...30).contains(month.upperBound.dayNumber - month.lowerBound.dayNumber + 1))
      let feast = month.upperBound.adding(days: 1)
      #expect(feasts.contains(feast), "\(feast.iso)")
    }
  }

  /// Saka Bali counts 64 lunar days in 63 days, so that a month has 30 × 63 / 64 days.
  @Test func `Nyepi is within a day of a mean Balinese month`() throws {
    let nyepi = try days("Hari Suci Nyepi")
    for day in nyepi {
      let months = Double(day.dayNumber - nyepi[0].dayNumber) / (30.0 * 63 / 64)
      #expect(abs(months - months.rounded()) * 30 < 1, "\(day.iso)")
    }
  }

  @Test func `Waisak is within a day of a mean full moon, from 6 May to 6 June`() throws {
    // Mean new moon of 2000-01-06 (Meeus, Astronomical Algorithms 49.1), in days of western Indonesia from 1970.
    let (newMoon, month) = (2_451_550.09766 - 2_440_587.5 + 7.0 / 24, 29.530588861)
    for day in try days("Hari Raya Waisak") {
      let phase = (Double(day.dayNumber) + 0.5 - newMoon) / month - 0.5
      #expect(abs(phase - phase.rounded()) * month < 1.5, "\(day.iso)")
      #expect((506...606).contains(day.month * 100 + day.day), "\(day.iso)")
    }
  }

  private func isNear(_ date: CivilDate, _ month: Int, _ day: Int) -> Bool {
    (-1...1).contains { monthAndDay(date.adding(days: $0), .islamicUmmAlQura) == [month, day] }
  }

  private func monthAndDay(_ date: CivilDate, _ identifier: Calendar.Identifier) -> [Int?] {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = .gmt
    let noon = Date(timeIntervalSince1970: (Double(date.dayNumber) + 0.5) * 86_400)
    let parts = calendar.dateComponents([.month, .day], from: noon)
    return [parts.month, parts.day]
  }

  /// The Gregorian computus (Meeus, Jones and Butcher).
  private func easter(_ year: Int) -> CivilDate? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
