internal import Foundation
public import Government
internal import Stochastics
internal import Tables

/// What a run said of the days to come under one of its policies, read from the folder that it wrote then.
public struct PublishedRun: Sendable {
  public struct Service: Sendable, Hashable {
    public let unit: String
    let unitTitle: String
    public let name: String
    public let title: String
    let standardMinutes: Double
    /// Whether some officers of its unit have other duties or fewer hours.
    let hasOtherWork: Bool
    let called: String?

    func isCalled(_ text: String) -> Bool {
      [name, title, called, "\(unit) \(name)"].compactMap { $0 }.contains {
        ColumnName.plain($0) == ColumnName.plain(text)
      }
    }
  }

  /// The folder, and its own name.
  public let path: String
  public var name: String { String(path.split(separator: "/").last ?? "results") }
  /// Name of the scenario file, and what it is called.
  public let study: String
  public let title: String
  public let policy: String
  /// Whether it is the answer of the run, and whether this has one.
  public let isAnswer: Bool
  public let hasAnswer: Bool
  public let trials: Int
  public let calendar: WorkCalendar
  public let services: [Service]
  let productiveShare: Double
  /// By service, measure and day of the calendar.
  let bands: [[[QuantileBand?]]]
  /// Mean officers at work by unit and day; absent for units without a daily series.
  let present: [String: [Double]]
  /// Days of arrival at each unit by trial, ascending.
  let arrivals: [String: [[Int]]]

  /// - Parameters:
  ///   - path: of the folder.
  ///   - policy: that which was taken; nil = the answer of the run, or the baseline where it has none.
  public init(path: String, policy: String?) throws(EvaluationError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let tables = RunTables(folder: path)
    let summary = try tables.summary()
    let known = summary.policies.map(\.name)
    let answer = summary.recommendation.policy
    guard let chosen = summary.policies.first(where: { $0.name == policy ?? answer ?? known.first }) else {
      throw EvaluationError(path, .noPolicy(policy ?? answer ?? "", known: known))
    }
    let calendar = try tables.calendar(normalMinutes: summary.evaluation.normalMinutes)
    let services = summary.evaluation.services.map {
      Service(
        unit: $0.unit, unitTitle: $0.unitTitle ?? $0.unit, name: $0.service, title: $0.title,
        standardMinutes: $0.standardMinutes,
        hasOtherWork: $0.otherWork, called: $0.called)
    }
    self.path = path
    study = summary.evaluation.study
    title = summary.title
    self.policy = chosen.name
    isAnswer = chosen.name == answer
    hasAnswer = answer != nil
    trials = chosen.trials
    self.calendar = calendar
    self.services = services
    productiveShare = summary.evaluation.productiveShare
    bands = try Self.bands(tables, chosen.name, services, calendar)
    present = try Self.present(tables, chosen.name, calendar)
    arrivals = try Self.arrivals(tables, chosen.name, calendar)
  }

  /// Each once.
  var units: [String] { services.map(\.unit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

  /// What a unit may be called.
  func names(ofUnit unit: String) -> [String] {
    [unit] + services.filter { $0.unit == unit }.prefix(1).map(\.unitTitle)
  }

  public var days: ClosedRange<CivilDate> { calendar.start...calendar.date(of: calendar.days.count - 1) }
}
