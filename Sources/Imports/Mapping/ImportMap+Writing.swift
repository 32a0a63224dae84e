internal import Government
internal import Scenarios

extension ImportMap {
  static let file = "import.yaml"

  /// Keys in a fixed order, so that the same import has the same bytes.
  var yaml: String {
    var lines = ["mutasim_import: 1"]
    if let start { lines.append("start: \(start.iso)") }
    if let dates = options.dates { lines.append("dates: \(dates.rawValue)") }
    if let decimal = options.decimal { lines.append("decimal: \(decimal.rawValue)") }
    if let time = options.time { lines.append("time: \(time.rawValue)") }
    lines.append(sheets.isEmpty ? "files: []" : "files:")
    for entry in sheets {
      lines.append("  - file: \(QuotedScalar.text(entry.file))")
      if let sheet = entry.sheet { lines.append("    sheet: \(QuotedScalar.text(sheet))") }
      if let form = entry.form { lines.append("    form: \(form.rawValue)") }
      if let unit = entry.unit { lines.append("    unit: \(QuotedScalar.text(unit))") }
      guard !entry.columns.isEmpty else { continue }
      lines.append("    columns:")
      lines += entry.columns.map { "      \($0.key): \(QuotedScalar.text($0.title))" }
    }
    lines.append(units.isEmpty ? "units: {}" : "units:")
    lines += units.map { "  \(QuotedScalar.text($0.name)): \($0.key)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
