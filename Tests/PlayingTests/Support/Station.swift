import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// A plain queue as a scenario: always open, equal officers, nothing learned, felt or forgotten.
enum Station {
  /// Parameters under which an officer is a server and a standard minute is a minute.
  static var plain: Parameters {
    var parameters = Parameters()
    parameters.productiveShare = 1
    parameters.speedDeviation = 0
    parameters.loadSpeedGain = 0
    parameters.fatigueSpeedLoss = 0
    parameters.boredomSpeedLoss = 0
    parameters.errorShare = 0
    parameters.sickShare = 0
    parameters.leaveDaysPerYear = 0
    parameters.quitsPerYear = 0
    return parameters
  }

  static func officers(_ count: Int, name: String = "staff") throws -> OfficerGroup {
    OfficerGroup(name: name, count: count, yearsInPost: try .constant(1))
  }

  /// `servers` officers and one desk step of the given work; `perDay` requests a day.
  static func queue(
    servers: Int, perDay: Double, work: Distribution, days: Int, warmUp: Int = 10, place: Step.Place = .desk,
    patience: Distribution? = nil, parameters: Parameters = plain, seed: UInt64 = 1
  ) throws -> Scenario {
    let step = Step(name: "serve", work: work, competency: 0, place: place, patience: patience)
    let service = Service(
      name: "service", demand: Demand(.rate(perDay: perDay), dayVariation: 0), steps: [step], promiseDays: 1)
    let unit = Unit(
      name: "unit", officers: [try officers(servers)], services: [service], mainSkill: 0, counterPlaces: servers)
    let calendar = WorkCalendar(start: try Town.date("2026-01-05"), dayCount: days + 70, week: .alwaysOpen)
    return try Town.study(
      [unit], days: days, warmUp: warmUp, calendar: calendar, skills: ["unit"], parameters: parameters,
      comparison: ComparisonSettings(seed: seed))
  }
}
