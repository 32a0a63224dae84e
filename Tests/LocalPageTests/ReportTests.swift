import Files
import Reports
import Testing

@testable import LocalPage

@Suite("The report that is opened from the page")
struct ReportTests {
  private static let run = "mine-12345678"
  private let gate = Gate(token: Desk.token, port: 8000)

  private func report(library: String = "draw()", title: String = "Town") throws -> String {
    var report = HtmlReport(
      language: .en, title: title, answer: [], comparison: HtmlTable(title: "", columns: [], rows: []))
    report.library = library
    return try report.text()
  }

  private func desk(_ report: String) throws -> Desk {
    let desk = try Desk()
    try desk.keep(
      Self.run,
      [
        "report.html": report, "provenance.json": "{}",
        "summary.json":
          #"{ "trials": 4, "settling": { "settled": true }, "policies": [], "recommendation": { "text": { "en": "", "id": "" } } }"#,
      ])
    return desk
  }

  private func get(_ desk: Desk, _ target: String, origin: String? = nil, method: String = "GET") -> PageResponse {
    desk.site.respond(to: PageRequest(method: method, target: target, host: "127.0.0.1:8000", origin: origin))
  }

  private func policy(_ response: PageResponse) throws -> String {
    try #require(response.header("Content-Security-Policy"))
  }

  @Test("the page leads to it, at an address that does not hold the token", arguments: ["en", "id"])
  func address(language: String) throws {
    let text = try report()
    let desk = try desk(text)
    let key = gate.key(of: Self.run)
    #expect(!key.contains(Desk.token) && key.count == 64)
    #expect(
      desk.get("results?name=mine.yaml", language: language).text.contains(
        "href=\"../../\(key)/\(Self.run)/report.html\""))
    let response = get(desk, "/\(key)/\(Self.run)/report.html")
    #expect(response.status == 200 && response.text == text)
    #expect(response.header("Referrer-Policy") == "no-referrer")
    #expect(response.header("Cross-Origin-Opener-Policy") == nil)
  }

  @Test("its own scripts may run, in a sandbox that can ask nobody for anything")
  func scripts() throws {
    let desk = try desk(try report())
    let policy = try policy(get(desk, "/\(gate.key(of: Self.run))/\(Self.run)/report.html"))
    let scripts = ReportScripts.own(of: Array(try report().utf8))
    #expect(scripts.count == 2)
    for script in scripts { #expect(policy.contains("'sha256-\(SHA256.base64(script))'")) }
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(policy.hasSuffix("; sandbox allow-scripts"))
    #expect(policy.contains("script-src 'unsafe-eval' 'sha256-"))
    for word in ["connect-src", "script-src 'unsafe-inline'", "'self'", "http", "allow-same-origin"] {
      #expect(!policy.contains(word), "\(word)")
    }
  }

  @Test("a page that does not end as ours do runs no script", arguments: ["<script>steal()</script>", ""])
  func foreign(text: String) throws {
    let desk = try desk(text)
    let policy = try policy(get(desk, "/\(gate.key(of: Self.run))/\(Self.run)/report.html"))
    #expect(policy.hasSuffix("; sandbox") && !policy.contains("script"))
  }

  @Test("of a planted script the policy does not know")
  func planted() throws {
    let plain = try report()
    let desk = try desk(plain.replacing("<h1>", with: "<script>steal()</script><h1>"))
    let planted = try policy(get(desk, "/\(gate.key(of: Self.run))/\(Self.run)/report.html"))
    #expect(!planted.contains(SHA256.base64(Array("steal()".utf8))))
    try desk.keep(Self.run, ["report.html": plain])
    #expect(try policy(get(desk, "/\(gate.key(of: Self.run))/\(Self.run)/report.html")) == planted)
  }

  @Test("its key opens it, and nothing else")
  func key() throws {
    let desk = try desk(try report())
    try desk.keep("mine-00000002", ["report.html": "another", "provenance.json": "{}"])
    let key = gate.key(of: Self.run)
    for target in [
      "/\(key)/", "/\(key)/en/", "/\(key)/en/study?name=mine.yaml", "/\(key)/en/page.js", "/\(key)/\(Self.run)",
      "/\(key)/mine-00000002/report.html", "/\(key)/\(Self.run)/summary.json", "/\(key)/\(Self.run)/report.html/x",
      "/\(key)/en/file?run=\(Self.run)&file=report.html", "/\(key)/en/report.html",
    ] {
      #expect(get(desk, target).status == 403, "\(target)")
    }
    let own = "/\(key)/\(Self.run)/report.html"
    #expect(get(desk, own, origin: Desk.origin, method: "POST").status == 403)
    #expect(get(desk, own, origin: "null").status == 403)
    #expect(get(desk, "/\(Desk.token)/\(Self.run)/report.html").status == 404)
    #expect(
      desk.site.respond(to: PageRequest(method: "GET", target: own, host: "evil.example:8000", origin: nil)).status
        == 403)
  }

  @Test("a key of what no run has left opens nothing", arguments: ["mine-00000009", "..", ""])
  func nothing(run: String) throws {
    let response = get(try desk(try report()), "/\(gate.key(of: run))/\(run)/report.html")
    #expect(response.status == (run == ".." ? 403 : 404))
  }

  @Test("below the token it comes as a file to be kept")
  func kept() throws {
    let response = try desk(try report()).get("file?run=\(Self.run)&file=report.html")
    #expect(response.header("Content-Disposition") == "attachment; filename=\"report.html\"")
    #expect(try policy(response).hasSuffix("; sandbox"))
  }
}
