import Testing

@testable import Reports

@Suite struct ReportScriptsTests {
  private let chart = Chart(name: "backlog", title: "Backlog", subtitle: "", specification: "{}\n")

  private func page(library: String, title: String = "Town") throws -> String {
    var report = SampleReport.report([.init(chart, svg: "<svg></svg>")])
    report.library = library
    report.title = title
    return try report.text()
  }

  private func own(_ page: String) -> [String] {
    ReportScripts.own(of: Array(page.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func areTheLibraryAndWhatDraws() throws {
    let page = try page(library: "window.vegaEmbed = '</script>';")
    let found = own(page)
    #expect(found.count == 2)
    #expect(found.first == "window.vegaEmbed = '<\\/script>';")
    #expect(found.last?.contains("vegaEmbed(copy") == true)
    // On a telephone charts are drawn as wide as that.
    #expect(found.last?.contains("(max-width: 640px)") == true)
    #expect(found.allSatisfy { page.contains("<script>\($0)</script>") })
  }

  /// A browser runs a script that was planted as a part of its element: what begins later has other hashes than that.
  @Test(arguments: [
    "<script>steal()</script>", "<script>steal()/*", "<script src=\"x\">", "</script><script>steal()<!--",
  ])
  func holdNothingThatWasPlanted(planted: String) throws {
    let plain = try page(library: "draw()")
    let attacked = plain.replacing("<h1>", with: "\(planted)<h1>")
    #expect(attacked != plain)
    #expect(own(attacked) == own(plain))
  }

  @Test(arguments: ["\n", "<script>steal()</script>", " "])
  func areNoneWhereAPageEndsOtherwise(end: String) throws {
    #expect(own(try page(library: "draw()") + end) == [])
    #expect(own(try page(library: "")) == [])
    #expect(own(end) == [])
  }

  @Test func areNoneWhereAnotherVersionDraws() throws {
    let page = try page(library: "draw()")
    let other = page.replacing("passive: true", with: "passive: false")
    #expect(other != page)
    #expect(own(other) == [])
  }
}
