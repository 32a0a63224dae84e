import Foundation
import Testing

@Suite(.serialized) struct ExplainTests {
  static let scenarios = URL(filePath: GoldenRunTests.scenario).deletingLastPathComponent()

  @Test(arguments: ["en", "id"])
  func `a shipped scenario is told within 100 columns`(language: String) throws {
    try Tool.inFolder { folder in
      let file = Self.scenarios.appending(path: "sawahlunto.yaml").path()
      let outcome = try Tool.run(["explain", file, "--lang", language], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      let term = language == "id" ? "surat perintah tugas" : "the letter must be ordered on"
      #expect(outcome.output.contains(term))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
    }
  }

  @Test func `the date of the order that is told is the date on which a run gives it`() throws {
    try Tool.inFolder { folder in
      let told = try Tool.run(["explain", GoldenRunTests.scenario], in: folder).output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("For lebaran (25 March) the letter must be ordered on 5 February 2026"))
      let run = try Tool.run(
        ["run", GoldenRunTests.scenario, "--trials", "1", "--policies", "lend_in_advance", "--quiet"], in: folder)
      let table = String(
        decoding: try Tool.table(folder + "/" + run.output.dropLast() + "/moves.csv.gz"), as: UTF8.self)
      let ordered = table.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",")[6] }
      #expect(ordered.min() == "2026-02-05")
    }
  }

  @Test func `inputs are printed for programs, each with its range or its alternatives`() throws {
    struct Document: Decodable {
      struct Input: Decodable {
        let path, value, kind: String
        let number: Double?
        let unit, source: String?
        let range: [Double]?
        let alternatives: [String]?
      }
      let inputs: [Input]
      let values: Int
    }
    try Tool.inFolder { folder in
      let change = "units.front.officers[0].count=assumed 3 from 2 to 5 (a guess)"
      let arguments = ["explain", "small.yaml", "--json", "--set", change]
      let outcome = try Tool.run(arguments, in: folder)
      let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
      #expect(document.values > document.inputs.count)
      #expect(document.inputs.allSatisfy { ($0.range?.count == 2) != ($0.alternatives?.isEmpty == false) })
      let heads = try #require(document.inputs.first { $0.path == "units.front.officers[0].count" })
      #expect((heads.value, heads.kind, heads.source) == ("3", "assumed in the file", "a guess"))
      #expect(heads.number == 3 && heads.unit == "" && heads.range == [2, 5])
      let number = try #require(document.inputs.first { $0.path == "parameters.quits" })
      #expect(number.kind == "assumed by default" && number.unit == "per year" && number.range == [0, 0.5])
      let told = try Tool.run(["explain", "small.yaml", "--assumptions", "--set", change], in: folder).output
      #expect(told.contains("\(document.inputs.count) of \(document.values) inputs are assumptions"))
      #expect(told.contains("units.front.officers[0].count: 3 (2 to 5 (a guess))"))
    }
  }

  @Test func `a page with charts is written where it is asked for`() throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(["explain", "small.yaml", "--out", "told", "--lang", "en"], in: folder)
      #expect(outcome.code == 0 && outcome.output.hasSuffix("\ntold/explain.html\n"), "\(outcome.messages)")
      let page = try String(contentsOfFile: folder + "/told/explain.html", encoding: .utf8)
      #expect(page.contains("What was understood") && page.contains("A small study"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/told")
      #expect(files.sorted() == ["charts", "explain.html"])
      let charts = try FileManager.default.contentsOfDirectory(atPath: folder + "/told/charts")
      #expect(charts.contains("planned_load_front.vl.json"))
    }
  }

  @Test(
    arguments: [
      (["explain"], 64), (["explain", "none.yaml"], 66), (["explain", "small.yaml", "--set", "x"], 64),
      (["explain", "small.yaml", "--json", "--out", "told"], 64),
      (["explain", "small.yaml", "--set", "units.front.officers=many"], 65),
      (["explain", "small.yaml", "--out", "small.yaml/x"], 73),
    ] as [([String], Int32)])
  func `failures end with their codes`(arguments: [String], code: Int32) throws {
    try Tool.inFolder { folder in
      let outcome = try Tool.run(arguments, in: folder)
      #expect(outcome.code == code && !outcome.messages.isEmpty, "\(outcome.messages)")
    }
  }
}
