public import Files
internal import Foundation
internal import Government
public import Histories
internal import Stochastics
internal import Tables

/// What was forecast and what came, over the years: `record.csv` beside the results, a row a run, policy, period and measure.
public struct TrackRecord: Sendable, Hashable {
  static let name = "record.csv"

  private struct Row: Hashable {
    var cells: [String]

    /// nil where a cell is not as this tool writes it.
    init?(_ cells: [String]) {
      guard cells.count == ColumnText.record.count, cells[6...9].allSatisfy({ (Int($0) ?? -1) >= 0 }) else {
        return nil
      }
      self.cells = cells
    }

    /// One run has one reality: only one of its policies was taken.
    var run: String { cells[1] }
    var policy: String { cells[4] }
    var days: Int { Int(cells[6]) ?? 0 }
    func inside(_ level: Int) -> Int { Int(cells[7 + level]) ?? 0 }

    var length: Int {
      guard let first = CivilDate(iso: cells[2]), let last = CivilDate(iso: cells[3]) else { return 0 }
      return last.dayNumber - first.dayNumber + 1
    }

    /// Whether it is of the same run and shares days with another.
    func meets(_ other: Row) -> Bool { run == other.run && cells[2] <= other.cells[3] && other.cells[2] <= cells[3] }

    /// Whether it stands though another of the same days comes: it speaks of the same policy over more of them.
    func outlasts(_ other: Row) -> Bool { meets(other) && policy == other.policy && length > other.length }
  }

  private var rows: [Row] = []

  /// All rows together.
  public var totals: RecordTotals {
    let days = rows.reduce(0) { $0 + $1.days }
    return RecordTotals(
      runs: Set(rows.map(\.run)).count, days: days,
      shares: QuantileBand.levels.indices.map { level in
        Double(rows.reduce(0) { $0 + $1.inside(level) }) / Double(max(1, days))
      })
  }

  /// Puts an evaluation on record. Of two of one run that share days one counts: of the same policy the longer, otherwise this one.
  ///
  /// - Parameters:
  ///   - evaluation: what is put on record.
  ///   - folder: that which holds the results.
  /// - Returns: the whole record.
  public static func append(_ evaluation: Evaluation, in folder: String) throws(ResultsError) -> TrackRecord {
    let path = folder + "/" + name
    // Two evaluations at once must not lose one of each other.
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw .failed(.write, path: path, code: errno) }
    defer { FileCalls.unlock(lock) }
    guard flock(lock, LOCK_EX) == 0 else { throw .failed(.write, path: path, code: errno) }
    var record = try TrackRecord(path: path)
    let new = rows(of: evaluation)
    guard !record.rows.contains(where: { old in new.contains(where: old.outlasts) }) else { return record }
    record.rows.removeAll { old in new.contains(where: old.meets) }
    record.rows += new
    record.rows.sort { $0.cells.lexicographicallyPrecedes($1.cells) }
    let hidden = try HiddenFolder(in: folder, for: name)
    try FileCalls.write(record.bytes, to: hidden.path + "/new")
    try FileCalls.rename(hidden.path + "/new", to: path)
    try FileCalls.synchronise(folder)
    return record
  }

  private init(path: String) throws(ResultsError) {
    guard FileCalls.exists(path) else { return }
    guard case .success(let bytes) = DataFile.read(path), let head = CSV.rows(bytes).first,
      head == ColumnText.record.map(\.name)
    else { throw .foreign(path: path) }
    for cells in CSV.rows(bytes).dropFirst() {
      guard let row = Row(cells) else { throw .foreign(path: path) }
      rows.append(row)
    }
  }

  private static func rows(of evaluation: Evaluation) -> [Row] {
    evaluation.judged.compactMap { judged in
      let coverage = judged.coverage
      return Row(
        [
          evaluation.run.study, evaluation.run.name, evaluation.days.lowerBound.iso, evaluation.days.upperBound.iso,
          evaluation.run.policy, judged.measure.name, String(coverage.days),
        ] + coverage.inside.map { String($0) }
          + [coverage.meanActual, coverage.meanExpected].map { Shortest.text($0, absent: "") })
    }
  }

  private var bytes: [UInt8] {
    var table = CSVWriter(header: ColumnText.record.map(\.name))
    for row in rows {
      for cell in row.cells { table.add(cell) }
      table.endRow()
    }
    return table.bytes
  }
}
