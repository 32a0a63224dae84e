internal import Files
internal import Foundation

/// A folder of charts' specifications, beside which their pictures are made.
struct ChartFolder {
  let path: String

  /// Renders those charts, whose specifications stand here: either all pictures are there afterwards, or none.
  func render(
    _ charts: [Chart], by renderer: ChartRenderer, language: Language, withLibrary: Bool = false
  ) throws(ResultsError) -> ChartRendering {
    guard !charts.isEmpty else { return .rendered([:]) }
    let rendering = renderer.render(
      URL(fileURLWithPath: path, isDirectory: true), language: language, withLibrary: withLibrary)
    if case .rendered = rendering { return rendering }
    for name in try FileCalls.names(in: path, .remove) where !name.hasSuffix(".vl.json") {
      try FileCalls.removeTree(path + "/" + name)
    }
    return rendering
  }
}
