public import Experiments
public import Files
internal import Government

/// A table of a run's figures in the shape that is asked for, with what its columns mean.
public struct AskedTable: Sendable {
  public enum Shape: Sendable, Hashable {
    /// A row a trial, policy, window and unit, a column a measure.
    case wide
    /// A row a figure.
    case long
    /// Paired differences of every policy to one of this name, with intervals.
    case differences(to: String)
  }

  private let comparison: Comparison
  private let record: RunRecord
  private let asked: AskedFigures
  private let places: AskedFigures.Places
  private let shape: Shape
  private let reference: Int

  /// - Throws: `AskedFigures.Unknown` where the run has no such policy, unit, window or measure.
  public init(
    _ comparison: Comparison, _ record: RunRecord, _ asked: AskedFigures, _ shape: Shape
  ) throws(AskedFigures.Unknown) {
    places = try asked.places(in: comparison.result)
    let known = comparison.result.layout.policies
    let name = if case .differences(let name) = shape { name } else { known[0] }
    guard let place = known.firstIndex(of: name) else { throw AskedFigures.Unknown(name: name, known: known) }
    reference = place
    self.comparison = comparison
    self.record = record
    self.asked = asked
    self.shape = shape
  }

  public var all: [ResultFile] {
    let files = ResultFiles(comparison, record)
    let table: (file: ResultFile, columns: [ColumnText])
    switch shape {
    case .wide: table = (files.trials(of: places), ColumnText.trials + places.measures.map(ColumnText.of))
    case .long: table = (files.longTrials(of: places), ColumnText.longTrials)
    case .differences:
      let rows = comparison.differences(
        to: reference, of: places.policies, cells: places.cells, measures: places.measures)
      table = (ResultFile(path: "differences.csv", bytes: files.table(of: rows)), ColumnText.comparisons)
    }
    let varied = VariedColumns(comparison.result.scenario).texts
    return [
      table.file, ResultFile(path: "policies.csv", bytes: files.policies),
      ResultFile(
        path: "dictionary.csv",
        bytes: ResultFiles.dictionary(of: [
          (table.file.path, table.columns), ("policies.csv", ColumnText.policies + varied),
        ])),
      ResultFile(path: "provenance.json", text: files.provenance.text),
    ]
  }

  /// `<scenario>-table-<short id>`: the same for the same question.
  public var folderName: String {
    let identity = "\(ResultFiles(comparison, record).folderName) \(asked) \(shape)"
    return "\(record.scenarioName)-table-\(SHA256.hex(identity.utf8).prefix(8))"
  }
}
