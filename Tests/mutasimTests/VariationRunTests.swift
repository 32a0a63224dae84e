import Foundation
import Testing

/// A grid in a whole run: its policies are those written out, and everything else keeps its bytes.
@Suite struct VariationRunTests {
  private let grid = "vary={ lend.how_many: [2], lend.when.by: [1 working day, 10 working days] }"
  private let written =
    "policies.two={ based_on: lend, how_many: 2, when: { before: rush, by: 10 working days } }"
  private let tables = [("trials.csv.gz", 1), ("comparisons.csv", 0), ("daily.csv", 1), ("moves.csv.gz", 1)]

  private func run(_ override: String?, in folder: String) throws -> String {
    let run = try Tool.run(
      ["run", "small.yaml", "--quiet", "--out", "out"] + (override.map { ["--set", $0] } ?? []), in: folder)
    try #require(run.code == 0, "\(run.messages)")
    return "\(folder)/\(run.output.dropLast())"
  }

  /// Rows of a table by the policy in a column, its name taken out.
  private func rows(_ path: String, column: Int) throws -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for line in String(decoding: try Tool.table(path), as: UTF8.self).components(separatedBy: "\r\n").dropFirst() {
      guard !line.isEmpty else { continue }
      // Every other piece stands in quotes, where commas separate nothing.
      var fields = [""]
      for (index, piece) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
        if index % 2 == 1 { fields[fields.count - 1] += piece; continue }
        let parts = piece.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[fields.count - 1] += parts[0]
        fields += parts.dropFirst()
      }
      let name = fields.remove(at: column)
      rows[name, default: []].append(fields.joined(separator: "|"))
    }
    return rows
  }

  @Test func gridsAreThePoliciesWrittenOutAndChangeNothingElse() throws {
    try Tool.inFolder { folder in
      let (varied, out, plain) = (try run(grid, in: folder), try run(written, in: folder), try run(nil, in: folder))
      for (table, column) in tables {
        let (all, alone) = (
          try rows("\(varied)/\(table)", column: column), try rows("\(plain)/\(table)", column: column)
        )
        #expect(alone["lend"]?.isEmpty == false)
        for (policy, rows) in alone { #expect(all[policy] == rows, "\(table): \(policy)") }
      }
      let combination = try #require(
        try rows("\(varied)/trials.csv.gz", column: 1)["lend[how_many=2, by=10 working days]"])
      #expect(combination == (try rows("\(out)/trials.csv.gz", column: 1)["two"]))
      #expect(combination != (try rows("\(varied)/trials.csv.gz", column: 1)["lend"]))
    }
  }

  @Test func theTableStaysShort() throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(["run", "small.yaml", "--lang", "en", "--set", grid], in: folder)
      #expect(run.output.split(separator: "\n").count { $0.hasPrefix("lend") } == 1)
      #expect(run.output.contains("4 trials, 1 policy and the baseline, 2 varied"))
    }
  }
}
