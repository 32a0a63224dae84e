import Foundation
import Testing

/// Searches of a small study with 14 candidates.
@Suite(.serialized) struct OptimiseCommandTests {
  private static let study = """
    start: 2026-01-05
    length: 14 weeks
    skills: { id_desk: {} }
    units:
      desk: { officers: 2, skill: id_desk, services: { ktp: { demand: { rate: 12/day }, steps: [ { do: ktp, time: 20 min } ] } } }
      lib: { officers: 5, load: 0.5 }
      coop: { officers: 5, load: 0.5 }
    surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 times, builds: 3 working days, holds: 5 working days, fades: 5 working days } }
    policies:
      lend: { instrument: assignment, to: desk, from: [lib], how_many: 1, when: { before: rush, by: 5 working days }, until: { after: 20 working days } }
      late: { instrument: extra_hours, to: desk, hours: 2 h/day, when: { backlog_above: 0.5 days }, until: { backlog_below: 0.3 days } }
    targets: { of: desk, on_time: at least 90%, in: rush }

    """

  private static let search = """
    search:
      choose:
        lend.how_many: 1 to 2
        lend.from: { any_of: [lib, coop] }
      optional: [lend, late]

    """

  private func write(_ text: String, in folder: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder + "/study.yaml"))
  }

  private func files(_ folder: String, _ path: String) -> [String: Data] {
    let path = folder + "/" + path.trimmingCharacters(in: .newlines)
    return ["tried.csv", "search.json", "best.yaml", "charts/search.vl.json"].reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
  }

  @Test func `the best is told and written as a study, to the same bytes on any number of threads`() throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search, in: folder)
      let arguments = ["optimise", "study.yaml", "--budget", "400", "--quiet", "--out"]
      let one = try Tool.run(arguments + ["a", "--threads", "1"], in: folder)
      let two = try Tool.run(arguments + ["b", "--threads", "2"], in: folder)
      #expect(one.code == 0 && two.code == 0, "\(one.messages)")
      let (a, b) = (files(folder, one.output), files(folder, two.output))
      #expect(a.count == 4 && a == b)
      // What was played is not played again, and a line that was torn is.
      let kept = folder + "/" + one.output.trimmingCharacters(in: .newlines) + "/trials.jsonl"
      let trials = try String(contentsOfFile: kept, encoding: .utf8)
      try trials.dropLast(40).write(toFile: kept, atomically: true, encoding: .utf8)
      let again = try Tool.run(arguments + ["a"], in: folder)
      #expect(again.output == one.output && files(folder, again.output) == a)
      #expect(try String(contentsOfFile: kept, encoding: .utf8) == trials)
      let check = try Tool.run(["check", one.output.trimmingCharacters(in: .newlines) + "/best.yaml"], in: folder)
      #expect(check.code == 0, "\(check.messages)")
    }
  }

  @Test func `what was tried is told with how sure it is, in Indonesian too`() throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search, in: folder)
      let outcome = try Tool.run(["optimise", "study.yaml", "--budget", "400", "--lang", "id"], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
      for words in ["kebijakan dicoba dari 14", "hari pegawai", "ulangan"] {
        #expect(outcome.output.contains(words), "\(words)")
      }
    }
  }

  @Test func `several aims make a front`() throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search + "  want: [on_time, officer_days]\n", in: folder)
      let outcome = try Tool.run(["optimise", "study.yaml", "--budget", "400", "--json"], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
      let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let front = try #require(document?["front"] as? [[String: Any]])
      let points = front.map { member in
        ["on_time", "officer_days"].map { ((member[$0] as? [String: Any])?["mean"] as? Double) ?? .nan }
      }
      #expect(!points.isEmpty)
      for (place, a) in points.enumerated() {
        for b in points[..<place] { #expect(!(a[0] >= b[0] && a[1] <= b[1]) && !(b[0] >= a[0] && b[1] <= a[1])) }
      }
    }
  }

  /// In an office that is short, each officer lent brings something and costs something.
  @Test func `a step along the front has a price with its interval`() throws {
    try Tool.inFolder { folder in
      let short = Self.study.replacing("rate: 12/day", with: "rate: 22/day").replacing(
        "at least 90%", with: "at least 5%")
      let search = """
        search: { choose: { lend.how_many: 1 to 2 }, optional: [lend], want: [on_time, officer_days], met_in: 50% }

        """
      try write(short + search, in: folder)
      let outcome = try Tool.run(["optimise", "study.yaml"], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
      let text = outcome.output.split(separator: "\n").joined(separator: " ")
      #expect(
        text.contains(/From doing nothing the next step brings [0-9.]+ \[[0-9.]+ to [0-9.]+\] percentage points/),
        "\(text)")
    }
  }

  private static let worlds = """
    worlds: { long: { surges.rush.holds: 15 working days } }

    """

  @Test func `what is assumed is drawn in each trial, to the same bytes on any number of threads`() throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search, in: folder)
      let arguments = ["optimise", "study.yaml", "--budget", "400", "--quiet", "--out"]
      let planned = try Tool.run(arguments + ["a"], in: folder)
      let one = try Tool.run(arguments + ["a", "--assumptions", "--threads", "1"], in: folder)
      let two = try Tool.run(arguments + ["b", "--assumptions", "--threads", "2"], in: folder)
      #expect(one.code == 0 && two.code == 0, "\(one.messages)")
      #expect(files(folder, one.output) == files(folder, two.output))
      // Other trials than those of the study as planned, which stay.
      #expect(one.output != planned.output)
      #expect(files(folder, one.output)["tried.csv"] != files(folder, planned.output)["tried.csv"])
      let summary = try #require(files(folder, one.output)["search.json"])
      #expect(String(decoding: summary, as: UTF8.self).contains("draws every number that is assumed"))
    }
  }

  @Test(arguments: [("worst", "Chosen by its worst world"), ("regret", "Chosen by its largest regret")])
  func `over worlds the best is chosen by what is asked for`(criterion: String, words: String) throws {
    try Tool.inFolder { folder in
      let short = Self.study.replacing("rate: 12/day", with: "rate: 22/day").replacing(
        "at least 90%", with: "at least 5%")
      try write(short + Self.search + "  want: on_time\n\n" + Self.worlds, in: folder)
      let outcome = try Tool.run(
        ["optimise", "study.yaml", "--budget", "500", "--worlds", "--criterion", criterion], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
      #expect(outcome.output.contains(words), "\(outcome.output)")
    }
  }

  @Test(arguments: [
    (["--criterion", "worst"], 64, "needs '--worlds'"), (["--worlds", "--assumptions"], 64, "leave '--worlds' out"),
    (["--budget", "100"], 64, "at least 334 trials would do"), (["--budget", "soon"], 64, "--budget"),
    (["--starts", "0"], 64, "--starts"),
  ])
  func `what cannot be is refused with what would do`(options: [String], code: Int32, words: String) throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search, in: folder)
      let outcome = try Tool.run(["optimise", "study.yaml"] + options, in: folder)
      #expect(outcome.code == code && outcome.messages.contains(words), "\(outcome.messages)")
    }
  }

  @Test func `parts of all candidates are joined to what one machine finds`() throws {
    try Tool.inFolder { folder in
      try write(Self.study + Self.search, in: folder)
      let whole = ["optimise", "study.yaml", "--exhaustive", "--trials", "60", "--quiet", "--out"]
      var kept = Data()
      for shard in ["1/2", "2/2"] {
        let part = try Tool.run(whole + [shard.replacing("/", with: "-"), "--shard", shard], in: folder)
        #expect(part.code == 0, "\(part.messages)")
        let path = folder + "/" + part.output.trimmingCharacters(in: .newlines) + "/trials.jsonl"
        kept += try #require(FileManager.default.contents(atPath: path))
        try kept.write(to: URL(filePath: path))
      }
      let joined = try Tool.run(whole + ["2-2"], in: folder)
      let one = try Tool.run(whole + ["one"], in: folder)
      #expect(joined.code == 0 && one.code == 0, "\(joined.messages)")
      #expect(files(folder, joined.output) == files(folder, one.output))
      let alone = try Tool.run(["optimise", "study.yaml", "--shard", "1/2"], in: folder)
      #expect(alone.code == 64 && alone.messages.contains("needs '--exhaustive'"), "\(alone.messages)")
    }
  }

  @Test func `a study without a search says so`() throws {
    try Tool.inFolder { folder in
      try write(Self.study, in: folder)
      let outcome = try Tool.run(["optimise", "study.yaml"], in: folder)
      #expect(outcome.code == 65 && outcome.messages.contains("has no search"), "\(outcome.messages)")
    }
  }

  @Test func `with worlds what must hold must hold in each of them`() throws {
    try Tool.inFolder { folder in
      let worlds = """
        worlds:
          calm: { surges.rush.peak: 1.2 times }
          storm: { surges.rush.peak: 6 times }

        """
      try write(Self.study + Self.search + worlds, in: folder)
      let arguments = ["optimise", "study.yaml", "--budget", "400", "--json"]
      let planned = try Tool.run(arguments, in: folder)
      let all = try Tool.run(arguments + ["--worlds"], in: folder)
      #expect(planned.code == 0 && all.code == 0, "\(all.messages)")
      // What does in the study as planned does not in the storm.
      #expect(!planned.output.contains(#""best" : null"#) && all.output.contains(#""best" : null"#))
      #expect(all.output.contains("storm"))
      try write(Self.study + Self.search + "worlds: { other: { policies.lend.how_many: 2 } }\n", in: folder)
      let changed = try Tool.run(arguments + ["--worlds"], in: folder)
      #expect(changed.code == 64 && changed.messages.contains("worlds.other changes a policy"), "\(changed.messages)")
      try write(Self.study + Self.search, in: folder)
      let none = try Tool.run(arguments + ["--worlds"], in: folder)
      #expect(none.code == 64, "\(none.messages)")
    }
  }
}
