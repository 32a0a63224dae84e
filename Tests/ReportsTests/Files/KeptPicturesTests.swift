import Files
import Foundation
import Testing

@testable import Reports

/// Pictures of charts where a folder of results is written again and nothing can draw them.
@Suite struct KeptPicturesTests {
  /// Draws as the renderer does, in a word a picture.
  private static let draws = """
    cd $3; for file in *.vl.json; do name=${file%.vl.json}; echo "<svg>$name" >$name.svg; echo $name >$name.png; echo $name; done
    """

  private func renderer(_ script: String, in folder: String) throws -> ChartRenderer {
    let python = URL(filePath: folder + "/.venv/bin/python3")
    try FileManager.default.createDirectory(at: python.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: python)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    return ChartRenderer(environment: [:], folder: URL(filePath: folder), executable: nil)
  }

  private func chart(_ name: String, _ numbers: String = "[1]") -> Chart {
    Chart(name: name, title: name, subtitle: "", specification: numbers)
  }

  /// Writes two charts with their pictures, then others without a renderer.
  private func writing(
    _ charts: [Chart], keepingPictures: Bool = false, _ body: (String, String, [String]) throws -> Void
  ) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "pictures-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let folder = ResultsFolder(parent: parent + "/results", name: "x")
    let provenance = ResultFile(path: "provenance.json", text: "{}")
    var pages: [String] = []
    func write(_ charts: [Chart], _ script: String, keeping: Bool) throws -> String {
      try folder.write(
        [provenance], charts, renderer: try renderer(script, in: parent), language: .en, keepingPictures: keeping,
        isCancelled: { false },
        finishing: { (_, rendering) throws(ResultsError) in
          pages = HtmlReport.Picture.all(charts, rendering).map { $0.svg ?? "none" }
        })
    }
    let drawn = try write([chart("a"), chart("b")], Self.draws, keeping: false)
    #expect(drawn.isEmpty, "\(drawn)")
    let told: String
    do { told = try write(charts, "exit 3", keeping: keepingPictures) } catch { told = "\(error)" }
    try body(folder.path + "/charts", told, pages)
  }

  @Test func ofTheSameChartsStay() throws {
    try writing([chart("a"), chart("b")], keepingPictures: true) { folder, told, pages in
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 6)
      #expect(pages == ["<svg>a\n", "<svg>b\n"])
      #expect(told.contains("their pictures of before stay") && told.contains("make charts"), "\(told)")
    }
  }

  @Test func ofOtherNumbersGo() throws {
    try writing([chart("a"), chart("b", "[2]")]) { folder, told, pages in
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.sorted() == ["a.vl.json", "b.vl.json"])
      #expect(pages == ["none", "none"])
      #expect(told.hasPrefix("For charts as SVG and PNG"), "\(told)")
      #expect(told.contains("pictures of before are gone"), "\(told)")
    }
  }

  /// Of a report in another language, whose numbers are the same.
  @Test func areNotLostWhereTheyAreToBeKept() throws {
    try writing([chart("a", "[“satu”]"), chart("b")], keepingPictures: true) { folder, told, _ in
      #expect(told.contains("would be lost") && told.contains("charts away") && told.contains("make charts"), "\(told)")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 6)
      #expect(try String(contentsOfFile: folder + "/a.vl.json", encoding: .utf8) == "[1]")
    }
  }

  /// Such a chart may be somebody's own.
  @Test func ofAChartThatIsNotWrittenNowStay() throws {
    try writing([chart("a")]) { folder, told, _ in
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.sorted() == ["a.png", "a.svg", "a.vl.json", "b.png", "b.svg", "b.vl.json"])
      #expect(told.contains("charts/b.vl.json"), "\(told)")
    }
  }
}
