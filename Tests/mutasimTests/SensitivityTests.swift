import Foundation
import Testing

/// `mutasim sensitivity`, of a few of a small study's inputs.
@Suite(.serialized) struct SensitivityTests {
  private let few = [
    "sensitivity", "small.yaml", "--inputs", "tetapan.jenuh_mulai,units.front.breaks", "--lang", "en",
  ]

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func theAnswerStandsFirstAndTheSameBytesComeAgain() throws {
    try Tool.inFolder { folder in
      let one = try Tool.run(few + ["--threads", "1"], in: folder)
      try #require(one.code == 0, "\(one.messages)")
      let lines = one.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0] == "A small study" && lines[1].hasPrefix("2 inputs varied, "))
      #expect(lines[3].contains("answer"), "\(lines[3])")
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder + "/results").first)
      let path = "\(folder)/results/\(name)"
      let files = [
        "tornado.csv", "screening.csv", "indices.csv", "switches.csv", "sensitivity.json", "evaluations.jsonl",
      ]
      let before = try files.map { try text("\(path)/\($0)") }
      #expect(before[0].split(separator: "\r\n").count >= 4)
      // What is known is read, not played again; the study itself is, on two threads.
      let again = try Tool.run(few + ["--quiet", "--threads", "2"], in: folder)
      #expect(again.code == 0 && again.output == "results/\(name)\n")
      #expect(try files.map { try text("\(path)/\($0)") } == before)
    }
  }

  @Test func ctrlCKeepsWhatWasPlayedAndSaysHowToGoOn() throws {
    try Tool.inFolder { folder in
      var stopped = ContinuousClock.now
      let run = try Tool.run(["sensitivity", "small.yaml", "--trials", "1", "--threads", "2"], in: folder) { process in
        Thread.sleep(forTimeInterval: 8)
        stopped = .now
        process.interrupt()
      }
      #expect(run.code == 130 && ContinuousClock.now - stopped < .seconds(5))
      #expect(run.messages.contains("The same command goes on from there."), "\(run.messages)")
      let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder + "/results").first)
      #expect(try text("\(folder)/results/\(name)/evaluations.jsonl").split(separator: "\n").isEmpty == false)
    }
  }

  @Test(arguments: [
    (["--trials", "0"], 64, "'--trials' must be at least 1."),
    (["--policies", "lent"], 64, "Did you mean 'lend'?"),
    (["--policies", "nothing"], 64, "no policy beside doing nothing"),
    (["--inputs", "surges.rush.bilds"], 64, "Did you mean 'surges.rush.builds'?"),
    (["--set", "units.front.officers=many"], 65, "officers"),
  ])
  func whatCannotBeAskedIsRefused(arguments: [String], code: Int32, message: String) throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(["sensitivity", "small.yaml"] + arguments, in: folder)
      #expect(run.code == code && run.messages.contains(message), "\(run.code) \(run.messages)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/results"))
    }
  }
}
