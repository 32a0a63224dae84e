/// Where a value was written.
enum Location: Sendable, Hashable {
  case line(Int, column: Int)
  /// Given on the command line as `path=value`.
  case override(String)
}

/// Paths as messages write them: `units.dukcapil.officers[0].count`.
enum Path {
  static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  static func join(_ path: String, index: Int) -> String { "\(path)[\(index)]" }
}
