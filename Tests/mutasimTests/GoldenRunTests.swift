import Foundation
import Testing

/// A whole run of a shipped scenario, byte for byte: at 1 and 2 threads, in processes of their own, against the record.
///
/// `make golden` records it anew and fails this once, so that nobody does it unawares; CHANGELOG.md then says which
/// numbers moved, and why.
@Suite struct GoldenRunTests {
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let scenario = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../scenarios/smallest.yaml").standardized.path()
  static let tables = ["trials.csv.gz", "comparisons.csv", "daily.csv", "moves.csv.gz"]

  private func play(threads: Int, in folder: String) throws -> [Data] {
    let run = try Tool.run(
      ["run", Self.scenario, "--trials", "3", "--quiet", "--threads", "\(threads)", "--out", "out\(threads)"],
      in: folder)
    try #require(run.code == 0, "\(run.messages)")
    return try Self.tables.map { table in
      try Tool.table(folder + "/" + run.output.dropLast() + "/" + table)
    }
  }

  @Test func `threads and processes change no byte, and the numbers are those on record`() throws {
    try Tool.inFolder { folder in
      let one = try play(threads: 1, in: folder)
      #expect(try play(threads: 2, in: folder) == one)
      let isRecording = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil
      for (table, bytes) in zip(Self.tables, one) where table != "daily.csv" {
        let file = Self.golden.appending(path: table.replacing(".gz", with: ""))
        if isRecording { try bytes.write(to: file) }
        #expect(try Data(contentsOf: file) == bytes, "\(table) moved; see CONTRIBUTING.md")
      }
      #expect(!isRecording, "recorded anew: read the difference, then run without UPDATE_GOLDEN")
    }
  }
}
