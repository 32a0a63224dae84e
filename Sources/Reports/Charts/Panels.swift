/// Pictures side by side, three a row at most, with the widths that fill a page.
struct Panels {
  static let perRow = 3
  let count: Int

  /// Four stand two by two.
  var columns: Int { count == 4 ? 2 : min(count, Self.perRow) }

  /// Plot width of one panel.
  var width: Double {
    switch columns {
    case 1: 620
    case 2: 400
    default: 268
    }
  }

  /// Width of the plots and the gaps between them.
  var total: Double { Double(columns) * (width + 26) }

  func isFirstInRow(_ index: Int) -> Bool { index % columns == 0 }

  /// Panels on a common grid; scales of colour and shape are shared, so that one legend stands on top.
  func arranged(_ panels: [JSONValue]) -> JSONValue {
    ["concat": .array(panels), "columns": .number(Double(columns)), "spacing": 26]
  }

  /// Of an axis whose numbers stand at the first panel of the row: as high as they are, so that headings stand at one height.
  static let blankLabel = "' '"

  /// A panel's heading.
  static func heading(_ text: String, width: Double) -> JSONValue {
    let lines = TextLines.broken(text, at: Int(width / 8.6), atMost: 3)
    return [
      "text": .array(lines.map { .string($0) }), "fontSize": 13, "fontWeight": 600, "offset": 8, "frame": "group",
      "lineHeight": 17, "anchor": "start",
    ]
  }
}
