internal import Government

/// What is varied, as columns: one for each part of a policy that any grid puts values in, in the order of the file.
struct VariedColumns {
  let names: [String]
  private let scenario: Scenario
  private let paths: [String]

  init(_ scenario: Scenario) {
    var paths: [String] = []
    for axis in scenario.variations.flatMap(\.axes) where !paths.contains(axis.path) { paths.append(axis.path) }
    self.scenario = scenario
    self.paths = paths
    names = paths.map(Self.name)
  }

  /// The column of a part, `when_by` for `when.by`.
  static func name(of path: String) -> String { String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" }) }

  /// The values of a policy, as numbers where those of the part begin with one; nothing where it is not varied so.
  func values(of policy: Int) -> [String] {
    let found = scenario.variation(of: policy)
    return paths.map { path in
      guard let (variation, place) = found, let axis = variation.axes.firstIndex(where: { $0.path == path }) else {
        return ""
      }
      let value = variation.values(of: place)[axis]
      return isNumber(path) ? Shortest.text(value.number ?? .nan, absent: "") : value.text
    }
  }

  /// What the columns mean.
  var texts: [ColumnText] {
    zip(names, paths).map { name, path in
      let unit = isNumber(path) ? rest(of: values(on: path)[0]) : ""
      return ColumnText.varied(name, in: unit, path: path)
    }
  }

  private func values(on path: String) -> [Variation.Value] {
    scenario.variations.flatMap(\.axes).filter { $0.path == path }.flatMap(\.values)
  }

  /// Whether all values are a number and the same unit behind it.
  private func isNumber(_ path: String) -> Bool {
    let values = values(on: path)
    return values.allSatisfy { value in
      value.number.map { value.text.hasPrefix(Shortest.text($0, absent: "")) } == true
        && rest(of: value) == rest(of: values[0])
    }
  }

  /// `working days` of `10 working days`.
  private func rest(of value: Variation.Value) -> String {
    value.text.dropFirst(Shortest.text(value.number ?? .nan, absent: "").count).split(separator: " ").joined(
      separator: " ")
  }
}
