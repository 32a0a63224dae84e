import Foundation
import Testing

/// Tables of a run's trials, trials played again, and the events of one.
@Suite(.serialized) struct ProofCommandTests {
  private func line(_ outcome: Tool.Outcome) -> String { outcome.output.trimmingCharacters(in: .newlines) }

  private func rows(_ path: String) throws -> [[String]] {
    String(decoding: try Tool.table(path), as: UTF8.self).components(separatedBy: "\r\n").dropLast().map {
      $0.components(separatedBy: ",")
    }
  }

  @Test func figuresAndDifferencesAreReadFromResults() throws {
    try Tool.inFolder { folder in
      let results = folder + "/" + line(try Tool.run(["run", "small.yaml", "--quiet", "--trials", "6"], in: folder))
      let wide = try rows(results + "/trials.csv.gz")
      let all = folder + "/" + line(try Tool.run(["table", results], in: folder))
      #expect(try rows(all + "/trials.csv.gz") == wide)
      let one = try Tool.run(
        ["table", results, "--measures", "on_time", "--units", "front", "--windows", "rush", "--long"], in: folder)
      let long = try rows(folder + "/" + line(one) + "/figures.csv.gz")
      #expect(long[0] == ["trial", "policy", "window_name", "unit", "measure", "value"] && long.count == 1 + 6 * 2)
      let column = try #require(wide[0].firstIndex(of: "on_time"))
      for row in long.dropFirst() {
        #expect(wide.contains { $0[0..<4] == row[0..<4] && $0[column] == row[5] })
      }
      let pairs = try Tool.run(["table", results, "--against", "lend", "--measures", "on_time"], in: folder)
      let differences = try rows(folder + "/" + line(pairs) + "/differences.csv")
      let usual = try rows(results + "/comparisons.csv")
      // The same difference from the other side.
      let (back, there) = (
        differences.first { $0[0..<5] == ["nothing", "lend", "rush", "front", "on_time"] },
        usual.first { $0[0..<5] == ["lend", "nothing", "rush", "front", "on_time"] }
      )
      #expect(Double(back?[5] ?? "") == -(Double(there?[5] ?? "") ?? .nan))
      for table in [all, folder + "/" + line(one), folder + "/" + line(pairs)] {
        let dictionary = String(decoding: try Tool.table(table + "/dictionary.csv"), as: UTF8.self)
        let file = try #require(
          try FileManager.default.contentsOfDirectory(atPath: table).sorted().first {
            ["trials.csv.gz", "figures.csv.gz", "differences.csv"].contains($0)
          })
        for name in try rows(table + "/" + file)[0] {
          #expect(dictionary.contains("\(file),\(name),"), "\(file) \(name)")
        }
      }
      for (arguments, code, message) in [
        (["--measures", " ,"], Int32(64), "'--measures' names nothing"),
        (["--measures", "on_tme"], 64, "Did you mean 'on_time'?"),
        (["--units", "frnt"], 64, "there is no 'frnt'"),
        (["--against", "hours"], 64, "there is no 'hours'"),
        (["--long", "--against", "lend"], 64, "exclude each other"),
      ] {
        let wrong = try Tool.run(["table", results] + arguments, in: folder)
        #expect(wrong.code == code && wrong.messages.contains(message), "\(wrong.messages)")
      }
      #expect(try Tool.run(["table", folder], in: folder).code == 66)
    }
  }

  @Test func whatIsKeptIsWhatIsWritten() throws {
    try Tool.inFolder { folder in
      let keep = "compare.keep={ measures: [requests], units: [back], windows: [whole] }"
      let all = folder + "/" + line(try Tool.run(["run", "small.yaml", "--quiet"], in: folder))
      let few = folder + "/" + line(try Tool.run(["run", "small.yaml", "--quiet", "--set", keep], in: folder))
      let (wide, narrow) = (try rows(all + "/trials.csv.gz"), try rows(few + "/trials.csv.gz"))
      #expect(narrow.count < wide.count)
      for row in narrow.dropFirst() {
        let other = try #require(wide.first { $0[0..<4] == row[0..<4] })
        for (column, name) in narrow[0].enumerated() where !row[column].isEmpty {
          #expect(other[try #require(wide[0].firstIndex(of: name))] == row[column])
        }
      }
      #expect(try rows(few + "/comparisons.csv").count < rows(all + "/comparisons.csv").count)
      let none = try Tool.run(["run", "small.yaml", "--quiet", "--set", "compare.keep={ measures: [] }"], in: folder)
      let told = folder + "/" + line(none)
      #expect(!FileManager.default.fileExists(atPath: told + "/trials.csv.gz"))
      #expect(try !rows(told + "/dictionary.csv").contains { $0[0] == "trials.csv.gz" })
      #expect(try rows(told + "/moves.csv.gz") == rows(all + "/moves.csv.gz"))
      let table = folder + "/" + line(try Tool.run(["table", told, "--measures", "on_time"], in: folder))
      for row in try rows(table + "/trials.csv.gz").dropFirst() where !row[4].isEmpty {
        let other = try #require(wide.first { $0[0..<4] == row[0..<4] })
        #expect(other[try #require(wide[0].firstIndex(of: "on_time"))] == row[4])
      }
      for (wrong, message) in [
        ("compare.keep={ measures: [on_tme] }", "did you mean \"on_time\"?"),
        ("compare.keep={ units: [frnt] }", "front"), ("compare.keep={ window: [rush] }", "windows"),
      ] {
        let run = try Tool.run(["explain", "small.yaml", "--set", wrong], in: folder)
        #expect(run.code == 65 && run.messages.contains(message), "\(run.messages)")
      }
    }
  }

  @Test func trialsArePlayedAgainFromTheResultsAlone() throws {
    try Tool.inFolder { folder in
      let results = line(try Tool.run(["run", "small.yaml", "--quiet", "--trials", "6"], in: folder))
      let same = try Tool.run(["verify", results, "--all"], in: folder)
      #expect(same.code == 0 && same.output.hasPrefix("6 of 6 trials played again: this machine gives the same"))
      // The study is read from the results, whatever has become of its file.
      let file = folder + "/small.yaml"
      try FileManager.default.removeItem(atPath: file)
      #expect(
        try Tool.run(["verify", results, "--trials", "1", "--lang", "id"], in: folder).output.contains(
          "1 dari 6 ulangan"))
      try Tool.scenario.replacing("rate: 20/day", with: "rate: 21/day").write(
        toFile: file, atomically: true, encoding: .utf8)
      let other = try Tool.run(["verify", results], in: folder)
      #expect(other.code == 0, "\(other.messages)")
      #expect(try Tool.run(["table", results, "--measures", "on_time"], in: folder).code == 0)
      let table = URL(filePath: folder + "/" + results + "/comparisons.csv")
      let rows = try Data(contentsOf: table)
      try (rows + [32]).write(to: table)
      let changed = try Tool.run(["verify", results, "--trials", "1"], in: folder)
      #expect(changed.code == 5 && changed.messages.contains("since the run has written it: comparisons.csv\n"))
      try rows.write(to: table)
      let crate = folder + "/" + results + "/ro-crate-metadata.json"
      let hashes = try Data(contentsOf: URL(filePath: crate))
      try FileManager.default.removeItem(atPath: crate)
      let bare = try Tool.run(["verify", results, "--trials", "1"], in: folder)
      #expect(bare.code == 5 && bare.messages.contains("written it: ro-crate-metadata.json\n"))
      try hashes.write(to: URL(filePath: crate))
      let blocks = folder + "/" + results + "/blocks/"
      let block = try #require(
        try FileManager.default.contentsOfDirectory(atPath: blocks).first { $0.hasSuffix(".block") })
      var bytes = try Data(contentsOf: URL(filePath: blocks + block))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(filePath: blocks + block))
      let torn = try Tool.run(["verify", results], in: folder)
      #expect(torn.code == 65 && torn.messages.contains(block), "\(torn.messages)")
      try FileManager.default.removeItem(atPath: blocks + block)
      for command in [["verify", results], ["table", results]] {
        let lost = try Tool.run(command + ["--lang", "id"], in: folder)
        #expect(lost.code == 65 && lost.messages.contains("6 ulangan hilang"), "\(lost.messages)")
      }
      try Tool.scenario.write(toFile: file, atomically: true, encoding: .utf8)
      let again = line(
        try Tool.run(["run", "small.yaml", "--trials", "6", "--resume", results, "--quiet"], in: folder))
      #expect(try again == results && Tool.run(["verify", again, "--all"], in: folder).code == 0)
    }
  }

  @Test func dataFilesAreLookedForWhereTheyWereAndBesideTheResults() throws {
    try Tool.inFolder { folder in
      let stamps = (5...30).map { "2026-01-\($0 < 10 ? "0" : "")\($0) 09:30" }
      try Data((["arrival"] + stamps).joined(separator: "\n").utf8).write(to: URL(filePath: folder + "/d.csv"))
      let scenario = Tool.scenario.replacing("rate: 20/day", with: "demand: { file: d.csv, column: arrival }")
      try Data(scenario.utf8).write(to: URL(filePath: folder + "/small.yaml"))
      let results = line(try Tool.run(["run", "small.yaml", "--quiet", "--trials", "4"], in: folder))
      #expect(!results.isEmpty)
      try FileManager.default.removeItem(atPath: folder + "/small.yaml")
      #expect(try Tool.run(["verify", results], in: folder).code == 0)
      try FileManager.default.moveItem(atPath: folder + "/d.csv", toPath: folder + "/" + results + "/d.csv")
      let beside = try Tool.run(["verify", results], in: folder)
      #expect(beside.code == 0, "\(beside.messages)")
      try FileManager.default.removeItem(atPath: folder + "/" + results + "/d.csv")
      let gone = try Tool.run(["table", results], in: folder)
      #expect(gone.code == 65 && gone.messages.contains("d.csv: no such file"), "\(gone.messages)")
    }
  }

  @Test func theEventsOfATrialOfDrawnAssumptionsAreOthers() throws {
    try Tool.inFolder { folder in
      let scenario = Tool.scenario.replacing("rate: 20/day", with: "rate: assumed 20/day from 10 to 40/day")
      try Data(scenario.utf8).write(to: URL(filePath: folder + "/small.yaml"))
      let paths = try [[], ["--assumptions"]].map { arguments in
        let trace = try Tool.run(["trace", "small.yaml", "--trial", "2", "--quiet"] + arguments, in: folder)
        #expect(trace.code == 0, "\(trace.messages)")
        return folder + "/" + line(trace)
      }
      #expect(paths[0] != paths[1])
      #expect(try rows(paths[0] + "/requests.csv").count != rows(paths[1] + "/requests.csv").count)
    }
  }

  @Test func theEventsOfATrialAreWritten() throws {
    try Tool.inFolder { folder in
      let trace = try Tool.run(["trace", "small.yaml", "--policy", "lend", "--trial", "3", "--quiet"], in: folder)
      #expect(trace.code == 0, "\(trace.messages)")
      let path = folder + "/" + line(trace)
      let requests = try rows(path + "/requests.csv")
      let log = String(decoding: try Tool.table(path + "/requests.xes"), as: UTF8.self)
      #expect(log.components(separatedBy: "<event>").count - 1 == requests.count - 1)
      #expect(log.components(separatedBy: "<trace>").count - 1 == Set(requests.dropFirst().map { $0[0] }).count)
      let officers = try rows(path + "/officers.csv")
      #expect(officers.contains { $0[1] == "arrived" && $0[4] == "front" })
      let dictionary = String(decoding: try Tool.table(path + "/dictionary.csv"), as: UTF8.self)
      for name in requests[0] { #expect(dictionary.contains("requests.csv,\(name),")) }
      for name in officers[0] { #expect(dictionary.contains("officers.csv,\(name),")) }
      let again = try Tool.run(["trace", "small.yaml", "--policy", "lend", "--trial", "3", "--out", "b"], in: folder)
      #expect(try Tool.table(folder + "/" + line(again) + "/requests.csv") == Tool.table(path + "/requests.csv"))
      #expect(
        try Tool.run(["trace", "small.yaml", "--policy", "lnd"], in: folder).messages.contains("Did you mean 'lend'?"))
    }
  }
}
