public import Experiments
public import Files
internal import Government

/// All files of a run, charts apart, in a fixed order; nothing in the tables changes from run to run.
public struct ResultFiles: Sendable {
  let comparison: Comparison
  let record: RunRecord

  public init(_ comparison: Comparison, _ record: RunRecord) {
    self.comparison = comparison
    self.record = record
  }

  public var all: [ResultFile] {
    (hasTrials ? [trials] : []) + [
      ResultFile(path: "comparisons.csv", bytes: comparisons),
      ResultFile(path: "daily.csv", bytes: daily), moves,
      ResultFile(path: "services.csv", bytes: services), ResultFile(path: "calendar.csv", bytes: calendarTable),
      ResultFile(path: "policies.csv", bytes: policies),
    ] + variationTable + pastTable + [
      ResultFile(path: "dictionary.csv", bytes: dictionary),
      ResultFile(path: "summary.json", text: summary.text),
      ResultFile(path: "provenance.json", text: provenance.text),
      ResultFile(path: "scenario.yaml", bytes: record.scenarioText),
      ResultFile(path: "scenario.resolved.yaml", text: record.resolved),
    ] + tables.map(\.file)
  }

  /// Tables of the study; one that is called as a file of results is left where it is.
  var tables: [RunRecord.Table] {
    let taken =
      Self.described(of: comparison.result.scenario).map(\.file) + [
        "dictionary.csv", "provenance.json", "scenario.yaml", "scenario.resolved.yaml", ResearchCrate.file,
        "report.html",
      ]
    return record.tables.filter { table in
      let folder = table.file.path.split(separator: "/").first.map(String.init)
      return !taken.contains(table.file.path) && !["charts", "papers", BlockFolder.inResults].contains(folder)
    }
  }

  /// Of a study that asks for no measure, the blocks keep what is told; `mutasim table` writes it.
  var hasTrials: Bool { comparison.result.scenario.comparison.kept.measures?.isEmpty != true }

  /// `<scenario>-<short id>`: the same for the same question, so that a re-run replaces its own folder.
  public var folderName: String {
    let settings = comparison.result.scenario.comparison
    let policies = comparison.result.layout.policies.joined(separator: ",")
    let identity = """
      \(record.version)
      \(settings.seed)
      \(comparison.result.count)
      \(policies)\(record.drawsAssumptions ? " with assumptions" : "")
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(record.resolved)
      """
    return "\(record.scenarioName)-\(SHA256.hex(identity.utf8).prefix(8))"
  }
}
