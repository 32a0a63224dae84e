internal import Experiments
internal import Government

/// Which figures of a run a table is to have; nil = all that are kept.
public struct AskedFigures: Sendable, Hashable {
  public var measures: [String]?
  public var units: [String]?
  public var windows: [String]?
  public var policies: [String]?

  public init(
    measures: [String]? = nil, units: [String]? = nil, windows: [String]? = nil, policies: [String]? = nil
  ) {
    self.measures = measures
    self.units = units
    self.windows = windows
    self.policies = policies
  }

  /// A name that a run does not know, with those that it knows.
  public struct Unknown: Error, Hashable {
    public let name: String
    public let known: [String]
  }

  /// Where the figures stand.
  struct Places {
    let policies: [Int]
    /// Windows and scopes of which any figure is kept.
    let cells: [(window: Int, scope: Int)]
    let measures: [Measure]
  }

  func places(in result: ExperimentResult) throws(Unknown) -> Places {
    let layout = result.layout
    let windows = try Self.chosen(windows, of: layout.windows.map(\.name))
    let scopes = try Self.chosen(units, of: layout.scopes.map(\.name))
    let kept = layout.keptMeasures
    let chosen = try Self.chosen(measures, of: kept.map(\.rawValue)).map { kept[$0] }
    return Places(
      policies: try Self.chosen(policies, of: layout.policies),
      cells: windows.flatMap { window in scopes.map { (window: window, scope: $0) } }
        .filter { cell in chosen.contains { layout.isKept(window: cell.window, scope: cell.scope, measure: $0) } },
      measures: chosen)
  }

  /// Indices of names, ascending.
  private static func chosen(_ names: [String]?, of known: [String]) throws(Unknown) -> [Int] {
    guard let names else { return Array(known.indices) }
    var chosen: [Int] = []
    for name in names {
      guard let place = known.firstIndex(of: name) else { throw Unknown(name: name, known: known) }
      chosen.append(place)
    }
    return Set(chosen).sorted()
  }
}

extension AskedFigures.Places {
  /// All that is kept.
  init(all layout: Layout) {
    policies = Array(layout.policies.indices)
    cells = layout.windows.indices.flatMap { window in
      layout.scopes.indices.filter { layout.isKept(window: window, scope: $0) }.map { (window: window, scope: $0) }
    }
    measures = layout.keptMeasures
  }
}
