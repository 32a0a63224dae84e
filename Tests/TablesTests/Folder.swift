import Foundation
import Tables

/// A folder that is there while a test is.
final class Folder {
  let url = FileManager.default.temporaryDirectory.appending(path: "mutasim-tables-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: url.appending(path: name))
    return path(name)
  }
}

/// A text as a workbook.
func book(_ text: String) throws -> Workbook { try TextTable.read(Array(text.utf8), file: "a.csv") }

/// What the cells of a sheet show, row by row.
func shown(_ sheet: Sheet?) -> [[String]] { (sheet?.rows ?? []).map { $0.cells.map(\.shown) } }
