import Foundation
import Testing

@Suite(.serialized) struct CommandTests {
  private func folders(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test func runWritesAFolderAndPrintsItsPath() throws {
    try Tool.inFolder { folder in
      let quiet = try Tool.run(["run", "small.yaml", "--quiet"], in: folder)
      #expect(quiet.code == 0)
      let results = folders(folder + "/results")
      #expect(results.count == 1)
      #expect(quiet.output == "results/\(results.first ?? "")\n")
      #expect(
        folders(folder + "/" + quiet.output.dropLast()).filter { !$0.hasPrefix("chart") && !$0.hasSuffix(".html") } == [
          "blocks", "calendar.csv", "comparisons.csv", "daily.csv", "dictionary.csv", "moves.csv.gz", "policies.csv",
          "provenance.json", "ro-crate-metadata.json", "scenario.resolved.yaml", "scenario.yaml", "services.csv",
          "summary.json", "trials.csv.gz",
        ])
      let table = try Tool.run(["run", "small.yaml", "--lang", "id"], in: folder)
      #expect(table.code == 0)
      #expect(table.output.contains("4 ulangan, 1 kebijakan dan pembanding"))
      #expect(folders(folder + "/results") == results)
    }
  }

  /// Four and eight trials tell nothing: the run is whole and written, and says by its code and in words that it is not settled.
  @Test func anAnswerThatIsNotSettledHasACodeOfItsOwn() throws {
    try Tool.inFolder { folder in
      let open = try Tool.run(["run", "small.yaml", "--lang", "en", "--set", "compare.trials=4 to 8"], in: folder)
      #expect(open.code == 3)
      #expect(open.output.contains("8 trials, 1 policy and the baseline"))
      #expect(open.output.contains("Not settled after 8 trials"))
      let results = folders(folder + "/results")
      #expect(results.count == 1)
      #expect(folders(folder + "/results/" + (results.first ?? "")).contains("trials.csv.gz"))
      #expect(try Tool.run(["run", "small.yaml", "--trials", "8"], in: folder).code == 0)
    }
  }

  @Test func findingsAreOneRowAScenario() throws {
    try Tool.inFolder { folder in
      let table = try Tool.run(["findings", "small.yaml", "small.yaml", "--trials", "2", "--lang", "en"], in: folder)
      #expect(table.code == 0)
      let lines = table.output.split(separator: "\n")
      #expect(lines.count == 4 && lines[2] == lines[3] && lines[2].hasPrefix("| [small.yaml](small.yaml) | "))
      #expect(lines.allSatisfy { $0.count { $0 == "|" } == 10 })
      #expect(try Tool.run(["findings", "none.yaml"], in: folder).code == 66)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func findingsReadEveryScenarioBeforeOneIsPlayed() throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(["findings", "small.yaml", "none.yaml", "--trials", "100000"], in: folder)
      #expect(run.code == 66)
      #expect(run.output.isEmpty)
    }
  }

  @Test func threadsAndRunsChangeNoByte() throws {
    try Tool.inFolder { folder in
      _ = try Tool.run(["run", "small.yaml", "--threads", "1", "--out", "one"], in: folder)
      _ = try Tool.run(["run", "small.yaml", "--threads", "2", "--out", "two"], in: folder)
      let name = try #require(folders(folder + "/one").first)
      #expect(folders(folder + "/two") == [name])
      for file in ["trials.csv.gz", "comparisons.csv", "daily.csv", "moves.csv.gz", "summary.json"] {
        let pair = ["one", "two"].map { FileManager.default.contents(atPath: "\(folder)/\($0)/\(name)/\(file)") }
        #expect(pair[0] != nil && pair[0] == pair[1], "\(file)")
      }
    }
  }

  @Test func jsonIsTheSummaryAndNothingElse() throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(["run", "small.yaml", "--json", "--seed", "9"], in: folder)
      let name = try #require(folders(folder + "/results").first)
      let summary = FileManager.default.contents(atPath: "\(folder)/results/\(name)/summary.json")
      #expect(Data(run.output.utf8) == summary)
      let parsed = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(parsed?["seed"] as? Int == 9)
    }
  }

  @Test(
    arguments: [
      (["run"], 64), (["run", "small.yaml", "--trials", "0"], 64), (["run", "small.yaml", "--sead", "1"], 64),
      (["run", "small.yaml", "--json", "--quiet"], 64), (["run", "small.yaml", "--set", "x"], 64),
      (["run", "small.yaml", "--policies", "lent"], 64), (["run", "none.yaml"], 66), (["run", "."], 66),
      (["run", "small.yaml", "--set", "units.front.officers=many"], 65), (["check", "small.yaml"], 0),
      (["check", "small.yaml", "none.yaml"], 66), (["run", "small.yaml", "--out", "small.yaml/x"], 73),
      (["run", "small.yaml", "--out", "/dev/full/x"], 73), (["run", "small.yaml", "--threads", "-1"], 64),
      (["run", "small.yaml", "--trials", "-1"], 64),
      (["run", "small.yaml", "--policies", ""], 64), (["run", "small.yaml", "--out", ""], 64),
      (["run", "small.yaml", "--set", "=6"], 64), (["--version"], 0), (["--help"], 0),
    ] as [([String], Int32)])
  func exitCodes(arguments: [String], code: Int32) throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(arguments, in: folder)
      #expect(outcome.code == code, "\(outcome.messages)")
      #expect(code == 0 || !outcome.messages.isEmpty)
      #expect(folders(folder + "/results").isEmpty)
    }
  }

  @Test func fullOutputIsAnError() throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["run", "small.yaml", "--quiet"], in: folder, output: "/dev/full")
      #expect(outcome.code == 74)
      #expect(outcome.messages.contains("No space left"))
    }
  }

  @Test func negativeCountsAreToldTheirLimit() throws {
    try Tool.inFolder { folder in
      for option in ["--threads", "--trials"] {
        let outcome = try Tool.run(["run", "small.yaml", option, "-1"], in: folder)
        #expect(outcome.messages.contains("must be at least 1"))
      }
    }
  }

  @Test func misspeltPolicyIsNamed() throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["run", "small.yaml", "--policies", "lent"], in: folder)
      #expect(outcome.messages.contains("Did you mean 'lend'?"))
    }
  }

  @Test func baselineAlwaysStays() throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["run", "small.yaml", "--policies", "lend", "--json"], in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("\"name\" : \"nothing\""))
      #expect(outcome.output.contains("\"name\" : \"lend\""))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func interruptionLeavesNoResults(_ signal: Int32) throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["run", "small.yaml", "--trials", "10000"], in: folder) { process in
        Thread.sleep(forTimeInterval: 0.5)
        kill(process.processIdentifier, signal)
      }
      #expect(outcome.code == 128 + signal)
      let left = folders(folder + "/results")
      let says = left.isEmpty ? "nothing was written" : "The same command goes on from there."
      #expect(outcome.messages.contains(says))
      #expect(left.allSatisfy { $0.hasSuffix(".unfinished") } && left.count <= 1)
    }
  }
}
