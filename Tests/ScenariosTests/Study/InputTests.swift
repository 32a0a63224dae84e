import Foundation
import Government
import Testing

@testable import Scenarios

/// What a study rests on without knowing it, one path for each.
@Suite struct InputTests {
  private static let files = ["sawahlunto", "banyumanik", "pontianak", "pematangsiantar", "makassar", "smallest"]
  /// What the shipped scenarios leave out: policies with the usual ends and digital processes, rosters, tables, systems.
  private static let others = [
    study(
      services: "deed: { rate: 5/day, time: 20 min }\n      card: { demand: { rate: 3/day, from: 2026-03-02 }, "
        + "steps: [{ do: issue, time: 5 min, at: counter }] }",
      unit: "equipment: { printer: { fails_every: 20 working days } }",
      rest: "surges: { rush: { in: desk, starts: uncertain 2026-03-25 to 2026-03-30, peak: uncertain 1.4 to 2 times } }"
    ).replacing(
      "policies: { p: { instrument: nothing } }",
      with: """
        skills: { stamp: { curve: dejong, time_constant: uncertain 40 to 120 (usually 60) working days } }
        policies:
          late: { instrument: assignment, to: desk, from: [donor], how_many: 1, when: { backlog_above: 1 days },
                  until: { backlog_below: 0.5 days }, engage: [forum], limits: { crew: at least 60% } }
          ahead: { based_on: late, when: { before: rush }, choose: rating }
          for_good: { based_on: late, instrument: mutasi, until: never, how_many: { rule: square_root, at_most: 3 } }
          fast: { based_on: for_good, process: digital }
          longer: { instrument: extra_hours, to: desk, when: { forecast_above: 0.9 } }
          sixth_day: { instrument: saturdays, to: desk, when: { load_above: 0.9 } }
        """)
  ]

  private static func read(_ study: String, _ overrides: [(path: String, value: String)] = []) throws -> ReadScenario {
    study.contains("\n")
      ? try ScenarioReader.read(text: study, overrides: overrides)
      : try ScenarioReader.read(
        path: repository.appending(path: "scenarios/\(study).yaml").path, overrides: overrides)
  }

  /// A resolved file without its marks; what it declares assumed as a plain value, which is what an override gives.
  private static func plain(_ resolved: String) -> String {
    withoutMarks(resolved).replacing(/"?assumed (.+) from .+/) { $0.output.1 }
  }

  /// Of each sort the first: lenders, services and steps are alike, and so are the constants of the model.
  private static func eachSort(of inputs: [Input]) -> [Input] {
    var seen: Set<Substring> = []
    return inputs.filter { input in
      let isConstant = input.path.hasPrefix("parameters.")
      return seen.insert(isConstant ? "parameters" : input.path.split(separator: ".").last ?? "").inserted
    }
  }

  @Test(arguments: ["sawahlunto", "pontianak"] + others)
  func `each is set to its own value by its path, and nothing changes`(_ study: String) throws {
    let first = try Self.read(study)
    let (resolved, scenario) = (Self.plain(first.resolved), described(first.scenario))
    for input in Self.eachSort(of: first.inputs) {
      let second = try Self.read(study, [(input.path, input.value)])
      #expect(Self.plain(second.resolved) == resolved, "\(input)")
      #expect(described(second.scenario) == scenario, "\(input)")
    }
  }

  @Test(arguments: files + others)
  func `all are set at once, in either order`(_ study: String) throws {
    let first = try Self.read(study)
    let own = first.inputs.map { (path: $0.path, value: $0.value) }
    for overrides in [own, own.reversed()] {
      let second = try Self.read(study, overrides)
      #expect(Self.plain(second.resolved) == Self.plain(first.resolved))
      #expect(second.inputs.allSatisfy { $0.kind == .uncertain })
    }
    for end in [\Input.Number.low, \.high] {
      let ends = first.inputs.compactMap { input -> (path: String, value: String)? in
        input.number.flatMap { input.text(at: $0[keyPath: end]) }.map { (input.path, $0) }
      }
      #expect(Self.plain(try Self.read(study, ends).resolved) != Self.plain(first.resolved))
    }
  }

  @Test(arguments: ["sawahlunto", "pontianak"] + others)
  func `each takes both ends of its range, or any of its alternatives, and that changes the study`(
    _ study: String
  ) throws {
    let first = try Self.read(study)
    let resolved = Self.plain(first.resolved)
    for input in Self.eachSort(of: first.inputs) {
      #expect((input.number != nil) != !input.alternatives.isEmpty, "\(input)")
      var texts = input.alternatives.filter { $0 != input.value }
      if let number = input.number {
        #expect(number.low <= number.value && number.value <= number.high && number.low < number.high, "\(input)")
        texts = [number.low, number.high].filter { $0 != number.value }.compactMap(input.text)
        let same = try Self.read(study, [(input.path, try #require(input.text(at: number.value)))])
        #expect(input.kind == .uncertain || Self.plain(same.resolved) == resolved, "\(input)")
      }
      #expect(!texts.isEmpty, "\(input)")
      for text in texts {
        let second = try Self.read(study, [(input.path, text)])
        #expect(Self.plain(second.resolved) != resolved, "\(input) at \(text)")
      }
    }
  }

  @Test func `a number is written at any value of its range as the file takes it`() throws {
    let inputs = try Self.read("sawahlunto").inputs
    func text(_ path: String, at x: Double) throws -> String? {
      try #require(inputs.first { $0.path == path }, "\(path)").text(at: x)
    }
    let skill = "skills.library.time_constant"
    #expect(try text(skill, at: 75) == "75 working days")
    #expect(try text("units.library.work.time", at: 20) == "20 min cv 1")
    #expect(try text("units.library.officers[0].in_post", at: 9) == "2 to 16 years")
    #expect(try text("policies.extra_hours.until.stay", at: 5) == "at least 5 working days")
    #expect(try text("policies.extra_hours.when.for", at: 2.6) == "3 working days")
    let stage = "policies.lend_when_late.process[0].time"
    #expect(try text(stage, at: 2) == "2 to 14 (usually 6) working days")
    let week = "units.dukcapil.services.move_letter.demand.weekdays"
    #expect(try text(week, at: 2) == "[1.3, 1.15, 1, 0.85, 0.7]")
    #expect(try text("surges.lebaran.peak", at: 2.2) == "2.2 times")
    #expect(try text("units.library.officers[0].rating", at: 1) == nil)
    #expect(try text("policies.extra_hours.when.for", at: .nan) == nil)
    #expect(try text("surges.spmb.builds", at: .infinity) == nil)
  }

  @Test func `a part that a policy inherits is kept where an override looks into it`() throws {
    let study = Self.others[0]
    let read = try Self.read(study, [("policies.ahead.limits.lender_load", "at most 0.8")])
    let policy = try #require(read.scenario.policies.first { $0.name == "ahead" })
    #expect(policy.actions[0].limits.crewShare == 0.6 && policy.actions[0].limits.lenderLoad == 0.8)
    let other = try #require(read.scenario.policies.first { $0.name == "late" })
    #expect(other.actions[0].limits.lenderLoad == 1)
  }
}
