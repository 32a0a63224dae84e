import Foundation
import Testing

@Suite struct ResumeTests {
  private func run(
    _ arguments: [String], in folder: String, killedAfter seconds: Double? = nil, by signal: Int32 = SIGKILL
  )
    throws -> Tool.Outcome
  {
    try Tool.run(["run", "small.yaml", "--quiet"] + arguments, in: folder) { process in
      guard let seconds else { return }
      Thread.sleep(forTimeInterval: seconds)
      kill(process.processIdentifier, signal)
    }
  }

  /// Everything that is no time of day or command line.
  private func tables(_ outcome: Tool.Outcome, in folder: String) throws -> [String: Data] {
    let path = folder + "/" + outcome.output.trimmingCharacters(in: .newlines)
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    let kept = names.filter {
      !$0.hasPrefix("report") && !$0.hasPrefix("provenance") && !$0.hasPrefix("ro-crate") && !$0.hasPrefix("charts")
    }
    return Dictionary(
      uniqueKeysWithValues: kept.map { ($0, FileManager.default.contents(atPath: path + "/" + $0) ?? Data()) })
  }

  @Test(arguments: [SIGKILL, SIGTERM]) func stoppedRunsGoOnToTheSameBytes(by signal: Int32) throws {
    try Tool.inFolder { folder in
      let whole = try tables(try run(["--trials", "120", "--out", "whole"], in: folder), in: folder)
      for seconds in [0.3, 0.6, 0.9] {
        _ = try run(["--trials", "120"], in: folder, killedAfter: seconds, by: signal)
      }
      let end = try run(["--trials", "120"], in: folder)
      #expect(end.code == 0 && whole.count > 10)
      #expect(try tables(end, in: folder) == whole)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/results").count == 1)
    }
  }

  @Test func finishedRunsGrow() throws {
    try Tool.inFolder { folder in
      let few = try run(["--trials", "20"], in: folder)
      let path = few.output.trimmingCharacters(in: .newlines)
      let many = try run(["--trials", "60", "--resume", path], in: folder)
      #expect(many.messages.contains("goes on after 20 trials"))
      let whole = try tables(try run(["--trials", "60", "--out", "whole"], in: folder), in: folder)
      #expect(try tables(many, in: folder) == whole)
      let (first, all) = (
        try Tool.table(folder + "/" + path + "/trials.csv.gz"),
        try Tool.table(folder + "/" + many.output.trimmingCharacters(in: .newlines) + "/trials.csv.gz")
      )
      #expect(all.starts(with: first), "the first rows stay the same bytes")
    }
  }

  /// A smaller run takes from a larger one that was stopped what it needs, and leaves it the rest.
  @Test func smallerRunsLeaveALargerOneWhatItHas() throws {
    try Tool.inFolder { folder in
      let large = try Tool.run(["run", "small.yaml", "--quiet", "--trials", "4000"], in: folder) { process in
        Thread.sleep(forTimeInterval: 2)
        kill(process.processIdentifier, SIGINT)
      }
      #expect(large.code == 130 && large.messages.contains("trials are kept"), "\(large.messages)")
      let kept = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder + "/results").first { $0.hasSuffix(".unfinished") })
      let (place, few) = (folder + "/results/" + kept, try run(["--trials", "20"], in: folder))
      let names = try FileManager.default.contentsOfDirectory(atPath: place)
      #expect(names.count > 2)
      let blocks = folder + "/" + few.output.trimmingCharacters(in: .newlines) + "/blocks"
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: blocks).sorted() == [
          "00000000-00000020.block", "plan.json", "study.json",
        ])
    }
  }

  @Test func anotherStudyIsRefused() throws {
    try Tool.inFolder { folder in
      let path = try run(["--trials", "4"], in: folder).output.trimmingCharacters(in: .newlines)
      let other = try run(["--trials", "8", "--seed", "9", "--resume", path], in: folder)
      #expect(other.code == 65 && other.messages.contains("its seed is 20260105, and that asked for 9"))
      let changed = try run(["--set", "units.front.services.card.rate=21/day", "--resume", path], in: folder)
      #expect(changed.code == 65 && changed.messages.contains("its scenario says 'rate: 20/day"))
      let none = try run(["--resume", "nowhere"], in: folder)
      #expect(none.code == 66 && none.messages.contains("it holds no trials of mutasim"))
    }
  }
}
