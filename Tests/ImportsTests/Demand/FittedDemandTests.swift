import Foundation
import Government
import Histories
import Imports
import Scenarios
import Stochastics
import Testing

/// Counts of 20 months made by known numbers, with a rush after Lebaran and quiet days of Ramadan.
@Suite struct FittedDemandTests {
  private static let mean = 30.0
  private static let weekdays = [1.3, 1.1, 1.0, 0.9, 0.7]

  private static let days: [(date: CivilDate, count: Int)] = {
    let known = KnownDays.national
    var source = RandomSource(seed: 5)
    var sinceLebaran = 100.0
    return (0..<610).compactMap { place in
      let date = ("2025-01-06" as CivilDate).adding(days: place)
      if known.feasts.contains(where: { $0.isLebaran && $0.day == date }) { sinceLebaran = 0 }
      guard date.weekday < 5, !known.daysOff.contains(date) else { return nil }
      var mean = mean * weekdays[date.weekday] * (1 + 2 * exp(-sinceLebaran / 6))
      if known.fasts.contains(where: { $0.contains(date) }) { mean *= 0.8 }
      sinceLebaran += 1
      return (date, Int(source.poisson(mean: mean)))
    }
  }()

  private static let text =
    "REKAP KANTOR PASAR\n\nTANGGAL;KARTU\n" + days.map { "\($0.date.iso);\($0.count)" }.joined(separator: "\n")

  /// The numbers of each `11.2 to 12.9` behind some words.
  private func intervals(_ line: String, behind words: String) -> [ClosedRange<Double>] {
    (line.components(separatedBy: words).last ?? "").matches(of: /([0-9.]+) to ([0-9.]+)/).compactMap { match in
      guard let low = Double(match.1), let high = Double(match.2), low <= high else { return nil }
      return low...high
    }
  }

  @Test func ratesAndWeekdaysAreThoseOfOrdinaryDaysWithTheirIntervals() throws {
    let made = try Folder(["rekap.csv": Self.text]).made("rekap.csv")
    #expect(made.refusals == [])
    let line = try #require(made.line("rate: "))
    #expect(line.contains("an ordinary day, fitted to ") && line.hasSuffix("; rekap.csv, B4:B\(Self.days.count + 3)"))
    let rate = try #require(intervals(line, behind: "/day from ").first)
    let plain = Self.days.mean { $0.date > "2025-09-06" }
    #expect(rate.contains(Self.mean), "\(line)")
    #expect(!rate.contains(plain), "a plain mean, \(plain), has the rush in it")
    let weekdays = intervals(try #require(made.line("weekdays: ")), behind: "95 % ")
    #expect(weekdays.count == 5 && zip(weekdays, Self.weekdays).allSatisfy { $0.contains($1) }, "\(weekdays)")
  }

  /// Half as many again each year: what a study starts with is not the middle of the year before.
  @Test func aRateThatGrowsIsThatOfTheStart() throws {
    let first: CivilDate = "2024-01-02"
    let (days, start) = (0..<728, first.adding(days: 734))
    var source = RandomSource(seed: 8)
    func mean(_ day: Int) -> Double { 50 * pow(1.5, Double(day) / 365.25) }
    let rows = days.compactMap { day -> String? in
      let date = first.adding(days: day)
      guard date.weekday < 5, !KnownDays.national.daysOff.contains(date) else { return nil }
      return "\(date.iso);\(Int(source.poisson(mean: mean(day))))"
    }
    let made = try Folder(["rekap.csv": "REKAP KANTOR PASAR\n\nTANGGAL;KARTU\n" + rows.joined(separator: "\n")]).made(
      "rekap.csv")
    #expect(made.line("start: ")?.contains(start.iso) == true)
    let line = try #require(made.line("rate: "))
    let rate = try #require(intervals(line, behind: "/day from ").first)
    #expect(rate.contains(mean(734)) && line.contains("carried to the start by its trend"), "\(mean(734)) \(line)")
  }

  /// Days differ by chance alone: what a study would assume, a tenth more, is not written.
  @Test func howDaysDifferIsWrittenAsAFitTellsIt() throws {
    let made = try Folder(["rekap.csv": Self.text]).made("rekap.csv")
    let line = try #require(made.line("day_cv: fitted "))
    let told = String(line.split(separator: "#")[0])
    let interval = try #require(intervals(told, behind: "from ").first)
    #expect(interval.lowerBound == 0 && interval.upperBound < 0.1, "\(line)")
    #expect(made.text("study.yaml").contains("# in Ramadan 0."), "\(made.text("study.yaml"))")
  }

  @Test func anOfficeOfThreeDaysHasNoDemandOnTheOthers() throws {
    let days = Self.days.filter { [0, 2, 4].contains($0.date.weekday) }
    let text =
      "REKAP KANTOR PASAR\n\nTANGGAL;KARTU\n" + days.map { "\($0.date.iso);\($0.count)" }.joined(separator: "\n")
    let folder = try Folder(["rekap.csv": text])
    let made = folder.made("rekap.csv")
    let factors = try #require(made.line("weekdays: [")).split(separator: "]")[0].dropFirst("weekdays: [".count)
      .split(separator: ",").compactMap { Double($0.trimmingCharacters(in: .whitespaces)) }
    #expect(
      factors.count == 5 && factors[1] == 0 && factors[3] == 0 && factors[0] > factors[2] && factors[2] > factors[4])
    // Thirty on such a day are eighteen over a week of five.
    let line = try #require(made.line("rate: "))
    let rate = try #require(intervals(line, behind: "/day from ").first)
    #expect(rate.contains(Self.mean * 3 / 5), "\(rate)")
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    #expect(throws: Never.self) { try ScenarioReader.read(path: folder.path("study.yaml"), overrides: []) }
  }

  @Test func aServiceWithoutARateIsNamedWithItsReason() throws {
    let counts = Self.days.enumerated().map { "\($1.date.iso);\($1.count);\($0 < 3 ? "4" : "-")" }
    let made = try Folder(["rekap.csv": "REKAP KANTOR PASAR\n\nTANGGAL;KARTU;IZIN\n" + counts.joined(separator: "\n")])
      .made("rekap.csv")
    #expect(made.refusals == [])
    #expect(
      made.report.text(inIndonesian: false).contains(
        "rekap.csv: not known: how many requests of \"IZIN\" come; it is left out, since 3 days are on record"))
  }

  @Test func thatIsSaidInIndonesianToo() throws {
    let made = try Folder(["rekap.csv": Self.text]).made("rekap.csv", inIndonesian: true)
    #expect(made.line("rate: ")?.contains("hari biasa, dicocokkan dengan ") == true)
    #expect(made.line("weekdays: ")?.contains("dicocokkan pula, 95 % ") == true)
  }
}

extension [(date: CivilDate, count: Int)] {
  /// The mean count of the days that are chosen.
  fileprivate func mean(_ isChosen: (Element) -> Bool) -> Double {
    let chosen = filter(isChosen)
    return Double(chosen.reduce(0) { $0 + $1.count }) / Double(chosen.count)
  }
}
