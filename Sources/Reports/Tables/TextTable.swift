internal import Experiments

/// A table in fixed-width text: columns with heads of several lines, names that wrap.
struct TextTable {
  /// What stands before the value's right edge and after it, so that values line up.
  struct Cell {
    var value: String
    var note = ""
    /// Of the difference to the baseline that the cell shows, if it shows one.
    var verdict: Verdict?
  }

  struct Column {
    var head: [String]
    var cells: [Cell]
    /// Lines of the head that are its name; units and targets follow.
    var nameLines = 1

    /// Without empty lines at its end.
    var headLines: Int { (head.lastIndex { !$0.isEmpty } ?? 0) + 1 }

    var valueWidth: Int { cells.filter { !$0.note.isEmpty }.map(\.value.count).max() ?? 0 }

    func text(_ row: Int) -> String {
      let cell = cells[row]
      let value = String(repeating: " ", count: max(0, valueWidth - cell.value.count)) + cell.value
      return cell.note.isEmpty ? value : "\(value) \(cell.note)"
    }

    var width: Int { (head.map(\.count) + cells.indices.map { text($0).count }).max() ?? 0 }
  }

  static let gap = 2
  /// Narrowest column of names worth reading.
  static let narrowestNames = 10

  var nameHead: String
  var names: [String]
  var columns: [Column]

  /// Lines of at most `width` characters without trailing spaces; nil when they do not fit.
  func lines(width: Int) -> [String]? {
    let rest = columns.reduce(0) { $0 + Self.gap + $1.width }
    let longestWord = names.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
    let available = width - rest
    guard available >= max(longestWord, min(Self.narrowestNames, names.map(\.count).max() ?? 0)) else { return nil }
    let wrapped = names.map { Wrapping.lines($0, width: available) }
    let nameWidth = (wrapped.joined().map(\.count) + [nameHead.count]).max() ?? 0
    var lines: [String] = []
    let headLines = columns.map(\.headLines).max() ?? 1
    for line in 0..<headLines {
      let name = line == headLines - 1 ? nameHead : ""
      lines.append(join(name, nameWidth) { $0.head.indices.contains(line) ? $0.head[line] : "" })
    }
    for (row, name) in wrapped.enumerated() {
      lines.append(join(name.first ?? "", nameWidth) { $0.text(row) })
      lines += name.dropFirst().map { "  " + $0 }
    }
    return lines
  }

  private func join(_ name: String, _ nameWidth: Int, _ cell: (Column) -> String) -> String {
    var line = name.padded(to: nameWidth)
    for column in columns { line += String(repeating: " ", count: Self.gap) + cell(column).padded(to: column.width) }
    return line.withoutTrailingSpaces
  }
}
