import Stochastics
import Testing

@testable import Government
@testable import Playing

/// A small government: one flooded office and offices that may lend.
enum Town {
  static func date(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  static func office(
    _ name: String, officers: Int, load: Double, skill: Int, groups: [OfficerGroup]? = nil
  ) throws -> Government.Unit {
    let service = Service(
      name: "work", demand: Demand(.rate(perDay: load * Double(officers) * 10)),
      steps: [Step(name: "work", work: try .lognormal(mean: 30, cv: 1), competency: skill)], promiseDays: 5)
    let staff = try groups ?? [OfficerGroup(name: "staff", count: officers, yearsInPost: .uniform(from: 1, to: 8))]
    return Unit(name: name, officers: staff, services: [service], mainSkill: skill)
  }

  /// Three units, one surge on 25 March 2026, the given policies beside `nothing`.
  static func scenario(
    policies: [Policy] = [], parameters: Parameters = Parameters(), lengthDays: Int = 182, seed: UInt64 = 7,
    peak: Double = 2, officers: Int = 5
  ) throws -> Scenario {
    let start = try date("2026-01-05")
    let calendar = WorkCalendar(start: start, dayCount: lengthDays + 110)
    let surge = Surge(
      name: "lebaran", places: [Surge.Place(unit: 0)], startDay: calendar.day(of: try date("2026-03-25")),
      peak: try .constant(peak), holdDays: 10, fadeDays: 5)
    let end = calendar.workingDay(surge.lengthDays, after: surge.startDay)
    return Scenario(
      title: "town", calendar: calendar, lengthDays: lengthDays, warmUpDays: min(28, lengthDays - 1),
      competencies: ["civil", "books", "travel"].map { Competency(name: $0) },
      units: [
        try office("dukcapil", officers: officers, load: 0.75, skill: 0),
        try office("library", officers: 10, load: 0.6, skill: 1),
        try office("tourism", officers: 10, load: 0.6, skill: 2),
      ],
      surges: [surge],
      windows: [
        Window(name: "whole", from: min(28, lengthDays - 1), to: lengthDays),
        Window(name: "lebaran", from: min(surge.startDay, lengthDays - 1), to: min(end, lengthDays)),
      ],
      policies: [.nothing] + policies, parameters: parameters, comparison: ComparisonSettings(seed: seed))
  }

  static func lendAhead(_ count: Int = 2, name: String = "ahead") -> Policy {
    Policy(
      name: name, instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 20), howMany: .fixed(count),
      from: .units([1, 2]), prepare: Preparation(trainingDays: 3), until: .after(days: 40))
  }

  static func lendLate(_ count: Int = 2, name: String = "late", above: Double = 1) -> Policy {
    Policy(
      name: name, instrument: .assignment, to: [0], when: .backlogAbove(days: above, forDays: 2),
      howMany: .fixed(count), from: .units([1, 2]), until: .after(days: 40))
  }
}

extension TrialResult {
  func figure(_ layout: Layout, policy: Int, window: Int = 0, scope: Int = 0, _ measure: Measure) -> Double {
    values[layout.index(policy: policy, window: window, scope: scope, measure: measure)]
  }

  /// The figures of one policy as bits, so that equality is equality of bytes.
  func bits(_ layout: Layout, policy: Int) -> [UInt64] {
    let count = layout.valueCount / layout.policies.count
    return values[policy * count..<(policy + 1) * count].map(\.bitPattern)
  }
}
