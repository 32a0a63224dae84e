import Foundation
import Testing

/// `mutasim worlds`, of a small study.
@Suite(.serialized) struct WorldsTests {
  private let worlds = """
    worlds:
      rushed: { surges.rush.peak: 4 times }
      refused: { name: nobody goes, parameters.acceptance: -5 }

    """

  private func write(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  @Test func theSentenceStandsFirstAndTheSameBytesComeAgain() throws {
    try Tool.inFolder { folder in
      try write(Tool.scenario + worlds, folder + "/small.yaml")
      let one = try Tool.run(["worlds", "small.yaml", "--threads", "1", "--lang", "en"], in: folder)
      try #require(one.code == 0, "\(one.messages)")
      let lines = one.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines[0] == "A small study" && lines[1].hasPrefix("3 worlds, 1 policy and the baseline, 4 trials in each"))
      #expect(one.output.contains("\nAs planned\n") && one.output.contains("\nNobody goes\n"))
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder + "/results").first)
      let files = [
        "worlds.csv", "robustness.csv", "worlds.json", "charts/regret.vl.json", "worlds/rushed.resolved.yaml",
      ]
      let texts = { try files.map { try String(contentsOfFile: "\(folder)/results/\(name)/\($0)", encoding: .utf8) } }
      let before = try texts()
      let again = try Tool.run(["worlds", "small.yaml", "--threads", "2", "--quiet"], in: folder)
      #expect(again.code == 0 && again.output == "results/\(name)\n")
      #expect(try texts() == before)
      let run = try Tool.run(["run", "small.yaml", "--lang", "en"], in: folder)
      #expect(run.output.replacing("\n", with: " ").contains("names 2 worlds: mutasim worlds small.yaml plays"))
    }
  }

  /// The same world is the same, whether a file of its own or named by the study.
  @Test func filesAreWorldsToo() throws {
    try Tool.inFolder { folder in
      try write(Tool.scenario + "worlds: { rushed: { surges.rush.peak: 4 times } }\n", folder + "/named.yaml")
      try write(Tool.scenario.replacing("peak: 2 times", with: "peak: 4 times"), folder + "/rushed.yaml")
      let named = try Tool.run(["worlds", "named.yaml", "--json"], in: folder)
      let files = try Tool.run(["worlds", "small.yaml", "rushed.yaml", "--json"], in: folder)
      #expect(named.code == 0 && files.output == named.output, "\(files.messages)")
    }
  }

  @Test(arguments: [
    (["small.yaml"], 64, "no world beside the study as planned"),
    (["small.yaml", "same.yaml"], 64, "same.yaml says the same as small.yaml"),
    (["small.yaml", "named.yaml"], 64, "named.yaml names worlds of its own"),
    (["small.yaml", "other.yaml"], 65, "other.yaml: the world \"other\" has other policies"),
    (["small.yaml", "none.yaml"], 66, "none.yaml"),
    (["named.yaml", "--policies", "nothing"], 64, "no policy beside doing nothing"),
    (["named.yaml", "--trials", "0"], 64, "'--trials' must be at least 1."),
    (["broken.yaml"], 65, "worlds.rushed: surges.rosh"),
    (["aimed.yaml"], 65, "worlds.easier: the world \"easier\" has other targets"),
  ])
  func whatCannotBeAskedIsRefused(arguments: [String], code: Int32, message: String) throws {
    try Tool.inFolder { folder in
      try write(Tool.scenario, folder + "/same.yaml")
      try write(Tool.scenario + worlds, folder + "/named.yaml")
      try write(Tool.scenario.replacing("lend:", with: "borrow:"), folder + "/other.yaml")
      try write(Tool.scenario + worlds.replacing("rush.peak", with: "rosh.peak"), folder + "/broken.yaml")
      let easier = "worlds:\n  easier: { targets: [ { of: front, on_time: at least 10%, in: rush } ] }\n"
      try write(Tool.scenario + easier, folder + "/aimed.yaml")
      let run = try Tool.run(["worlds"] + arguments, in: folder)
      if arguments == ["aimed.yaml"] {
        let line = (Tool.scenario + easier).split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(run.messages.contains("aimed.yaml:\(line):"), "\(run.messages)")
      }
      #expect(run.code == code && run.messages.contains(message), "\(run.code) \(run.messages)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/results"))
    }
  }
}
