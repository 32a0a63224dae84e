@testable import Scenarios

/// What fuzzed inputs are put into; the first byte of an input chooses.
enum FuzzedStudies {
  static let dimensions: [Scenarios.Dimension] = [
    .minutes, .workingDays, .officerDays, .workloadDays, .years, .rate, .share, .ratio, .multiple, .growth,
    .hoursPerDay, .kilometres, .points, .number, .perHour, .perDay,
  ]

  static let all = [
    study("officers: [{ roster: file.csv }]", "work: { rate: 5/day, time: 20 min }"),
    study("officers: 2", "work: { rate: 5/day, time: 20 min }", "units_table: file.csv"),
    study("officers: 2", "work: { demand: { daily: file.csv }, time: 20 min }"),
    study("officers: 2", "work: { demand: { file: file.csv, column: start }, time: 20 min }"),
    study("officers: 2", "work: { demand: { file: file.csv, column: start, case: id }, time: 20 min }"),
    study("officers: 2", "work: { rate: 5/day, time: 20 min }", "holidays: file.csv"),
    study("officers: 2", "work: { rate: 5/day, time: empirical file.csv }"),
  ]

  private static func study(_ officers: String, _ service: String, _ rest: String = "") -> String {
    """
    start: 2026-01-05
    length: 3 weeks
    skills: { registry: { trainable: true } }
    units: { desk: { \(officers), services: { \(service) } } }
    policies: { p: { instrument: nothing } }
    \(rest)
    """
  }
}
