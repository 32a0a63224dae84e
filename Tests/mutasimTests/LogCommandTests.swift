import Foundation
import Testing

@Suite(.serialized) struct LogCommandTests {
  private static let study = """
    mutasim: 1
    title: A desk
    calendar: { start: 2026-01-05, length: 30 weeks }
    units:
      desk:
        name: Desk
        officers: 5
        services:
          card: { rate: 60/day, promise: 2 working days, steps: [{ do: print, time: lognormal mean 10 min cv 0.5, at: counter }] }
          deed:
            rate: 20/day
            promise: 3 working days
            steps: [{ do: check, time: lognormal mean 8 min cv 0.4, at: counter }, { do: write, time: lognormal mean 20 min cv 0.6 }]
    policies:
      extra: { instrument: extra_hours, hours: 1 h/day, to: desk, when: { backlog_above: 0.1 days, for: 1 working days } }
    """

  @Test func `the log of a study gives back its minutes from the times of finishing alone`() throws {
    try Tool.inFolder { folder in
      try Self.study.write(toFile: folder + "/desk.yaml", atomically: true, encoding: .utf8)
      let log = try Tool.run(["log", "desk.yaml"], in: folder)
      #expect(log.code == 0)
      let lines = log.output.split(whereSeparator: \.isNewline)
      #expect(lines[0] == "request,service,unit,step,received,finished,officer")
      #expect(lines.count > 8000)
      #expect(try Tool.run(["log", "desk.yaml"], in: folder).output == log.output)
      #expect(try Tool.run(["log", "desk.yaml", "--trial", "1"], in: folder).output != log.output)
      #expect(try Tool.run(["log", "desk.yaml", "--policy", "extra"], in: folder).output != log.output)
      try log.output.write(toFile: folder + "/log.csv", atomically: true, encoding: .utf8)
      let fit = try Tool.run(["fit", "log.csv", "--json"], in: folder)
      #expect(fit.code == 0)
      let document = try #require(try JSONSerialization.jsonObject(with: Data(fit.output.utf8)) as? [String: Any])
      let work = try #require(document["work"] as? [String: Any])
      let minutes = try #require(work["minutes"] as? [[String: Any]])
      #expect(minutes.count == 3)
      for (name, truth) in [("card · print", 10.0), ("deed · check", 8), ("deed · write", 20)] {
        let entry = try #require(minutes.first { ($0["work"] as? String)?.hasSuffix(name) == true })
        let value = try #require((entry["standard_minutes"] as? [String: Any])?["value"] as? Double)
        #expect(abs(value / truth - 1) < 0.05, "\(name): \(value)")
      }
    }
  }

  @Test func `the report of a log is in both languages, and its tables say what their columns are`() throws {
    try Tool.inFolder { folder in
      try Self.study.write(toFile: folder + "/desk.yaml", atomically: true, encoding: .utf8)
      try Tool.run(["log", "desk.yaml"], in: folder).output.write(
        toFile: folder + "/log.csv", atomically: true, encoding: .utf8)
      let english = try Tool.run(["fit", "log.csv", "--lang", "en"], in: folder)
      #expect(english.output.contains("standard minutes") && english.output.contains("time: fitted lognormal mean"))
      let indonesian = try Tool.run(["fit", "log.csv", "--lang", "id"], in: folder)
      #expect(indonesian.output.contains("menit baku") && !indonesian.output.contains("standard minutes"))
      let path = folder + "/" + (english.output.split(separator: "\n").last.map(String.init) ?? "")
      let dictionary = try String(contentsOfFile: path + "/dictionary.csv", encoding: .utf8)
      for file in ["work.csv", "newcomers.csv", "handovers.csv"] {
        let text = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
        for column in text.split(whereSeparator: \.isNewline)[0].split(separator: ",") {
          #expect(dictionary.contains("\(file),\(column),"), "\(file) \(column)")
        }
      }
    }
  }

  @Test(arguments: [["--trial", "-1"], ["--policy", "nobody"], ["--set", "x"]])
  func `what is asked wrongly is refused`(_ arguments: [String]) throws {
    try Tool.inFolder { folder in
      try Self.study.write(toFile: folder + "/desk.yaml", atomically: true, encoding: .utf8)
      #expect(try Tool.run(["log", "desk.yaml"] + arguments, in: folder).code == 64)
    }
  }
}
