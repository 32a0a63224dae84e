import Foundation
import Testing

@testable import Reports

@Suite struct HtmlReportTests {
  private let chart = Chart(
    name: "backlog", title: "Backlog </script><b>", subtitle: "60 trials", specification: "{\"a\": \"</script>\"}\n")

  @Test func everyTextIsEscaped() throws {
    let page = try SampleReport.report([]).text()
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<html lang=\"en\">"))
  }

  @Test func renderedPicturesNeedNoWeb() throws {
    let svg = "<?xml version=\"1.0\"?><svg width=\"10\"><clipPath id=\"clip1\"/><g clip-path=\"url(#clip1)\"/></svg>"
    let page = try SampleReport.report([.init(chart, svg: svg)]).text()
    #expect(!page.contains("https://"))
    #expect(!page.contains("<?xml"))
    #expect(page.contains("<clipPath id=\"backlog-clip1\"/><g clip-path=\"url(#backlog-clip1)\"/>"))
    #expect(!page.contains("make charts"))
  }

  @Test func libraryDrawsPicturesAnewAndCannotEndItsScript() throws {
    var report = SampleReport.report([.init(chart, svg: "<svg></svg>")])
    report.lead = report.pictures.first
    report.library = "window.vegaEmbed = '</script>';"
    let page = try report.text()
    #expect(page.contains("window.vegaEmbed = '<\\/script>';"))
    #expect(page.components(separatedBy: "id=\"backlog-specification\"").count == 3)
    #expect(page.components(separatedBy: "<script").count == page.components(separatedBy: "</script>").count)
    #expect(!page.contains("https://"))
  }

  @Test func longTablesAreFolded() throws {
    var report = SampleReport.report([])
    let rows = (0..<25).map { [HtmlTable.Cell("row \($0)")] }
    report.tables = [HtmlTable(title: "Long", columns: [.init("name")], rows: rows)]
    #expect(try report.text().contains("<details><summary>Long (25)</summary>"))
    report.tables[0].rows.removeLast()
    #expect(try report.text().contains("<h2>Long</h2>"))
  }

  @Test func missingPicturesAreDrawnByTheBrowser() throws {
    let page = try SampleReport.report([.init(chart)]).text()
    #expect(page.contains("https://cdn.jsdelivr.net/npm/vega-lite@6"))
    #expect(page.contains("{\"a\": \"\\u003c/script>\"}"))
    #expect(page.contains("Backlog &lt;/script&gt;&lt;b&gt;"))
    #expect(page.contains("make charts &amp; run again."))
  }

  @Test func tablesKeepTheirMarks() throws {
    let page = try SampleReport.report([], language: .id).text()
    #expect(
      page.contains(
        "<td class=\"number better\" data-head=\"turnaround p90, working days\">3.1 <small>▼ 3.1</small></td>"))
    #expect(
      page.contains("<td class=\"number worse\" data-head=\"work pressure, index, mean\">52 <small>▲ 4</small></td>"))
    #expect(page.contains("<th scope=\"row\">lend in advance</th>"))
    #expect(page.contains("<h2>Yang disarankan</h2>"))
    #expect(page.contains("<dt>seed</dt><dd>20260105</dd>"))
  }

  @Test func sameBytesForSameReport() throws {
    #expect(try SampleReport.report([.init(chart)]).text() == SampleReport.report([.init(chart)]).text())
  }
}
