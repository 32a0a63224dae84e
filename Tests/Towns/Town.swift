import Stochastics

@testable import Government
@testable import Playing

/// Builds the studies of the tests; its own is a small government: one flooded office and offices that may lend.
enum Town {
  /// A text that is no date.
  struct NoDate: Error { let text: String }

  static func date(_ iso: String) throws -> CivilDate {
    guard let date = CivilDate(iso: iso) else { throw NoDate(text: iso) }
    return date
  }

  /// A study from Monday, 5 January 2026 in ordinary hours, unless the calendar says otherwise.
  static func study(
    _ units: [Government.Unit], days: Int, warmUp: Int = 0, calendar: WorkCalendar? = nil, skills: [String],
    surges: [Surge] = [], windows: [Window] = [], policies: [Policy] = [.nothing],
    parameters: Parameters = Parameters(),
    comparison: ComparisonSettings = ComparisonSettings()
  ) throws -> Scenario {
    let monday = try date("2026-01-05")
    return Scenario(
      title: "town", calendar: calendar ?? WorkCalendar(start: monday, dayCount: days + 110), lengthDays: days,
      warmUpDays: warmUp, competencies: skills.map { Competency(name: $0) }, units: units, surges: surges,
      windows: windows, policies: policies, parameters: parameters, comparison: comparison)
  }

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
    let calendar = WorkCalendar(start: try date("2026-01-05"), dayCount: lengthDays + 110)
    let surge = Surge(
      name: "lebaran", places: [Surge.Place(unit: 0)], startDay: calendar.day(of: try date("2026-03-25")),
      peak: try .constant(peak), holdDays: 10, fadeDays: 5)
    let end = calendar.workingDay(surge.lengthDays, after: surge.startDay)
    let warmUp = min(28, lengthDays - 1)
    return try study(
      [
        office("dukcapil", officers: officers, load: 0.75, skill: 0),
        office("library", officers: 10, load: 0.6, skill: 1),
        office("tourism", officers: 10, load: 0.6, skill: 2),
      ], days: lengthDays, warmUp: warmUp, calendar: calendar, skills: ["civil", "books", "travel"], surges: [surge],
      windows: [
        Window(name: "whole", from: warmUp, to: lengthDays),
        Window(name: "lebaran", from: min(surge.startDay, lengthDays - 1), to: min(end, lengthDays)),
      ], policies: [.nothing] + policies, parameters: parameters, comparison: ComparisonSettings(seed: seed))
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
    values[policy][layout.place(window: window, scope: scope, measure: measure)]
  }

  /// The figures of one policy as bits, so that equality is equality of bytes.
  func bits(policy: Int) -> [UInt64] { values[policy].map(\.bitPattern) }
}
