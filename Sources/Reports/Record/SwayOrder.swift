internal import Tables

/// Inputs of a study in the order in which they sway its lead by themselves, as a sensitivity study of it has found.
public struct SwayOrder: Sendable, Hashable {
  /// Name of the sensitivity study's folder.
  let study: String
  /// Largest change first.
  let paths: [String]

  /// nil where the folder holds no sensitivity study of the same scenario.
  ///
  /// - Parameters:
  ///   - folder: that a sensitivity study has made.
  ///   - record: of the run.
  public init?(_ folder: String, of record: RunRecord) {
    guard case .success(let scenario) = DataFile.read(folder + "/scenario.yaml"), scenario == record.scenarioText,
      case .success(let bytes) = DataFile.read(folder + "/tornado.csv"), let head = CSV.rows(bytes).first,
      let input = head.firstIndex(of: "input"), let change = head.firstIndex(of: "change")
    else { return nil }
    var sizes: [String: Double] = [:]
    var order: [String] = []
    for row in CSV.rows(bytes).dropFirst() where row.count == head.count {
      if sizes[row[input]] == nil { order.append(row[input]) }
      sizes[row[input]] = max(sizes[row[input]] ?? 0, abs(Double(row[change]) ?? 0))
    }
    study = folder.split(separator: "/").last.map(String.init) ?? folder
    paths = order.enumerated().filter { sizes[$0.element] ?? 0 > 0 }.sorted {
      let (a, b) = (sizes[$0.element] ?? 0, sizes[$1.element] ?? 0)
      return a == b ? $0.offset < $1.offset : a > b
    }.map(\.element)
  }
}
