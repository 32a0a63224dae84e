internal import Files
internal import Foundation

/// Pictures of charts that an earlier writing of a results folder left, for where they cannot be drawn.
struct KeptPictures {
  /// Path of the folder of charts.
  let folder: String
  /// Those that are written now: all else in the folder is somebody's own, or of other charts.
  let charts: [Chart]

  private static let endings = [".svg", ".png"]
  private static let specification = ".vl.json"

  var areThere: Bool {
    let names = (try? FileCalls.names(in: folder, .read)) ?? []
    return names.contains { name in Self.endings.contains { name.hasSuffix($0) } && isOfChart(name) }
  }

  /// Whether a file in the folder is the specification or picture of one of them.
  func isOfChart(_ name: String) -> Bool {
    (Self.endings + [Self.specification]).contains { ending in charts.contains { $0.name + ending == name } }
  }

  /// Puts them beside the same specifications in another folder.
  ///
  /// - Returns: the SVG files by their charts; nil where those are other charts, or one has no picture.
  func put(into new: String) throws(ResultsError) -> [String: URL]? {
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
