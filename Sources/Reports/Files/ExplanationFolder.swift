public import Files
internal import Foundation

/// An explanation as a page with charts: `explain.html` and `charts/` in a folder.
public struct ExplanationFolder: Sendable {
  private let explanation: Explanation
  private let folder: String

  /// The explanation in a folder that is made when missing; other files in it are left alone.
  public init(_ explanation: Explanation, folder: String) {
    self.explanation = explanation
    self.folder = folder.isEmpty ? "." : folder
  }

  public var page: String { folder.hasSuffix("/") ? folder + "explain.html" : folder + "/explain.html" }

  /// Writes each file whole, the page last.
  ///
  /// - Returns: what the reader should know of the charts; empty when all were rendered.
  public func write(renderer: ChartRenderer = ChartRenderer()) throws(ResultsError) -> String {
    try FileCalls.makeDirectories(folder)
    let hidden = try HiddenFolder(in: folder, for: "explain")
    let new = hidden.path + "/charts"
    try FileCalls.makeDirectory(new)
    let charts = PlannedLoadChart.all(in: explanation)
    for chart in charts {
      try FileCalls.write(Array(chart.specification.utf8), to: new + "/" + chart.fileName)
    }
    let rendering = try ChartFolder(path: new).render(charts, by: renderer, language: explanation.language)
    let html: String
    do {
      html = try ExplanationPage(explanation: explanation).html(charts, rendering).text()
    } catch {
      throw .page(reason: String(describing: error))
    }
    let page = hidden.path + "/explain.html"
    try FileCalls.write(Array(html.utf8), to: page)
    try FileCalls.synchroniseTree(hidden.path)
    try FileCalls.makeDirectories(folder + "/charts")
    for name in try FileCalls.names(in: new, .write) {
      try FileCalls.rename(new + "/" + name, to: folder + "/charts/" + name)
    }
    try FileCalls.rename(page, to: self.page)
    return rendering.remedy(explanation.language)
  }
}
