import Foundation
import Reports
import Testing

@testable import LocalPage

@Suite("What an address may reach")
struct AddressTests {
  @Test("without the token, nothing is told", arguments: ["/", "/other/en/", "/secret2/en/study?name=mine.yaml"])
  func token(target: String) throws {
    let desk = try Desk()
    let response = desk.site.respond(
      to: PageRequest(method: "GET", target: target, host: "127.0.0.1:8000", origin: nil))
    #expect(response.status == 403)
    #expect(!response.text.contains("mine"))
  }

  @Test("an address without a language leads to that of the first page")
  func language() throws {
    let desk = try Desk(language: .id)
    let response = desk.site.respond(
      to: PageRequest(method: "GET", target: "/\(Desk.token)", host: "localhost:8000", origin: nil))
    #expect(response.status == 303)
    #expect(response.header("Location") == "/\(Desk.token)/id/")
  }

  @Test(
    "paths that lead up are no requests",
    arguments: [
      "/a/../b", "/a/%2e%2e/b", "/a/..%2fb", "/a/b%5c..", "/a/%00", "/a/%", "/a/%ff", "a/b", "", "/a?b=%zz", "/./a",
    ])
  func up(target: String) {
    #expect(PageRequest(method: "GET", target: target, host: "127.0.0.1:8000", origin: nil) == nil)
  }

  @Test("other methods are no requests", arguments: ["PUT", "DELETE", "get", "OPTIONS", "TRACE", ""])
  func methods(method: String) {
    #expect(PageRequest(method: method, target: "/a", host: "127.0.0.1:8000", origin: nil) == nil)
  }

  @Test(
    "studies stand in the folder, or in one below it",
    arguments: [
      "../outside.yaml", "/etc/passwd", "/etc/hosts.yaml", "a/b/c.yaml", ".hidden.yaml", "a/.hidden.yaml",
      "..yaml/../x.yaml",
      "mine", "mine.yaml/", "results/mine.yaml", "import.yaml", "", "mine.yaml\u{0}", "a\\b.yaml", "\n.yaml",
      "link.yaml",
      "linked/inside.yaml",
    ])
  func outside(name: String) throws {
    let desk = try Desk()
    let outside = desk.folder + "-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try "secret of elsewhere".write(toFile: outside + "/inside.yaml", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: desk.folder + "/link.yaml", withDestinationPath: outside + "/inside.yaml")
    try FileManager.default.createSymbolicLink(atPath: desk.folder + "/linked", withDestinationPath: outside)
    let address = "name=" + Page.escaped(name)
    for page in ["study", "form", "state", "download", "events", "results"] {
      let response = desk.get("\(page)?\(address)")
      #expect(response.status == 400, "\(page)")
      #expect(!response.text.contains("secret of elsewhere"))
    }
    for page in ["check", "edit", "text", "run"] {
      #expect(desk.post("\(page)?\(address)&path=title", "x").status == 400)
    }
    #expect(try String(contentsOfFile: outside + "/inside.yaml", encoding: .utf8) == "secret of elsewhere")
  }

  @Test(
    "only files of runs come out of the folder of results",
    arguments: [
      ("mine-12345678", "../../mine.yaml"), ("..", "mine.yaml"), ("mine-12345678", ".hidden"), ("", "x"),
      ("mine-12345678", "link"), ("mine-12345678", "charts"), ("mine-12345678", "nothing.csv"), (".", "secret.txt"),
      ("mine-12345678", "charts/risk.svg"), ("mine-12345678", "papers/link"), ("mine-12345678", "./link"),
    ])
  func files(run: String, file: String) throws {
    let desk = try Desk(["mine.yaml": "secret of the folder"])
    let results = desk.folder + "/results/mine-12345678"
    try FileManager.default.createDirectory(atPath: results + "/charts", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: results + "/link", withDestinationPath: desk.folder + "/mine.yaml")
    try desk.keep("mine-12345678", [".hidden": "x", "charts/risk.svg": "x", "papers/letter.docx": "x"])
    try FileManager.default.createSymbolicLink(
      atPath: results + "/papers/link", withDestinationPath: desk.folder + "/mine.yaml")
    let response = desk.get("file?run=\(Page.escaped(run))&file=\(Page.escaped(file))")
    #expect(response.status == 404)
    #expect(!response.text.contains("secret of the folder"))
  }

  @Test("a run's own files come out to be kept, and nothing in them may run")
  func own() throws {
    let desk = try Desk()
    let run = "mine-12345678"
    try desk.keep(
      run,
      [
        "report.html": "<h1>", "papers/letter.docx": "letter", "provenance.json": "{}",
        "comparisons.csv": "a,b",
      ])
    #expect(desk.get("file?run=\(run)&file=papers%2Fletter.docx").text == "letter")
    let kept = KeptResults(folder: desk.folder + "/results")
    #expect(kept.files(of: run) == ["comparisons.csv", "provenance.json", "report.html"])
    #expect(kept.papers(of: run) == ["papers/letter.docx"])
    let table = desk.get("file?run=mine-12345678&file=comparisons.csv")
    #expect(table.text == "a,b")
    #expect(try #require(table.header("Content-Security-Policy")).hasSuffix("; sandbox"))
    #expect(table.header("Content-Disposition") == "attachment; filename=\"comparisons.csv\"")
  }

  @Test(
    "every answer says what may be loaded", arguments: ["", "study?name=mine.yaml", "page.js", "page.css", "nothing"])
  func policy(page: String) throws {
    let response = try Desk().get(page)
    let policy = try #require(response.header("Content-Security-Policy"))
    #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'"))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    #expect(response.header("X-Content-Type-Options") == "nosniff")
    #expect(response.header("Referrer-Policy") == "no-referrer")
    #expect(response.header("Cache-Control") == "no-store")
  }
}
