import Reports
import Synchronization
import Testing

@testable import LocalPage

@Suite("Papers of a run")
struct PapersTests {
  private static let run = "mine-12345678"
  private static let asked = "papers?name=mine.yaml&run=" + run

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.keep(Self.run, ["provenance.json": "{}", "summary.json": "{}"])
    return desk
  }

  @Test("they are written in the page's language, and listed with what to know of them", arguments: ["en", "id"])
  func written(language: String) throws {
    let desk = try desk()
    let response = desk.post(Self.asked, language: language)
    #expect(response.status == 200)
    #expect(
      response.text.contains("file?run=\(Self.run)&amp;file=papers%2Fnota-dinas.docx\" download>nota-dinas.docx<"))
    #expect(response.text.contains("&lt;the papers have no chart&gt;"))
    #expect(!response.text.contains("provenance.json"))
    #expect(response.text.contains(language == "id" ? "Susun ulang naskah dinas" : "Write the papers anew"))
    let paper = desk.get("file?run=\(Self.run)&file=papers%2Fnota-dinas.docx", language: language)
    #expect(paper.text == language)
    #expect(paper.header("Content-Disposition") == "attachment; filename=\"nota-dinas.docx\"")
  }

  @Test("why there is no letter is said whenever the page is opened", arguments: ["en", "id"])
  func reason(language: String) throws {
    let desk = try desk()
    let summary = """
      { "trials": 4, "settling": { "settled": false }, "recommendation": { "text": { "en": "x", "id": "x" } }, "policies": [] }
      """
    let provenance = """
      { "tool": "mutasim", "remarks": [ { "en": "No assignment letter: <open>.", "id": "Tanpa surat tugas: <belum>." } ] }
      """
    try desk.keep(
      Self.run, ["summary.json": summary, "papers/nota-dinas.docx": "", "papers/provenance.json": provenance])
    let text = desk.get("results?name=mine.yaml", language: language).text
    #expect(
      text.contains(
        language == "id" ? "Tanpa surat tugas: &lt;belum&gt;." : "No assignment letter: &lt;open&gt;."), "\(text)")
  }

  @Test("where they cannot be written it is said why, as the command line says it")
  func fault() throws {
    let desk = try desk()
    desk.player.papersFault.withLock { $0 = "mutasim: papers need three libraries" }
    let response = desk.post(Self.asked)
    #expect(response.status == 422)
    #expect(response.value("error") as? String == "mutasim: papers need three libraries")
    #expect(desk.get("file?run=\(Self.run)&file=papers%2Fnota-dinas.docx").status == 404)
    #expect(!desk.site.desk.isBusy)
  }

  @Test(
    "only runs of the study have papers",
    arguments: [
      ("mine.yaml", "other-12345678", 404), ("mine.yaml", "mine-1234567", 404), ("mine.yaml", "..", 404),
      ("mine.yaml", "", 404), ("mine.yaml", "mine-12345678%2F..", 404), ("nothing.yaml", "mine-12345678", 404),
      ("../mine.yaml", "mine-12345678", 400),
    ])
  func strangers(name: String, run: String, status: Int) throws {
    let desk = try desk()
    try desk.keep("other-12345678", ["provenance.json": "{}"])
    #expect(desk.post("papers?name=\(name)&run=\(run)").status == status)
  }

  @Test("while a run goes on no papers are written, and the other way round")
  func oneAtATime() throws {
    let desk = try desk()
    let site = desk.site
    let answers = Answers()
    desk.player.meanwhile.withLock {
      $0 = {
        #expect(site.desk.isBusy)
        for target in ["run?name=mine.yaml", Self.asked] {
          let request = PageRequest(
            method: "POST", target: "/\(Desk.token)/en/\(target)", host: "127.0.0.1:8000", origin: Desk.origin)
          answers.statuses.withLock { $0.append(site.respond(to: request).status) }
        }
      }
    }
    #expect(desk.post(Self.asked).status == 200)
    #expect(answers.statuses.withLock { $0 } == [409, 409])
    #expect(desk.post("run?name=mine.yaml").status == 200)
    #expect(desk.post(Self.asked).status == 409)
    desk.player.end(.success(Self.run))
  }

  private final class Answers: Sendable {
    let statuses = Mutex<[Int]>([])
  }
}
