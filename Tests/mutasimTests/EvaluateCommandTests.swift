import Foundation
import Testing

/// A small study, played, and what then happened.
@Suite(.serialized) struct EvaluateCommandTests {
  private static let study = """
    title: Kantor kecil
    start: 2026-01-05
    length: 26 weeks
    units:
      desk: { officers: 2, services: { card: { name: Kartu, rate: 20/day, time: 15 min, promise: 1 working day } } }
      donor: { officers: 6, load: 0.5 }
    policies:
      lend: { instrument: assignment, from: donor, to: desk, how_many: 1, when: { on: 2026-03-02 }, until: never }
    compare: { trials: 12 }
    """

  /// A register of working days: a request each half hour, done by one of two, from 16 March on of three.
  private static let register: String = {
    var text = "Layanan;Diterima;Selesai;Petugas\n"
    let calendar = Calendar(identifier: .gregorian)
    guard let first = DateComponents(calendar: calendar, year: 2026, month: 1, day: 5).date else { return text }
    for day in 0..<175 where day % 7 < 5 {
      guard let date = calendar.date(byAdding: .day, value: day, to: first) else { continue }
      let parts = calendar.dateComponents([.day, .month, .year], from: date)
      let stamp = String(format: "%02d/%02d/%d", parts.day ?? 0, parts.month ?? 0, parts.year ?? 0)
      for number in 0..<20 {
        let (hour, minute) = (8 + number * 15 / 60, number * 15 % 60)
        let who = number % (day >= 70 ? 3 : 2)
        text += String(
          format: "Kartu;%@ %02d:%02d;%@ %02d:%02d;ORANG %d\n", stamp, hour, minute, stamp, hour + 1, minute, who)
      }
    }
    return text
  }()

  private func inOffice(_ body: (String, _ results: String) throws -> Void) throws {
    try Tool.inFolder { folder in
      try Self.study.write(toFile: folder + "/s.yaml", atomically: true, encoding: .utf8)
      try Self.register.write(toFile: folder + "/actual.csv", atomically: true, encoding: .utf8)
      let run = try Tool.run(["run", "s.yaml", "--quiet", "--threads", "2"], in: folder)
      let results = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
      try #require(run.code == 0, "\(run.messages)")
      try body(folder, results)
    }
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func `what happened is laid on the band, officers counted and not named`() throws {
    try inOffice { folder, results in
      let run = try Tool.run(["evaluate", results, "actual.csv", "--policy", "lend", "--lang", "en"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      #expect(run.output.contains("on the band of “lend”") && run.output.contains("▸ demand: 1."))
      #expect(run.output.contains("first stamp of somebody new on 16 March 2026"), "\(run.output)")
      let path = folder + "/" + (run.output.split(separator: "\n").last.map(String.init) ?? "")
      let measures = try text(path + "/measures.csv")
      #expect(["received,", "finished,", "open,", "turnaround,"].allSatisfy(measures.contains))
      let dictionary = try text(path + "/dictionary.csv")
      for file in ["evaluation.csv", "measures.csv", "causes.csv"] {
        let head = try #require(try text(path + "/" + file).split(whereSeparator: \.isNewline).first)
        for column in head.split(separator: ",") {
          #expect(dictionary.contains("\(file),\(column),"), "\(file) \(column)")
        }
      }
      for name in FileManager.default.subpaths(atPath: folder) ?? [] where name != "actual.csv" {
        let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        #expect(bytes.range(of: Data("ORANG".utf8)) == nil, "\(name)")
      }
      let causes = try text(path + "/causes.csv")
      #expect(causes.contains("absence,ratio"), "\(causes)")
      let indonesian = try Tool.run(["evaluate", results, "actual.csv", "--lang", "id"], in: folder)
      #expect(indonesian.output.contains("Masukan yang meleset") && indonesian.output.contains("pita"))
    }
  }

  @Test func `of officers with other duties stamps do not say how many were there`() throws {
    try inOffice { folder, _ in
      let study = Self.study.replacing("officers: 2,", with: "officers: [{ count: 2, other_duties: 20% }],")
      try study.write(toFile: folder + "/other.yaml", atomically: true, encoding: .utf8)
      let run = try Tool.run(["run", "other.yaml", "--quiet"], in: folder)
      let results = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
      try #require(run.code == 0, "\(run.messages)")
      let told = try Tool.run(["evaluate", results, "actual.csv", "--lang", "en"], in: folder)
      #expect(told.output.contains("officers at work: cannot be told: officers of the unit have other duties"))
      #expect(told.output.contains("pace on busy days: cannot be told"))
      #expect(told.output.contains("The run has no answer") == !told.output.contains("“lend”"), "\(told.output)")
    }
  }

  @Test func `the record grows by what is new alone`() throws {
    try inOffice { folder, results in
      func rows() throws -> [Substring] { try text(folder + "/results/record.csv").split(whereSeparator: \.isNewline) }
      let asked = ["evaluate", results, "actual.csv", "--lang", "en"]
      #expect(try Tool.run(asked + ["--policy", "lend"], in: folder).code == 0)
      let first = try rows()
      #expect(first.count == 5)
      #expect(try Tool.run(asked + ["--policy", "lend"], in: folder).code == 0)
      #expect(try rows() == first)
      // Less of the same year leaves more of it alone.
      let short = Self.register.split(separator: "\n").prefix(1000).joined(separator: "\n")
      try short.write(toFile: folder + "/actual.csv", atomically: true, encoding: .utf8)
      #expect(try Tool.run(asked + ["--policy", "lend"], in: folder).code == 0)
      #expect(try rows() == first)
      // What happened once counts once: with another policy it takes the place of what was taken to be done before.
      #expect(try Tool.run(asked + ["--policy", "nothing"], in: folder).code == 0)
      #expect(try rows().count == 5 && rows().dropFirst().allSatisfy { $0.contains(",nothing,") })
      try Self.register.write(toFile: folder + "/actual.csv", atomically: true, encoding: .utf8)
      #expect(try Tool.run(asked + ["--policy", "nothing"], in: folder).code == 0)
      #expect(try rows().count == 5 && rows().allSatisfy { !$0.contains(",lend,") } && rows() != first)
      // Another run of the same office is another forecast.
      let again = try Tool.run(["run", "s.yaml", "--quiet", "--seed", "7"], in: folder)
      let second = again.output.trimmingCharacters(in: .whitespacesAndNewlines)
      let both = try Tool.run(["evaluate", second, "actual.csv", "--policy", "nothing", "--lang", "en"], in: folder)
      #expect(try rows().count == 9 && both.output.contains("daily figures forecast in 2 runs"), "\(both.output)")
    }
  }

  @Test func `what is wrong ends with its code and leaves the record alone`() throws {
    try inOffice { folder, results in
      try "Layanan;Diterima;Selesai\nKrtu;2026-02-02 08:00;2026-02-02 09:00\n".write(
        toFile: folder + "/other.csv", atomically: true, encoding: .utf8)
      try "Layanan;Diterima;Selesai\nKartu;2024-02-02 08:00;2024-02-02 09:00\n".write(
        toFile: folder + "/early.csv", atomically: true, encoding: .utf8)
      try
        "Unit,Layanan,Diterima,Selesai\nPasar,Kartu,2026-02-02 08:00,2026-02-02 09:00\nArsip,Kartu,2026-02-02 08:00,2026-02-02 09:00\n"
        .write(toFile: folder + "/units.csv", atomically: true, encoding: .utf8)
      for (arguments, code, message) in [
        ([".", "actual.csv"], Int32(66), "is no folder of results"),
        ([results, "none.csv"], 66, "no such file"),
        ([results, "actual.csv", "--policy", "lnd"], 65, "Did you mean 'lend'?"),
        ([results, "other.csv"], 65, "'Krtu' is near 'Kartu'"),
        ([results, "early.csv"], 65, "which has no day of it"),
        ([results, "units.csv"], 65, "is of the units Pasar, Arsip, of which not one alone is one of the run"),
        ([results, "actual.csv", "--service", "card"], 64, "is no service with its name"),
        ([results, "actual.csv", "--service", "crd=Kartu"], 65, "Did you mean 'card'?"),
      ] {
        let run = try Tool.run(["evaluate"] + arguments, in: folder)
        #expect(run.code == code && run.messages.contains(message), "\(arguments): \(run.code) \(run.messages)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/results/record.csv"))
      try "tanggal,Kartu\n2026-02-02,20\n2026-02-03,21\n".write(
        toFile: folder + "/counts.csv", atomically: true, encoding: .utf8)
      let counts = try Tool.run(["evaluate", results, "counts.csv", "--lang", "en", "--out", "elsewhere"], in: folder)
      #expect(counts.code == 0 && counts.output.contains("cannot be told: daily counts say what came alone"))
      #expect(counts.output.contains("demand: cannot be told: fewer than four weeks"), "\(counts.output)")
      try FileManager.default.removeItem(atPath: folder + "/results/record.csv")
      try
        "Unit,Layanan,Diterima,Selesai\ndesk,Kartu,2026-02-02 08:00,2026-02-02 09:00\nArsip,Kartu,2026-02-02 08:00,2026-02-02 09:00\n"
        .write(toFile: folder + "/units.csv", atomically: true, encoding: .utf8)
      let part = try Tool.run(["evaluate", results, "units.csv", "--lang", "en", "--out", "elsewhere"], in: folder)
      #expect(
        part.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
          "the 1 request of desk is evaluated, of 2"), "\(part.output)\(part.messages)")
      let named = try Tool.run(["evaluate", results, "other.csv", "--service", "card=Krtu", "--quiet"], in: folder)
      #expect(named.code == 0, "\(named.messages)")
      try "not,ours\n".write(toFile: folder + "/results/record.csv", atomically: true, encoding: .utf8)
      let foreign = try Tool.run(["evaluate", results, "actual.csv"], in: folder)
      #expect(foreign.code == 73 && foreign.messages.contains("it is not the record that mutasim keeps"))
    }
  }

  @Test func `a study with a history begins with its past`() throws {
    try inOffice { folder, _ in
      // An hour from coming to going, always, is no day of six officers.
      let study = Self.study.replacing("2026-01-05", with: "2026-07-06").replacing("2026-03-02", with: "2026-09-07")
        .replacing("officers: 2", with: "officers: 6")
      let short = Self.register.split(separator: "\n").prefix(1 + 60 * 20).joined(separator: "\n")
      try short.write(toFile: folder + "/actual.csv", atomically: true, encoding: .utf8)
      try (study + "\nhistory: { file: actual.csv }\n").write(
        toFile: folder + "/next.yaml", atomically: true, encoding: .utf8)
      let run = try Tool.run(["run", "next.yaml", "--lang", "en"], in: folder)
      #expect(run.code == 0, "\(run.messages)")
      #expect(run.output.contains("Last year, simulated and real, 2 February"), "\(run.output)")
      #expect(run.output.contains("The model does not know this office yet"))
      let page = try #require(run.output.split(separator: "\n").last.map { folder + "/" + $0 })
      let html = try text(page)
      let (past, answer) = (
        html.range(of: "<h2>Last year, simulated and real</h2>"), html.range(of: "section class=\"answer\"")
      )
      #expect(
        past != nil && answer != nil
          && past.map { $0.lowerBound } ?? html.endIndex < answer?.lowerBound ?? html.startIndex)
      let parent = String(page.dropLast("/report.html".count))
      #expect(try text(parent + "/past.csv").contains("desk,card,turnaround"))
      #expect(try text(parent + "/summary.json").contains("\"model_knows_office\" : false"))
    }
  }
}
