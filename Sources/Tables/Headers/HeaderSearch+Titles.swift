extension HeaderSearch {
  /// For each column the texts over it, from top to bottom, each said once.
  func titles(_ block: ArraySlice<Sheet.Row>) -> [[String]] {
    let lines = block.map(shown)
    let width = lines.map(\.count).max() ?? 0
    let last = lines.count - 1
    return (0..<width).map { column in
      var levels: [String] = []
      for (level, line) in lines.enumerated() {
        var text = line.indices.contains(column) ? line[column] : ""
        // A text file has lost its merges: a heading holds for what stands to its right until the next one.
        if text.isEmpty, level < last, sheet.merges.isEmpty, below(lines, level, column) {
          text = line.prefix(column).last { !$0.isEmpty } ?? ""
        }
        if !text.isEmpty, levels.last != text { levels.append(text) }
      }
      return levels
    }
  }

  private func below(_ lines: [[String]], _ level: Int, _ column: Int) -> Bool {
    lines[(level + 1)...].contains { $0.indices.contains(column) && !$0[column].isEmpty }
  }

  /// What a row shows, the value of merged cells in each of them.
  private func shown(_ row: Sheet.Row) -> [String] {
    var texts = row.cells.map(\.shown)
    for merge in sheet.merges where merge.rows.contains(row.number) {
      let text: String
      if merge.rows.lowerBound == row.number {
        text = row[column: merge.columns.lowerBound].shown
      } else {
        let top = sheet.rows.first { $0.number >= merge.rows.lowerBound }
        text = top?.number == merge.rows.lowerBound ? top?[column: merge.columns.lowerBound].shown ?? "" : ""
      }
      // A merge over a whole sheet would be as wide as the sheet may be.
      let end = min(merge.columns.upperBound, merge.columns.lowerBound + 500)
      while texts.count <= end { texts.append("") }
      for column in merge.columns.lowerBound...end { texts[column] = text }
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts
  }

}
