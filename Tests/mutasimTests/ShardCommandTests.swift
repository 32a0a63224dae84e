import Foundation
import Testing

@Suite struct ShardCommandTests {
  private func plan(_ arguments: [String], in folder: String) throws -> String {
    let outcome = try Tool.run(["plan", "small.yaml"] + arguments, in: folder)
    #expect(outcome.code == 0)
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  private func tables(_ outcome: Tool.Outcome, in folder: String) throws -> [String: Data] {
    let path = folder + "/" + outcome.output.trimmingCharacters(in: .newlines)
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter {
      !$0.hasPrefix("report") && !$0.hasPrefix("provenance") && !$0.hasPrefix("ro-crate") && !$0.hasPrefix("charts")
    }
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: path + "/" + $0) ?? Data()) })
  }

  /// As two users of different countries would, on machines of different size.
  @Test func shardsOfTwoMachinesAreTheRunOnOne() throws {
    try Tool.inFolder { folder in
      let home = try tables(
        try Tool.run(["run", "small.yaml", "--trials", "90", "--quiet", "--out", "home"], in: folder), in: folder)
      let path = try plan(["--trials", "90", "--shards", "3"], in: folder)
      let first = try Tool.run(
        ["run", "--plan", path, "--shard", "3/3", "--threads", "1"], in: folder,
        environment: ["LANG": "id_ID.UTF-8", "TZ": "Asia/Makassar"])
      let others = try ["0", "1"].map {
        try Tool.run(
          ["run", "--plan", path + "/plan.json", "--base", "0", "--threads", "3"], in: folder,
          environment: ["LANG": "C", "TZ": "America/Lima", "JOB_COMPLETION_INDEX": $0])
      }
      #expect(first.code == 0 && first.output.hasPrefix("bagian 3 dari 3: 20 ulangan"))
      #expect(others.map(\.code) == [0, 0])
      let merged = try Tool.run(["merge", path, "--quiet"], in: folder)
      #expect(merged.code == 0 && home.count > 12)
      #expect(try tables(merged, in: folder) == home)
    }
  }

  @Test func blocksOfAnotherMachineAreTakenOver() throws {
    try Tool.inFolder { folder in
      let (here, there) = (
        try plan(["--trials", "40", "--shards", "2"], in: folder),
        try plan(["--trials", "40", "--shards", "2", "--out", "there"], in: folder)
      )
      _ = try Tool.run(["run", "--plan", here, "--shard", "1/2"], in: folder)
      _ = try Tool.run(["run", "--plan", there, "--shard", "2/2"], in: folder)
      #expect(try Tool.run(["merge", here], in: folder).code == 65)
      #expect(try Tool.run(["merge", here, there, "--quiet"], in: folder).code == 0)
    }
  }

  @Test func whatIsMissingIsSaidInTheEnginesOwnList() throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "100", "--shards", "5"], in: folder)
      _ = try Tool.run(["run", "--plan", path, "--shard", "2/5"], in: folder)
      let status = try Tool.run(["status", path], in: folder)
      #expect(status.code == 4 && status.output.contains("trials 0 to 99 in 5 shards; 4 are missing trials: 1,3-5"))
      #expect(try Tool.run(["status", path, "--base", "0", "--quiet"], in: folder).output == "0,2-4\n")
      let merge = try Tool.run(["merge", path], in: folder)
      #expect(merge.code == 65 && merge.messages.contains("80 trials are missing, of the shards 1,3-5 of 5"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/results/summary.json"))
    }
  }

  @Test func roundsAreChainedUntilTheRunOnOneMachine() throws {
    try Tool.inFolder { folder in
      let range = ["--set", "compare.trials=10 to 80"]
      let home = try Tool.run(["run", "small.yaml", "--quiet", "--out", "home"] + range, in: folder)
      let path = try plan(["--shards", "2"] + range, in: folder)
      var (rounds, merge) = (0, home)
      repeat {
        for shard in ["1/2", "2/2"] { _ = try Tool.run(["run", "--plan", path, "--shard", shard], in: folder) }
        merge = try Tool.run(["merge", path, "--quiet"], in: folder)
        rounds += 1
      } while merge.code == 4 && rounds < 9
      #expect(merge.code == home.code && rounds > 1)
      #expect(try tables(merge, in: folder) == tables(home, in: folder))
    }
  }

  @Test(
    arguments: [
      ([], [:], 64, "nothing says which shard to play"),
      ([], ["SLURM_ARRAY_TASK_ID": "2"], 64, "write --base 0 or --base 1"),
      (["--base", "1"], ["SLURM_ARRAY_TASK_ID": "4"], 64, "start it with numbers from 1 to 3"),
      (["--base", "0"], ["PBS_ARRAY_INDEX": String(Int.max)], 64, "the plan has 3 shards"),
      (["--base", "1"], ["PBS_ARRAY_INDEX": String(Int.min)], 64, "the plan has 3 shards"),
      (["--base", "0"], ["JOB_COMPLETION_INDEX": "x"], 64, "is 'x', and the plan has 3 shards"),
      (["--shard", "4/3"], [:], 64, "'4/3'"),
      (["--shard", "3/8"], [:], 64, "asks for one of 8, and the plan has 3: write --shard 1/3 to 3/3"),
      (["--shard", "1/3", "--seed", "2"], [:], 64, "leave out scenario"),
      (["--shard", "1/3", "--base", "2"], [:], 64, "'--base' must be 0 or 1"),
    ] as [([String], [String: String], Int32, String)])
  func whatIsNoShardIsRefused(arguments: [String], environment: [String: String], code: Int32, words: String) throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "40", "--shards", "3"], in: folder)
      let outcome = try Tool.run(["run", "--plan", path] + arguments, in: folder, environment: environment)
      #expect(outcome.code == code && outcome.messages.contains(words))
    }
  }

  @Test func shardsOfAnotherScenarioAreRefused() throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "40", "--shards", "2"], in: folder)
      let changed = Tool.scenario.replacing("officers: 4", with: "officers: 5")
      try Data(changed.utf8).write(to: URL(filePath: folder + "/small.yaml"))
      for command in [["run", "--plan", path, "--shard", "1/2"], ["merge", path], ["status", path]] {
        let outcome = try Tool.run(command, in: folder)
        #expect(outcome.code == 65 && outcome.messages.contains("its scenario says"))
      }
      let none = try Tool.run(["merge", "nowhere"], in: folder)
      #expect(none.code == 66 && none.messages.contains("cannot read the plan in nowhere"))
    }
  }

  @Test func containersSeeTheFolderAsTheVolume() throws {
    try Tool.inFolder { folder in
      for (out, plan, results) in [("results", "/study/results/", "/study/results"), (".", "/study/small-", "/study")] {
        let path = try self.plan(
          ["--trials", "40", "--shards", "2", "--for", "kubernetes", "--out", out], in: folder)
        let text = try String(contentsOf: URL(filePath: folder + "/" + path + "/merge.yaml"), encoding: .utf8)
        #expect(text.contains("\"\(plan)") && text.contains("\"\(results)\""), "\(text)")
      }
      let outside = "../mutasim-\(UUID().uuidString)"
      let away = try Tool.run(
        ["plan", "small.yaml", "--trials", "40", "--for", "kubernetes", "--out", outside], in: folder)
      #expect(!FileManager.default.fileExists(atPath: folder + "/" + outside))
      #expect(away.code == 64 && away.messages.contains("is not on the volume"))
    }
  }

  /// By hand, or by another tool.
  @Test(arguments: [
    ("\"shards\" : 2", "\"shards\" : 1000000000000", "there may be 1 to 100000"),
    ("\"until\" : 40", "\"until\" : 4000000", "and the study has 40"),
    ("\"until\" : 40", "\"until\" : -1", "trials 0 to -1"),
    ("true,", "", "does not tell of each of the 2 policies"), ("\"study\" : \"", "\"study\" : \"0", "of another study"),
    ("\"from\" : 0,", "", "is damaged"),
  ])
  func plansThatCannotBeAreRefused(old: String, new: String, words: String) throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "40", "--shards", "2"], in: folder)
      let file = URL(filePath: folder + "/" + path + "/plan.json")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing(old, with: new, maxReplacements: 1).utf8).write(to: file)
      for command in [["run", "--plan", path, "--shard", "1/2"], ["merge", path], ["status", path]] {
        let outcome = try Tool.run(command, in: folder)
        #expect(outcome.code == 65 && outcome.messages.contains(words), "\(outcome.messages)")
      }
    }
  }

  @Test func plansThatStandAreKept() throws {
    try Tool.inFolder { folder in
      let arguments = ["--set", "compare.trials=10 to 80", "--shards", "2"]
      let path = try plan(arguments, in: folder)
      for shard in ["1/2", "2/2"] { _ = try Tool.run(["run", "--plan", path, "--shard", shard], in: folder) }
      #expect(try Tool.run(["merge", path, "--quiet"], in: folder).code == 4)
      let told = try Tool.run(["status", path], in: folder).output
      // Planned again it goes on in its round; another plan does not take its place.
      #expect(try plan(arguments + ["--for", "slurm"], in: folder) == path)
      #expect(try Tool.run(["status", path], in: folder).output == told && !told.contains("trials 0 to"))
      let other = try Tool.run(["plan", "small.yaml", "--set", "compare.trials=10 to 80", "--shards", "3"], in: folder)
      #expect(
        other.code == 73 && other.messages.contains("another plan of this study stands there, to trial 19 in 2 shards"))
      // A block of the first round is lost: its shards are asked for again.
      let block = folder + "/" + path + "/00000000-00000010.block"
      try FileManager.default.removeItem(atPath: block)
      let gap = try Tool.run(["merge", path], in: folder)
      #expect(gap.code == 65 && gap.messages.contains("10 trials are missing, of the shards 1 of 2"), "\(gap.messages)")
      #expect(
        try Tool.run(["status", path], in: folder).output.contains("trials 0 to 9 in 2 shards; 1 is missing trials: 1")
      )
    }
  }

  @Test func playedPlansGiveWayToLargerOnes() throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "20", "--shards", "1"], in: folder)
      #expect(try Tool.run(["run", "--plan", path, "--shard", "1/1"], in: folder).code == 0)
      #expect(try plan(["--trials", "60", "--shards", "3"], in: folder) == path)
      #expect(try Tool.run(["status", path, "--quiet"], in: folder).output == "2-3\n")
    }
  }

  @Test func tornBlocksOfAnotherMachineAreNamed() throws {
    try Tool.inFolder { folder in
      let here = try plan(["--trials", "40", "--shards", "2"], in: folder)
      let there = try plan(["--trials", "40", "--shards", "2", "--out", "there"], in: folder)
      _ = try Tool.run(["run", "--plan", there, "--shard", "2/2"], in: folder)
      let block = folder + "/" + there + "/00000020-00000040.block"
      try Data(contentsOf: URL(filePath: block)).dropLast(9).write(to: URL(filePath: block))
      let merge = try Tool.run(["merge", here, there], in: folder)
      #expect(merge.code == 65 && merge.messages.contains("there/") && merge.messages.contains("it is torn"))
    }
  }

  /// `..` of what a link stands for leads elsewhere.
  @Test func plansBehindALinkFindTheirScenario() throws {
    try Tool.inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/far/away", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: folder + "/results", withDestinationPath: "far/away")
      let path = try plan(["--trials", "20", "--shards", "1"], in: folder)
      #expect(try Tool.run(["run", "--plan", path, "--shard", "1/1"], in: folder).code == 0)
      let merged = try Tool.run(["merge", path, "--quiet"], in: folder)
      #expect(merged.code == 0)
      let results = merged.output.trimmingCharacters(in: .newlines)
      #expect(try Tool.run(["verify", results, "--trials", "2"], in: folder).code == 0)
    }
  }

  @Test func stoppedShardsAskToBeStartedAgain() throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "4000", "--shards", "1"], in: folder)
      let outcome = try Tool.run(["run", "--plan", path, "--shard", "1/1"], in: folder) { process in
        Thread.sleep(forTimeInterval: 1)
        kill(process.processIdentifier, SIGTERM)
      }
      #expect(outcome.code == 75 && outcome.messages.contains("start it again"))
    }
  }

  @Test(arguments: [("slurm", ["array.sh", "merge.sh", "submit.sh"]), ("kubernetes", ["merge.yaml", "shards.yaml"])])
  func enginesGetWhatIsSubmitted(engine: String, files: [String]) throws {
    try Tool.inFolder { folder in
      let path = try plan(["--trials", "40", "--shards", "2", "--for", engine], in: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + path).sorted()
      #expect(names.filter { !$0.hasSuffix(".json") } == files)
      for file in files {
        let text = String(
          decoding: FileManager.default.contents(atPath: folder + "/" + path + "/" + file) ?? Data(), as: UTF8.self)
        #expect(text.hasPrefix(engine == "slurm" ? "#!/bin/bash\n" : "apiVersion: batch/v1\nkind: Job\n"))
      }
    }
  }
}
