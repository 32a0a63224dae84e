import Government
import Stochastics
import Testing

@testable import Histories
@testable import Tables

/// Requests on record and what is told of those ahead.
@Suite struct CaseForecastTests {
  private typealias Case = CaseHistory.Case
  private static let start: CivilDate = "2025-01-06"
  private static let first = Double(start.dayNumber) * 1440

  /// So many a day, every day, each of a length that the day and the number within it say.
  private func history(days: Int, perDay: Int, minutes: (Int, Int) -> Double) -> CaseHistory {
    let cases = (0..<days).flatMap { day in
      (0..<perDay).map { number -> Case in
        let received = Self.first + Double(day) * 1440 + 480 + Double(number)
        return Case(received: received, finished: received + minutes(day, number))
      }
    }
    return CaseHistory(cases, until: Self.first + Double(days) * 1440)
  }

  private func paths(_ count: Int, perDay: Double, days: Int) -> [[Double]] {
    Array(repeating: Array(repeating: perDay, count: days), count: count)
  }

  @Test func `lengths are those of Kaplan and Meier`() throws {
    // Remissions under 6-MP (Freireich et al. 1963), in days; the negative ones went on.
    let remissions = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35]
    let cases = remissions.map { days in
      Case(received: days > 0 ? 0 : 50_400 - Double(-days) * 1440, finished: days > 0 ? Double(days) * 1440 : nil)
    }
    let lengths = try #require(CaseLengths(cases, until: 50_400))
    let published = [6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538]
    for (days, survival) in published.sorted(by: { $0.key < $1.key }) {
      let place = try #require(lengths.minutes.lastIndex(of: Double(days) * 1440))
      #expect(abs(1 - lengths.shares[place] - survival) < 0.0006, "\(days) days")
    }
    // 44.8 % outlast the longest finished one; where nothing else is on record they end with it.
    #expect(lengths.longest == 23 * 1440 && abs((lengths.shares.last ?? 0) - 0.552) < 0.0006)
    #expect(try #require(CaseLengths(cases, until: 50_400, closes: true)).shares.last == 1)
  }

  @Test func `one that has taken long is drawn from those that took longer`() throws {
    let lengths = try #require(CaseLengths([1.0, 2, 3, 4].map { Case(received: 0, finished: $0) }, until: 10))
    let law = ChainedLengths(lengths, lengths)
    #expect([0.1, 0.49, 0.51, 0.9].map { law.length(at: $0, longerThan: 2).minutes } == [3, 3, 4, 4])
    // As long again as one that outlasts all.
    #expect(law.length(at: 0.3, longerThan: 4).minutes == 8)
  }

  @Test func `what the last days leave open ends as all days tell it`() throws {
    func lengths(_ minutes: [Double], open: Int, closes: Bool) throws -> CaseLengths {
      let cases =
        minutes.map { Case(received: 0, finished: $0) } + (0..<open).map { _ in Case(received: 0, finished: nil) }
      return try #require(CaseLengths(cases, until: 10, closes: closes))
    }
    // Half of the last ones are open after 10 minutes; of all, those longer than 2 took 20 or 40.
    let law = ChainedLengths(
      try lengths([1, 2], open: 2, closes: false), try lengths([1, 2, 20, 40], open: 0, closes: true))
    #expect(law.sample(8) == [1, 1, 2, 2, 20, 20, 40, 40])
    #expect([0.2, 0.5, 0.9].map { law.length(at: $0, longerThan: 1).minutes } == [2, 20, 40])
  }

  @Test func `an office with quick and slow requests that stays as it is keeps as many open`() throws {
    // 60 % take one or two days, 40 % from 60 to 120, thirty a week: some 156 are open.
    var source = RandomSource(seed: 8)
    let cases = (0..<730).filter { $0 % 7 < 5 }.flatMap { day in
      (0..<6).map { number -> Case in
        source.start(purpose: 0, entity: UInt64(day), occurrence: UInt64(number))
        let days = source.uniform() < 0.6 ? 1 + source.uniform() : 60 + 60 * source.uniform()
        let received = Self.first + Double(day) * 1440 + 480 + Double(30 * number)
        return Case(received: received, finished: received + days * 1440)
      }
    }
    let history = CaseHistory(cases, until: Self.first + 728 * 1440)
    let isClosed = (0..<56).map { $0 % 7 > 4 }
    let told = try #require(
      CaseForecast(
        history, paths: Array(repeating: isClosed.map { $0 ? 0 : 6 }, count: 200), isClosed: isClosed,
        first: Self.start.adding(days: 728), weeks: (0..<8).map { 7 * $0...7 * $0 + 6 }))
    for week in told.weeks { #expect(abs(week.open.mean - 156) < 12, "\(told.openAtStart): \(week.open.mean)") }
  }

  @Test func `with as many a day, each three days long, so many are finished and open as Little's law says`() throws {
    let history = history(days: 400, perDay: 5) { _, _ in 3 * 1440 }
    #expect(history.open.count == 15)
    let told = try #require(
      CaseForecast(
        history, paths: paths(20, perDay: 5, days: 14), isClosed: Array(repeating: false, count: 14),
        first: "2026-02-10", weeks: [0...6, 7...13]))
    #expect(told.openAtStart == 15)
    for week in told.weeks {
      #expect(week.finished.sorted.allSatisfy { $0 == 35 } && week.open.sorted.allSatisfy { $0 == 15 })
    }
    #expect(told.weeks.map(\.last.iso) == ["2026-02-16", "2026-02-23"])
  }

  @Test func `an office that has become faster is told by its last days, one that stays as it is by many`() {
    func windows(_ minutes: (Int, Int) -> Double) -> CaseWindows {
      CaseWindows(history(days: 400, perDay: 8, minutes: minutes), horizon: 28)
    }
    var source = RandomSource(seed: 3)
    func varied(_ mean: Double, _ day: Int, _ number: Int) -> Double {
      source.start(purpose: 0, entity: UInt64(day), occurrence: UInt64(number))
      return mean * source.exponential()
    }
    // From 40 hours to 10 on day 300: of the origins since, the shortest lengths hold the new office alone.
    let changed = windows { varied($0 < 300 ? 2400 : 600, $0, $1) }
    let same = windows { varied(2400, $0, $1) }
    func meanPlace(_ windows: CaseWindows) -> Double {
      let all = windows.wins.reduce(0, +)
      return windows.wins.enumerated().reduce(0) { $0 + Double($1.offset * $1.element) } / Double(all)
    }
    #expect(same.wins.reduce(0, +) == 7, "\(same.wins)")
    #expect(meanPlace(same) > meanPlace(changed) + 0.5, "\(same.wins) \(changed.wins)")
  }

  @Test func `bands of an office that stays as it is hold what comes as often as they say`() throws {
    var (inside, weeks) = (0, 0)
    for seed in 1...20 as ClosedRange<UInt64> {
      var source = RandomSource(seed: seed)
      var cases: [Case] = []
      for day in 0..<428 {
        source.start(purpose: 0, entity: UInt64(day), occurrence: 0)
        for _ in 0..<source.poisson(mean: 6) {
          let received = Self.first + Double(day) * 1440 + 480
          cases.append(Case(received: received, finished: received + 4320 * source.exponential()))
        }
      }
      let end = Self.first + 400 * 1440
      let counts = (0..<400).map { path in
        source.start(purpose: 1, entity: UInt64(path), occurrence: 0)
        return (0..<28).map { _ in Double(source.poisson(mean: 6)) }
      }
      let told = try #require(
        CaseForecast(
          CaseHistory(cases, until: end), paths: counts, isClosed: Array(repeating: false, count: 28),
          first: Self.start.adding(days: 400),
          weeks: [0...6, 7...13, 14...20, 21...27]))
      for (place, week) in told.weeks.enumerated() {
        let close = end + Double(place + 1) * 7 * 1440
        let open = cases.count { $0.received < close && $0.finished ?? .infinity >= close }
        weeks += 1
        if week.open.band(0.8).contains(Double(open)) { inside += 1 }
      }
    }
    // A count lies on an end of its band more often than not; four standard errors of weeks that hang together.
    let share = Double(inside) / Double(weeks)
    #expect(share > 0.68 && share < 0.95, "\(share)")
  }

  @Test func `where more come than are done, as many are done as before and the backlog goes on growing`() throws {
    // Five come and four are done each day, first come first served: what comes on day d is done on day 5/4 d.
    let history = history(days: 400, perDay: 5) { day, number in
      (Double(day * 5 + number) / 4 - Double(day)) * 1440 - Double(number) - 420
    }
    let open = Double(history.open.count)
    #expect(open > 90)
    let told = try #require(
      CaseForecast(
        history, paths: paths(20, perDay: 5, days: 14), isClosed: Array(repeating: false, count: 14),
        first: "2026-02-10", weeks: [0...6, 7...13]))
    #expect(told.method == .throughput)
    for (place, week) in told.weeks.enumerated() {
      #expect(week.finished.sorted.allSatisfy { $0 == 28 }, "\(week.finished.sorted)")
      #expect(week.open.sorted.allSatisfy { $0 == open + 7 * Double(place + 1) })
    }
    #expect(told.track?.openInside == [1, 1, 1] && told.track?.origins == 6)
  }

  @Test func `nothing is finished on days without work`() throws {
    // Five on each working day, done three days after: on Friday what came on Tuesday.
    let cases = (0..<400).filter { $0 % 7 < 5 }.flatMap { day in
      (0..<5).map { number -> Case in
        let received = Self.first + Double(day) * 1440 + 480 + Double(number)
        return Case(received: received, finished: received + (day % 7 < 2 ? 3 : 5) * 1440)
      }
    }
    // The days ahead begin on a Saturday.
    let history = CaseHistory(cases, until: Self.first + 397 * 1440)
    let isClosed = (0..<9).map { [0, 1, 7, 8].contains($0) }
    let told = try #require(
      CaseForecast(
        history, paths: Array(repeating: isClosed.map { $0 ? 0 : 5 }, count: 20), isClosed: isClosed,
        first: "2026-02-07", weeks: [0...1, 2...8]))
    #expect(told.weeks[0].finished.sorted.allSatisfy { $0 == 0 })
    #expect(told.weeks[1].finished.sorted.allSatisfy { $0 == 25 }, "\(told.weeks[1].finished.sorted)")
  }

  @Test func `few finished requests, and a list of finished ones that take days, tell nothing`() throws {
    let few = history(days: 29, perDay: 1) { _, _ in 60 }
    #expect(
      CaseForecast(
        few, paths: paths(2, perDay: 1, days: 7), isClosed: Array(repeating: false, count: 7), first: "2025-02-04",
        weeks: [0...6]) == nil)
    let rows = (0..<60).map { "2025-03-\(10 + $0 % 20) 08:00,2025-03-\(11 + $0 % 20) 09:00" }
    func read(_ more: String) throws -> OfficeRegister? {
      let text = "diterima,selesai\n" + rows.joined(separator: "\n") + "\n" + more
      return try OfficeRegister(TextTable.read(Array(text.utf8), file: "register.csv"))
    }
    let finished = try #require(try read(""))
    #expect(CaseHistory(finished, service: "requests", last: "2025-03-29") == nil)
    let open = try #require(try read("2025-03-29 10:00,\n"))
    #expect(CaseHistory(open, service: "requests", last: "2025-03-29")?.open.count == 4)
    #expect(CaseHistory(open, service: "KTP", last: "2025-03-29") == nil)
  }

  @Test func `steps of a request are one, open until its last is done`() throws {
    let text = """
      case,activity,diterima,selesai,petugas
      7,check,2025-03-10 08:00,2025-03-11 09:00,A
      8,check,2025-03-10 09:00,2025-03-10 10:00,A
      7,sign,2025-03-10 08:00,2025-03-14 09:00,B
      8,sign,2025-03-10 09:00,,B

      """
    let register = try #require(try OfficeRegister(TextTable.read(Array(text.utf8), file: "log.csv")))
    let history = try #require(CaseHistory(register, service: "requests", last: "2025-03-20"))
    #expect(history.cases.map(\.finished) == [Double(("2025-03-14" as CivilDate).dayNumber) * 1440 + 540, nil])
  }
}
