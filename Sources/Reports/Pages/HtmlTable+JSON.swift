extension HtmlTable {
  /// For a program that lays it out.
  var json: JSONValue {
    [
      "part": "table", "title": .string(title), "notes": .strings(notes),
      "columns": .array(
        columns.map { ["title": .string($0.title), "unit": .string($0.unit), "number": .bool($0.isNumber)] }),
      "rows": .array(
        rows.map { row in .array(row.map { .string($0.detail.isEmpty ? $0.text : $0.text + " " + $0.detail) }) }),
    ]
  }
}
