internal import Files
internal import Foundation

/// Pictures of charts that an earlier writing of a results folder left, for where they cannot be drawn.
struct KeptPictures {
  /// Path of the folder of charts.
  let folder: String

  private static let endings = [".svg", ".png"]
  private static let specification = ".vl.json"

  var areThere: Bool {
    let names = (try? FileCalls.names(in: folder, .read)) ?? []
    return names.contains { name in Self.endings.contains { name.hasSuffix($0) } && isOfChart(name) }
  }

  /// Whether a file in the folder is a chart's specification or picture, and nobody's own.
  func isOfChart(_ name: String) -> Bool {
    (Self.endings + [Self.specification]).contains { ending in
      name.hasSuffix(ending) && FileCalls.exists(path(String(name.dropLast(ending.count)), Self.specification))
    }
  }

  /// Puts them beside the same specifications in another folder.
  ///
  /// - Returns: the SVG files by their charts; nil where those are other charts, or one has no picture.
  func put(_ charts: [Chart], into new: String) throws(ResultsError) -> [String: URL]? {
    let areSame = charts.allSatisfy { chart in
      Self.endings.allSatisfy { FileCalls.exists(path(chart.name, $0)) }
        && FileManager.default.contents(atPath: path(chart.name, Self.specification))
          == Data(chart.specification.utf8)
    }
    guard areSame else { return nil }
    for chart in charts {
      for ending in Self.endings { try FileCalls.link(path(chart.name, ending), to: new + "/" + chart.name + ending) }
    }
    let pictures = charts.map { ($0.name, URL(filePath: new + "/" + $0.name + ".svg")) }
    return Dictionary(pictures) { $1 }
  }

  private func path(_ chart: String, _ ending: String) -> String { folder + "/" + chart + ending }
}
