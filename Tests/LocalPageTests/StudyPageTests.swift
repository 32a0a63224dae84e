import Foundation
import Reports
import Testing

@testable import LocalPage

@Suite("The page of a study")
struct StudyPageTests {
  private let howMany = "path=policies.lend.how_many"

  @Test("a value is changed in its place, and nothing else")
  func edit() throws {
    let desk = try Desk()
    let response = desk.post("edit?name=mine.yaml&keep=1&\(howMany)&hash=\(try desk.hash())", "2")
    #expect(response.status == 200)
    #expect(response.value("kept") as? Bool == true)
    #expect(try desk.text() == Desk.study.replacing("how_many: 1", with: "how_many: 2"))
    #expect(response.value("hash") as? String == (try desk.hash()))
  }

  @Test("a value that is only tried is not written")
  func tried() throws {
    let desk = try Desk()
    let response = desk.post("edit?name=mine.yaml&\(howMany)&hash=\(try desk.hash())", "2")
    #expect((response.value("text") as? String)?.contains("how_many: 2") == true)
    #expect(response.value("kept") as? Bool == false)
    #expect(try desk.text() == Desk.study)
  }

  @Test("a wrong value is told with its place, and not written")
  func wrong() throws {
    let desk = try Desk()
    let response = desk.post("edit?name=mine.yaml&keep=1&\(howMany)&hash=\(try desk.hash())", "many")
    let problems = try #require(response.value("problems") as? [[String: Any]])
    #expect(problems.first?["path"] as? String == "policies.lend.how_many")
    #expect(problems.first?["line"] as? Int == 19)
    #expect(try desk.text() == Desk.study)
  }

  @Test(
    "an address that leads nowhere shows a page that leads on",
    arguments: ["study?name=absent.yaml", "study", "nowhere"])
  func missing(address: String) throws {
    let desk = try Desk()
    for (language, words) in [("en", "Studies"), ("id", "Studi")] {
      let response = desk.get(address, language: language)
      #expect(response.status == 404 || response.status == 400)
      #expect(
        response.text.contains("<html lang=\"\(language)\">") && response.text.contains("href=\"./\">\(words)</a>"))
      #expect(!response.text.contains("\"error\""))
    }
    #expect(desk.get("state?name=absent.yaml").value("error") != nil)
  }

  @Test("problems are told in the page's language")
  func spoken() throws {
    let desk = try Desk()
    let texts = try ["en", "id"].map { language in
      let response = desk.post("edit?name=mine.yaml&\(howMany)&hash=\(try desk.hash())", "many", language: language)
      let problems = try #require(response.value("problems") as? [[String: Any]])
      return try #require(problems.first?["message"] as? String)
    }
    #expect(texts[0].contains("is not a number"))
    #expect(texts[1].contains("bukan bilangan"))
  }

  @Test("where a file has problems, others can be mended one by one")
  func mending() throws {
    let broken = Desk.study.replacing("how_many: 1 ", with: "how_many: many ").replacing("2 times", with: "tall")
    let desk = try Desk(["mine.yaml": broken])
    let response = desk.post("edit?name=mine.yaml&keep=1&path=surges.rush.peak&hash=\(try desk.hash())", "3 times")
    #expect(response.value("kept") as? Bool == true)
    #expect(try desk.text() == broken.replacing("tall", with: "3 times"))
    let worse = desk.post("edit?name=mine.yaml&keep=1&path=length&hash=\(try desk.hash())", "long")
    #expect(worse.value("kept") as? Bool == false)
  }

  @Test("what was changed elsewhere is not overwritten", arguments: ["edit?keep=1&path=length", "text?x=1"])
  func conflict(page: String) throws {
    let desk = try Desk()
    let hash = try desk.hash()
    let other = Desk.study.replacing("10 weeks", with: "12 weeks")
    try other.write(toFile: desk.folder + "/mine.yaml", atomically: true, encoding: .utf8)
    let response = desk.post("\(page)&name=mine.yaml&hash=\(hash)", "14 weeks")
    #expect(response.status == 409)
    #expect(try #require(response.value("error") as? String).contains("Nothing was overwritten"))
    #expect(try desk.text() == other)
  }

  @Test("a text is saved as it is, problems or not, and keeps its permissions")
  func save() throws {
    let desk = try Desk()
    chmod(desk.folder + "/mine.yaml", 0o640)
    let response = desk.post("text?name=mine.yaml&hash=\(try desk.hash())", "units: [\r\n")
    #expect(response.status == 200)
    #expect((response.value("problems") as? [Any])?.isEmpty == false)
    #expect(try desk.text() == "units: [\r\n")
    var info = stat()
    #expect(stat(desk.folder + "/mine.yaml", &info) == 0 && info.st_mode & 0o777 == 0o640)
    #expect(desk.get("study?name=mine.yaml").status == 200)
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder) == ["mine.yaml"])
  }

  @Test("of many who save at once, one does, and the others are told")
  func atOnce() async throws {
    let desk = try Desk()
    let (site, hash) = (desk.site, try desk.hash())
    let statuses = await withTaskGroup(of: Int.self) { group in
      for number in 0..<100 {
        group.addTask {
          site.respond(
            to: PageRequest(
              method: "POST", target: "/\(Desk.token)/en/text?name=mine.yaml&hash=\(hash)", host: "127.0.0.1:8000",
              origin: Desk.origin, body: Array("title: \(number)\n".utf8))
          ).status
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(statuses == [200: 1, 409: 99])
  }

  @Test("what is larger than a study is refused")
  func large() throws {
    let desk = try Desk()
    let text = String(repeating: "#", count: StudyShelf.largestMB * 1_000_000 + 1)
    #expect(desk.post("text?name=mine.yaml&hash=\(try desk.hash())", text).status == 413)
    try text.write(toFile: desk.folder + "/large.yaml", atomically: false, encoding: .utf8)
    #expect(desk.get("study?name=large.yaml").status == 413)
    #expect(try desk.text() == Desk.study)
  }

  @Test("what is no text is refused")
  func bytes() throws {
    let desk = try Desk()
    try Data([0xFF, 0xFE]).write(to: URL(filePath: desk.folder + "/mine.yaml"))
    #expect(desk.get("study?name=mine.yaml").status == 400)
  }

  @Test("every text of a study is escaped", arguments: ["en", "id"])
  func escaping(language: String) throws {
    let attack = "<script>alert(1)</script>"
    let text = Desk.study.replacing("\"Pasar: a small one\"", with: "\"\(attack)\"")
      .replacing("instrument: assignment", with: "name: \"\(attack)\"\n    instrument: assignment")
      .replacing("how_many: 1", with: "how_many: assumed 1 from 1 to 2 (\(attack))")
    let broken = text.replacing("10 weeks", with: "\"\(attack)\"")
    let desk = try Desk(["mine.yaml": text, "broken.yaml": broken, "<script>.yaml": text])
    for page in ["", "study?name=mine.yaml", "form?name=mine.yaml", "study?name=broken.yaml"] {
      let response = desk.get(page, language: language)
      #expect(response.status == 200)
      #expect(!response.text.contains("<script>"), "\(page)")
    }
    let explained = try #require(desk.get("state?name=mine.yaml", language: language).value("explained") as? String)
    #expect(explained.contains("&lt;script&gt;"))
    #expect(!explained.contains("<script>"))
  }

  @Test("a form shows each value with its range and default, in both languages")
  func form() throws {
    let desk = try Desk()
    let en = desk.get("form?name=mine.yaml").text
    #expect(en.contains("Working days ahead of the surge"))
    #expect(en.contains("range 0–1000 working days"))
    let id = desk.get("form?name=mine.yaml", language: "id").text
    #expect(id.contains("rentang 0–1000 working days"))
    #expect(!id.contains("Working days ahead of the surge"))
  }

  @Test("what is understood changes with a value")
  func explained() throws {
    let desk = try Desk()
    let load = { (peak: String) in
      desk.post("edit?name=mine.yaml&path=surges.rush.peak&hash=\(try desk.hash())", peak).value("explained") as? String
    }
    #expect(try #require(try load("2 times")) != (try #require(try load("3 times"))))
  }

  @Test("a study begins with the template, and none is overwritten")
  func new() throws {
    let desk = try Desk()
    #expect(desk.post("new?name=first").value("name") as? String == "first.yaml")
    #expect(try desk.text("first.yaml").contains("policies:"))
    #expect(desk.post("new?name=first").status == 409)
    #expect(desk.post("new?name=mine.yaml").status == 409)
    for name in ["../first", "a/b", "", ".first"] { #expect(desk.post("new?name=\(name)").status == 400) }
    #expect(try desk.text() == Desk.study)
  }

  private static let counts =
    "tanggal;ktp\n" + (1...28).map { "2026-01-\($0 < 10 ? "0" : "")\($0);\(20 + $0 % 5)\n" }.joined()
  private static let staff = """
    NIP;NAMA;TANGGAL LAHIR;JABATAN;TMT JABATAN;UNIT KERJA
    198001152005011017;PEGAWAI 001;15-03-1980;Pengelola Data;20-01-2020;DINAS PASAR

    """

  @Test("a study is made of the office's files that stand in the folder, and of no others")
  func importing() throws {
    let desk = try Desk(["mine.yaml": Desk.study, "counts.csv": Self.counts, "staff.csv": Self.staff])
    #expect(desk.get("").text.contains("counts.csv"))
    #expect(desk.post("import?name=office", "../counts.csv").status == 404)
    #expect(desk.post("import?name=office", "").status == 400)
    for name in ["../office", "results", ".office", ""] {
      #expect(desk.post("import?name=\(name)", "counts.csv").status == 400, "\(name)")
    }
    #expect(desk.post("import?name=office", "staff.csv\ncounts.csv").value("name") as? String == "office/study.yaml")
    #expect(desk.get("study?name=office%2Fstudy.yaml").status == 200)
    #expect(desk.get("").text.contains("office/study.yaml"))
    #expect(desk.post("import?name=office", "counts.csv").status == 409)
    #expect(!desk.get("").text.contains("import.yaml"))
  }

  @Test("files that can be read in two ways make no study, and it is said why, without the folder's path")
  func unclear() throws {
    let desk = try Desk(["counts.csv": "tanggal;ktp\n05/01/2026;20\n06/01/2026;22\n"])
    let response = desk.post("import?name=office", "counts.csv")
    #expect(response.status == 422)
    let reason = try #require(response.value("error") as? String)
    #expect(reason.contains("tanggal") && !reason.contains(desk.folder))
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder) == ["counts.csv"])
  }
}

@Suite("Runs that were kept")
struct KeptRunTests {
  private func summary(trials: Int, onTime: Double) -> String {
    """
    { "trials": \(trials), "settling": { "settled": true },
      "confidence": 0.95, "window": { "name": "rush" },
      "targets": [
        { "policy": "nothing", "unit": "front", "measure": "on_time", "window": "rush", "bound": "at least", "value": 0.6,
          "met_on_average": false, "settled": true },
        { "policy": "lend", "unit": "front", "measure": "on_time", "window": "rush", "bound": "at least", "value": 0.6,
          "met_on_average": true, "settled": false },
        { "policy": "lend", "unit": "front", "measure": "on_time", "window": "whole", "bound": "at least", "value": 0.9,
          "met_on_average": false, "settled": true } ],
      "recommendation": { "text": { "en": "Answer: lend.", "id": "Jawaban: pinjam." } },
      "policies": [
        { "name": "nothing", "figures": [ { "unit": "front", "measure": "on_time", "mean": 0.5, "difference": null } ] },
        { "name": "lend", "figures": [ { "unit": "front", "measure": "on_time", "mean": \(onTime),
          "difference": { "mean": 0.3, "verdict": "better" } } ] } ] }
    """
  }

  private func desk() throws -> Desk {
    let text = Desk.study.replacing(
      "instrument: assignment", with: "name: { id: Pinjam, en: Lend }\n    instrument: assignment")
    let desk = try Desk(["mine.yaml": text])
    for (run, trials, onTime, age) in [("mine-00000001", 40, 0.7, 100.0), ("mine-00000002", 80, 0.8, 50.0)] {
      let folder = desk.folder + "/results/" + run
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try summary(trials: trials, onTime: onTime).write(
        toFile: folder + "/summary.json", atomically: false, encoding: .utf8)
      try "{}".write(toFile: folder + "/provenance.json", atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: folder + "/provenance.json")
    }
    return desk
  }

  @Test(
    "the last one is shown beside the one before it, in the page's language",
    arguments: [("en", "Lend", "was 70<"), ("id", "Pinjam", "semula 70<")])
  func beside(language: String, name: String, was: String) throws {
    let text = try desk().get("results?name=mine.yaml", language: language).text
    #expect(text.contains(language == "id" ? "Jawaban: pinjam." : "Answer: lend."))
    #expect(text.contains(">\(name)<"))
    #expect(text.contains(was))
    #expect(text.contains("80") && text.contains("▲"))
    #expect(text.contains("run=mine-00000002&amp;file=summary.json"))
  }

  @Test("targets are marked, and every mark explained, in the words of the report", arguments: ["en", "id"])
  func marks(language: String) throws {
    let text = try desk().get("results?name=mine.yaml", language: language).text
    #expect(text.contains("50 ✗ <") && text.contains("80 ✓? ▲"), "\(text)")
    #expect(text.contains("≥ 60"))
    for words in language == "id"
      ? [
        "▼ ▲ selisih pasti terhadap tanpa tindakan (95 %", "✓ ✗ sasaran rata-rata tercapai atau tidak, ? belum pasti.",
      ]
      : ["▼ ▲ settled difference to nothing (95 %", "✓ ✗ target met or missed on average, ? not settled."]
    { #expect(text.contains(words), "\(text)") }
  }

  @Test("a run whose summary is torn is not shown")
  func torn() throws {
    let desk = try desk()
    try "{ \"trials\":".write(
      toFile: desk.folder + "/results/mine-00000002/summary.json", atomically: false, encoding: .utf8)
    #expect(desk.get("results?name=mine.yaml").text.isEmpty)
  }
}
