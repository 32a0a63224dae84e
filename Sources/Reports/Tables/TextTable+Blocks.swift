extension TextTable {
  /// A row a block, for screens on which the table does not fit.
  func blocks(width: Int) -> [String] {
    names.indices.flatMap { row in
      let cells = columns.compactMap { column -> String? in
        let text = column.text(row).trimmed
        return text.isEmpty ? nil : "\(column.head.filter { !$0.isEmpty }.joined(separator: " ")) \(text)"
      }
      return Wrapping.lines("\(names[row]): \(cells.joined(separator: "; "))", width: width - 2).enumerated().map {
        ($0.offset == 0 ? "" : "  ") + $0.element
      }
    }
  }
}
