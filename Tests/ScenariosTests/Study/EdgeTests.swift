import Foundation
import Government
import Scenarios
import Testing

/// Studies at the edge of sense that must run, and input that must not crash.
@Suite struct EdgeTests {
  @Test func noDemandRuns() throws {
    let scenario = try ScenarioReader.read(text: study(services: "deed: { rate: 0/day, time: 20 min }")).scenario
    #expect(scenario.units[0].plannedMinutesPerDay == 0)
  }

  @Test(arguments: [
    "rate: 500000/day, time: weibull mean 1000000 min shape 0.05", "rate: 300000/day, time: exactly 1000000 min",
  ])
  func moreWorkThanCanBeCountedIsRefused(_ service: String) {
    let found = problems(study(services: "deed: { \(service) }"))
    #expect(found.map(\.path) == ["units.desk"])
    #expect(found.first?.message.contains("minutes of work") == true, "\(found)")
    #expect(found.first?.line == 3)
  }

  @Test func workWaitingAtTheStartCountsToo() {
    let services = "deed: { rate: 1/day, time: exactly 1000000 min }"
    #expect(problems(study(services: services)).isEmpty)
    #expect(problems(study(services: services, unit: "waiting_at_start: { deed: 1000000 }")).count == 1)
  }

  @Test func nobodyThereIsAWarning() throws {
    let yaml = study().replacing("officers: 2", with: "officers: 0")
    let read = try ScenarioReader.read(text: yaml)
    #expect(read.scenario.units[0].officerCount == 0)
    #expect(read.warnings.contains { $0.message.contains("everything waits") && $0.isWarning })
  }

  @Test func oneDayHasNoWarmUp() throws {
    let scenario = try ScenarioReader.read(text: study(rest: "length: 1 day")).scenario
    #expect(scenario.lengthDays == 1)
    #expect(scenario.warmUpDays == 0)
    #expect(scenario.windows.map { [$0.from, $0.to] } == [[0, 1]])
  }

  @Test func hugeSurgeIsFine() throws {
    let rest = "surges: { s: { in: desk, starts: 2026-03-25, peak: 20 times, fades: 5 working days } }"
    #expect(try ScenarioReader.read(text: study(rest: rest)).scenario.surges[0].announcedPeak == 20)
  }

  @Test func unitWithoutWorkMayLend() throws {
    let yaml = study().replacing("donor: { officers: 10, load: 0.6 }", with: "donor: { officers: 10 }")
    #expect(try ScenarioReader.read(text: yaml).scenario.units[1].services.isEmpty)
  }

  @Test func loadBecomesOneDeskService() throws {
    let unit = try ScenarioReader.read(text: study()).scenario.units[1]
    #expect(unit.services.map(\.name) == ["work"])
    #expect(abs(unit.plannedMinutesPerDay - 0.6 * 10 * 300) < 1e-9)
  }

  @Test func hoursWithPointsAreUnderstood() throws {
    let rest = "calendar: { hours: { mon-thu: 07.30-16.00, sat: 08:00–12:00 } }"
    let scenario = try ScenarioReader.read(text: study(rest: rest).replacing("start:", with: "title: x\nstart:"))
      .scenario
    #expect(scenario.calendar.days[0].opening == 27_000)
    #expect(scenario.calendar.days[4].isWorking == false)
    #expect(scenario.calendar.days[5].formalMinutes == 240)
  }

  @Test func holidaysAndRamadanAreBuiltIn() throws {
    let calendar = try ScenarioReader.read(text: study()).scenario.calendar
    let feast = try #require(CivilDate(iso: "2026-03-24"))
    let fasting = try #require(CivilDate(iso: "2026-02-23"))
    #expect(calendar.days[calendar.day(of: feast)].isWorking == false)
    #expect(calendar.days[calendar.day(of: feast) + 1].isWorking)
    #expect(calendar.days[calendar.day(of: fasting)].formalMinutes == 390)
  }

  @Test(arguments: [
    ("/nonexistent.yaml", "no such file"), ("/", "is a directory"), ("", "no such file"), ("a\0b", "no such file"),
  ])
  func missingFilesAreUnreadable(_ path: String, _ message: String) {
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader.read(path: path) }
    #expect(error?.kind == .unreadable)
    #expect(error?.description.contains(message) == true)
  }

  @Test func otherEncodingsAreNamed() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data([0x61, 0x3A, 0x0A, 0xFF, 0xFE]).write(to: file)
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader.read(path: file.path) }
    #expect(error?.kind == .invalid)
    #expect(error?.problems.first?.line == 2)
    #expect(error?.description.contains("UTF-8") == true)
  }

  @Test func hugeAndDeepInputIsRefused() {
    #expect(problems(String(repeating: "#", count: 11_000_000)).first?.message.contains("larger than 10 MB") == true)
    let nests = ["[", "{a: ", "- ", "? ", "a:\n "].map { String(repeating: $0, count: 5_000) }
    for text in nests + [
      Array(repeating: "a: 1", count: 500).joined(separator: "\n"), "\u{FEFF}", "\0", "\"\\0\"", "%", "!!x",
      "a: |\n  b", "? [a]\n: b", "*", "&", "a: 'b",
    ] {
      #expect(!problems(text).isEmpty)
    }
    let hidden = "a: b\n  'c\nd: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990)
    #expect(!problems(hidden).isEmpty)
    let steps = (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(!problems(steps).isEmpty)
  }

  /// Files with a few characters changed, from a fixed seed.
  @Test(arguments: 0..<40)
  func damagedFilesNeverCrash(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let original = Array(try text("scenarios/smallest.yaml"))
    let palette = Array("{}[]:,-#&*!|>'\"%@` \n\t0159./abcxyz_~\\é\u{0}")
    for _ in 0..<8 {
      var damaged = original
      for _ in 0...next(4) {
        let place = next(damaged.count)
        switch next(3) {
        case 0: damaged[place] = palette[next(palette.count)]
        case 1: damaged.insert(palette[next(palette.count)], at: place)
        default: damaged.removeSubrange(place..<min(damaged.count, place + 1 + next(30)))
        }
      }
      let read = Result { try ScenarioReader.read(text: String(damaged)) }
      if case .failure(let error) = read { #expect((error as? ScenarioError)?.problems.isEmpty == false) }
    }
  }
}
