/// A unit or a fixed set of units over which measures are taken.
public struct Scope: Sendable, Hashable {
  public enum Kind: String, Sendable { case unit, lenders, system }

  /// Names of the scopes of several units, which no unit may have.
  package static let reservedNames = ["lenders", "system"]

  public var kind: Kind
  public var name: String
  public var title: Title
  /// Indices into `Scenario.units`, ascending.
  public var units: [Int]
}

/// Where each figure of a study stands: policies × windows × scopes × measures, all in a fixed order.
public struct Layout: Sendable {
  public let policies: [String]
  public let windows: [Window]
  /// Single units first (all of them up to 20, otherwise those that policies, surges and targets name), then
  /// `lenders` (every unit from which any policy may take officers; absent when there is none), then `system`.
  public let scopes: [Scope]
  /// Scopes with a daily series: receiving units and the lenders.
  public let dailyScopes: [Int]
  public let days: Int
  /// Policies with a daily series, the first ones: those written out.
  public let dailyPolicies: Int
  /// Services with a daily series of what came and was done.
  public let services: [ServicePlace]
  /// What may keep requests waiting at the single units of `scopes`, unit by unit.
  public let causes: [Cause]
  /// Kind of every cause of every unit; those of unit u are `causeStarts[u]..<causeStarts[u + 1]`.
  package let causeKinds: [Cause.Kind]
  package let causeStarts: [Int]
  /// By place, which of the kept figures it is; -1 = not kept.
  private(set) var keptPlaces: [Int] = []
  /// Figures of one policy in a trial that are kept.
  public private(set) var keptCount = 0
  public static let measures = Measure.allCases
  public static let dailyMeasures = DailyMeasure.allCases

  /// Trials that keep their days, the first ones: bands over days ask for no more, and days are most of what a trial leaves.
  public static let trialsWithDays = 200

  public var lenders: Int? { scopes.firstIndex { $0.kind == .lenders } }
  public var system: Int { scopes.count - 1 }

  /// Place of a figure among those of one policy in a trial.
  public func place(window: Int, scope: Int, measure: Measure) -> Int {
    (window * scopes.count + scope) * Self.measures.count + measure.ordinal
  }

  /// Figures of one policy in a trial.
  public var valueCount: Int { windows.count * scopes.count * Self.measures.count }

  /// Place of a figure in `TrialResult.daily`; `scope` is an index into `dailyScopes`.
  public func dailyIndex(policy: Int, scope: Int, measure: DailyMeasure, day: Int) -> Int {
    ((policy * dailyScopes.count + scope) * Self.dailyMeasures.count + measure.rawValue) * days + day
  }

  /// Which of the kept figures one is; nil where it is not kept.
  public func keptPlace(_ place: Int) -> Int? { keptPlaces[place] < 0 ? nil : keptPlaces[place] }

  mutating func keep(_ isKept: [Bool]) {
    keptCount = 0
    keptPlaces = isKept.map { isKept in
      defer { keptCount += isKept ? 1 : 0 }
      return isKept ? keptCount : -1
    }
  }

  public var dailyCount: Int { dailyPolicies * dailyScopes.count * Self.dailyMeasures.count * days }
}

/// What is kept for each day: at a unit, or summed and averaged over the units of a set.
public enum DailyMeasure: Int, Sendable, CaseIterable {
  /// Evening backlog in days of normal capacity.
  case backlog
  /// Mean index of work pressure of the people posted.
  case workPressure
  /// Officers posted.
  case officers
  /// Of them, those at work.
  case present

  public var name: String {
    switch self {
    case .backlog: "backlog"
    case .workPressure: "work_pressure"
    case .officers: "officers"
    case .present: "present"
    }
  }
}
