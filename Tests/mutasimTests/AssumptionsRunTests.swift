import Foundation
import Testing

/// A run in which every number that is assumed is drawn in each trial.
@Suite struct AssumptionsRunTests {
  private func run(_ more: [String], in folder: String) throws -> String {
    let run = try Tool.run(["run", "small.yaml", "--quiet", "--trials", "6", "--out", "out"] + more, in: folder)
    try #require(run.code == 0, "\(run.messages)")
    return "\(folder)/\(run.output.dropLast())"
  }

  @Test func assumptionsAreDrawnAlikeForAnyThreads() throws {
    try Tool.inFolder { folder in
      let one = try run(["--assumptions", "--threads", "1"], in: folder)
      let first = try Data(contentsOf: URL(filePath: one + "/trials.csv.gz"))
      let two = try run(["--assumptions", "--threads", "2"], in: folder)
      #expect(one == two)
      #expect(try Data(contentsOf: URL(filePath: two + "/trials.csv.gz")) == first)
      let planned = try run([], in: folder)
      #expect(planned != one)
      #expect(try Data(contentsOf: URL(filePath: planned + "/trials.csv.gz")) != first)
      let told = try String(contentsOfFile: one + "/provenance.json", encoding: .utf8)
      #expect(told.contains("\"draws_assumptions\": true") || told.contains("\"draws_assumptions\" : true"))
    }
  }
}
