import Experiments
import Files
import Foundation
import Testing

@testable import Reports

@Suite struct ChartsRendererTests {
  /// A folder with a stand-in for Python that does what `script` says.
  private func withPython(_ script: String, _ body: (URL, ChartRenderer) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("charts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bin = folder.appendingPathComponent(".venv/bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let python = bin.appendingPathComponent("python3")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: python)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    try body(folder, ChartRenderer(environment: [:], folder: folder, executable: nil, timeout: 2))
  }

  @Test func withoutPythonItSaysHowToInstall() {
    let nowhere = URL(fileURLWithPath: "/nonexistent")
    let renderer = ChartRenderer(environment: [:], folder: nowhere, executable: nil)
    guard case .unavailable(let remedy) = renderer.render(nowhere, language: .en) else {
      Issue.record("rendered without Python")
      return
    }
    #expect(remedy.contains("make charts"))
    #expect(remedy.contains("vl-convert-python==\(ChartRenderer.version)"))
  }

  @Test func withoutModuleTheNextIsTried() throws {
    try withPython("exit 3") { folder, renderer in
      #expect(renderer.render(folder) == .unavailable(remedy: ChartRenderer.remedy(.en)))
    }
  }

  @Test func picturesByName() throws {
    try withPython("echo backlog; echo differences") { folder, renderer in
      let expected = ["backlog", "differences"].map { ($0, folder.appendingPathComponent("\($0).svg")) }
      #expect(renderer.render(folder) == .rendered(Dictionary(uniqueKeysWithValues: expected)))
    }
  }

  @Test func failureGivesTheReason() throws {
    try withPython("echo 'backlog.vl.json: no such mark' >&2; exit 1") { folder, renderer in
      #expect(renderer.render(folder) == .failed(reason: "backlog.vl.json: no such mark"))
    }
  }

  @Test func picturesAreThereAllOrNone() throws {
    try withPython("cd $3; echo x >a.svg; echo x >a.png; echo x >b.svg.part; touch b.vl.json; exit 1") {
      folder, renderer in
      let charts = folder.appendingPathComponent("charts").path
      try FileManager.default.createDirectory(atPath: charts, withIntermediateDirectories: true)
      let book = ChartBook(SampleStudy(trials: 2).inputs(.en))
      _ = try ChartFolder(path: charts).render(book.charts, by: renderer, language: .en)
      #expect(try FileManager.default.contentsOfDirectory(atPath: charts) == ["b.vl.json"])
    }
  }

  @Test func neverWaitsForEver() throws {
    try withPython("exec sleep 60") { folder, renderer in
      #expect(renderer.render(folder) == .failed(reason: "no result after 2 s"))
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["MUTASIM_PYTHON"] != nil))
  func everyChartRenders() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("charts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let inputs = ChartInputs(Comparison(Sawahlunto.result()), language: .id)
    let moving = [TradeOffChart(inputs: inputs)?.draft(), MovesChart(inputs: inputs)?.draft()]
    let book = ChartBook(
      charts: ChartBook(SampleStudy(trials: 10).inputs(.id)).charts + moving.compactMap { $0?.finished(in: .id) })
    for chart in book.charts {
      try Data(chart.specification.utf8).write(to: folder.appendingPathComponent(chart.fileName))
    }
    let pictures = HtmlReport.Picture.all(in: book, ChartRenderer().render(folder))
    #expect(pictures.count == 7)
    #expect(pictures.allSatisfy { $0.svg?.hasPrefix("<svg") == true })
    let png = try Data(contentsOf: folder.appendingPathComponent("backlog.png"))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func whatIsMissingIsSaid() {
    #expect(ChartRendering.rendered([:]).remedy(.en) == "")
    #expect(ChartRendering.failed(reason: "no mark").remedy(.en).contains("could not be rendered (no mark)"))
    #expect(ChartRendering.unavailable(remedy: "for charts: make charts").remedy(.en).hasPrefix("For charts"))
  }
}
