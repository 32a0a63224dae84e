/// A table of a report as text; whoever fills it has worded, rounded and translated every cell.
public struct HtmlTable: Sendable, Equatable {
  /// How a cell is coloured; its text must say the same.
  public enum Mark: String, Sendable {
    case none, better, worse, changed, equal, open
  }

  public struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
    public var text: String
    /// What is said more quietly beside it: a difference, a share.
    public var detail: String
    public var mark: Mark

    public init(_ text: String, detail: String = "", mark: Mark = .none) {
      self.text = text
      self.detail = detail
      self.mark = mark
    }

    public init(stringLiteral value: String) { self.init(value) }
  }

  public struct Column: Sendable, Equatable {
    public var title: String
    public var unit: String
    /// Numbers stand to the right.
    public var isNumber: Bool

    public init(_ title: String, unit: String = "", isNumber: Bool = true) {
      self.title = title
      self.unit = unit
      self.isNumber = isNumber
    }

    /// What stands beside each cell where there is no room for columns.
    var head: String { unit.isEmpty ? title : title + ", " + unit }
  }

  public var title: String
  public var columns: [Column]
  /// The first cell of a row names it.
  public var rows: [[Cell]]
  public var notes: [String]

  public init(title: String, columns: [Column], rows: [[Cell]], notes: [String] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

extension HtmlTable {
  /// An assumption by its place in the file and what stands there, its value, and its range.
  static func cells(of assumed: RunRecord.Assumed, _ language: Language) -> [Cell] {
    [
      Cell(assumed.path, detail: assumed.about?[language] ?? ""), Cell(assumed.said[language]),
      Cell(assumed.plausible[language]),
    ]
  }

  /// A longer table is folded.
  private static let mostRowsOpen = 24

  /// What the template needs.
  var context: [String: Any] {
    let texts = columns.map { ["title": $0.title, "unit": $0.unit, "kind": $0.isNumber ? "number" : "words"] }
    return [
      "title": title, "hasTitle": !title.isEmpty, "columns": texts, "notes": notes,
      "isLong": rows.count > Self.mostRowsOpen && !title.isEmpty, "rowCount": rows.count,
      "rows": rows.map { row in
        ["cells": row.enumerated().map { index, cell in context(of: cell, at: index) }]
      },
    ]
  }

  private func context(of cell: Cell, at index: Int) -> [String: Any] {
    let isNumber = index < columns.count && columns[index].isNumber
    return [
      "head": index < columns.count ? columns[index].head : "", "isName": index == 0, "text": cell.text,
      "detail": cell.detail, "hasDetail": !cell.detail.isEmpty,
      "kind": (isNumber ? "number" : "words") + (cell.mark == .none ? "" : " \(cell.mark.rawValue)"),
    ]
  }
}
