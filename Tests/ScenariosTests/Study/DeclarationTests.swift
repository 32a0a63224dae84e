import Government
import Testing

@testable import Scenarios

/// Values that the file itself declares assumed, with their range.
@Suite struct DeclarationTests {
  private static func text(_ time: String, officers: String = "2") -> String {
    study(services: "deed: { rate: 5/day, time: \"\(time)\" }")
      .replacing("officers: 2", with: "officers: \(officers)")
  }

  private static let time = "units.desk.services.deed.steps[0].time"

  @Test(arguments: [
    "assumed 12 min, 8 to 18 min", "assumed 12 min from 8 to 18 min", "assumed 12 min, 8 min to 18 min ()",
    "Assumed 0.2 h from 8 to 18 min",
  ])
  func `the value holds, and the range is an input`(_ time: String) throws {
    let read = try ScenarioReader.read(text: Self.text(time))
    let plain = try ScenarioReader.read(text: Self.text("12 min"))
    #expect(described(read.scenario) == described(plain.scenario))
    let input = try #require(read.inputs.first { $0.path == Self.time })
    let number = try #require(input.number)
    #expect(input.kind == .assumedInFile && input.value == "12 min cv 0.6" && input.source == nil)
    #expect((number.value, number.low, number.high, number.unit) == (12, 8, 18, "min"))
    #expect(input.text(at: 9.5) == "9.5 min cv 0.6")
    #expect(input.range.en == "8 to 18 min; cv 0.6 assumed, range 0.5–1.1")
    #expect(read.resolved.contains("time: assumed 12 min cv 0.6 from 8 to 18 min  # assumed, range 8 to 18 min"))
  }

  @Test func `any quantity takes it, and its resolved file reads back the same`() throws {
    let text = """
      start: 2026-01-05
      skills: { desk: { time_constant: assumed 60 working days from 20 to 118 working days (De Grip 2016) } }
      units:
        desk:
          officers: "assumed 4, 3 to 6 (a count: see #2)"
          equipment: { printer: { count: assumed 2 from 1 to 3, fails_every: assumed 60 working days from 20 to 250 working days } }
          services:
            deed:
              rate: assumed 6/day, 5 to 9/day
              promise: assumed 2 working days, 1 to 3 working days
              steps:
                - { do: take, time: assumed exactly 5 min from 3 to 10 min, at: counter, patience: assumed weibull mean 240 min shape 2 from 120 to 240 min }
                - { do: print, time: 3 min, machine: assumed 80% from 50 to 95%, minimum: assumed able from 0.5 to 1 }
        donor: { officers: [{ group: a, count: assumed 14 from 8 to 14 }], load: assumed 0.62 from 0.5 to 0.9 }
      surges:
        rush: { in: desk, starts: 2026-05-18, builds: assumed 10 working days from 5 to 15 working days, peak: assumed 2 times from 1.5 to 3 times }
      policies:
        lend:
          instrument: assignment
          to: desk
          from: [donor]
          how_many: assumed 2 from 1 to 3
          when: { before: rush, by: assumed 20 working days from 5 to 30 working days }
          limits: { crew: assumed at least 70% from 50 to 90% }
          until: { after: 40 working days }
      prices: { overtime: assumed Rp30000/h from Rp20000 to Rp40000/h }
      compare: { tolerance: { on_time: assumed 2% from 0 to 4% } }
      parameters: { quits: assumed 0.03 from 0.01 to 0.05 }
      """
    let first = try ScenarioReader.read(text: text)
    let declared = first.inputs.filter { $0.kind == .assumedInFile }
    #expect(declared.count == text.split(separator: "assumed").count - 1)
    #expect(declared.compactMap(\.source) == ["De Grip 2016", "a count: see #2"])
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(described(second.scenario) == described(first.scenario))
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(second.inputs.map(\.path) == declared.map(\.path))
    for input in declared {
      let own = try ScenarioReader.read(text: text, overrides: [(input.path, input.value)])
      #expect(described(own.scenario) == described(first.scenario), "\(input)")
      let number = try #require(input.number)
      for end in [number.low, number.high] where end != number.value {
        let other = try ScenarioReader.read(
          text: text, overrides: [(input.path, try #require(input.text(at: end)))])
        let isOfNoConcern = input.path.hasPrefix("prices") || input.path.hasPrefix("compare")
        #expect(isOfNoConcern || described(other.scenario) != described(first.scenario), "\(input)")
        #expect(!other.inputs.contains { $0.path == input.path && $0.kind == .assumedInFile })
      }
    }
  }

  @Test(arguments: [
    ("assumed", "names no value; expected for example \"assumed 12 min from 6 to 24 min\""),
    ("assumed 12 min", "names no range; expected for example \"assumed 12 min from 6 to 24 min\""),
    ("assumed 12", "\"12\" is not a time; expected for example \"12 min\"; did you mean \"12 min\"?"),
    ("assumed 12 min, 18 to 8 min", "has a range that runs from high to low; write the smaller number first"),
    ("assumed 12 min, 8 to 8 min", "has a range that is not two ends"),
    ("assumed 12 min, 8 to 18", "did you mean \"assumed 12 min from 8 to 18 min\"?"),
    ("assumed 12 min, 8-18 menit", "did you mean \"assumed 12 min from 8 to 18 min\"?"),
    ("assumed 12 min, about 10", "has a range that is not a time; expected for example"),
    ("assumed 12 min, 8 to 18 min (De Grip", "has a range that is not a time"),
    ("assumed 30 min, 8 to 18 min", "outside its own range; expected a value from 8 to 18 min, or a range around 30"),
    ("assumed 12 min, 0 to 18 min", "\"0 min cv 0.6\" is out of range"),
    ("assumed uncertain 8 to 18 min, 8 to 18 min", "both assumed and uncertain; expected one of them"),
    ("assumed empirical times.csv, 8 to 18 min", "the file \"times.csv\" cannot be read"),
    ("assumed assumed 12 min, 8 to 18 min", "is not a time"),
    ("assumed , 8 to 18 min", "names no value"),
    ("assumed 12 min from", "names no range"),
  ])
  func `what is wrong is said with what to write`(_ time: String, _ message: String) {
    let found = problems(Self.text(time)).map(\.message)
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test(arguments: [
    ("officers: 2", "officers: assumed 4 from 2.5 to 6", "has a range whose ends are no whole numbers"),
    ("officers: 2", "officers: [{ group: a, count: 2, status: assumed pns }]", "is no number, so it has no range"),
    ("officers: 2", "officers: 2\n    replaced_after: assumed never from 20 to 250 working days", "has no number"),
    (
      "time: 20 min", "time: assumed 12 min, 8 to 18 min",
      "a comma ended the value before it; write \"time: assumed 12 min from 8 to 18 min\""
    ),
    (
      "time: 20 min", "time: fitted 11,5 min from 11 to 12,4 min",
      "a comma ended the value before it; write \"time: fitted 11.5 min from 11 to 12.4 min\""
    ), ("time: 20 min", "time: assumed 4, 3 to 6", "write \"time: assumed 4 from 3 to 6\""),
  ])
  func `what has no such range is refused`(_ given: String, _ written: String, _ message: String) {
    let found = problems(study().replacing(given, with: written)).map(\.message)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func `a title may begin with the word`() throws {
    let read = try ScenarioReader.read(text: study(rest: "title: assumed to be so, from 1 to 2"))
    #expect(read.scenario.title == "assumed to be so, from 1 to 2")
  }
}
