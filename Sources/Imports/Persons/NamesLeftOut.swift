internal import Scenarios
internal import Tables

/// Texts of a sheet that are told without the names of persons in them: a place may be called like somebody, and two places may become one.
struct NamesLeftOut {
  private let place: String
  /// As they are told, in the order in which they appear.
  private var told: [String] = []
  private var written: [String: Set<String>] = [:]
  /// Cells of which nothing is left.
  private var cells: [String] = []

  private static let mostShown = 3

  init(_ place: String) { self.place = place }

  /// - Parameter cleaned: the same sheet as it is told.
  init(_ place: String, _ sheet: Sheet, cleaned: Sheet) {
    self.place = place
    for (row, other) in zip(sheet.rows, cleaned.rows) {
      for (column, (cell, left)) in zip(row.cells, other.cells).enumerated() {
        add(left.shown, written: cell.shown, cell: CellPlace.letters(column) + String(row.number))
      }
    }
  }

  /// - Parameter cell: where, if the sheet is to say so of a text of which nothing is left.
  mutating func add(_ text: String, written original: String, cell: String? = nil) {
    guard text != original else { return }
    guard !text.isEmpty, text != PersonNames.others else {
      if let cell { cells.append(cell) }
      return
    }
    if written[text] == nil { told.append(text) }
    written[text, default: []].insert(ColumnName.plain(original))
  }

  var notes: [ImportNote] { [shorter, gone].compactMap { $0 } }

  private var shorter: ImportNote? {
    guard !told.isEmpty else { return nil }
    func list(_ ways: String) -> String {
      told.prefix(Self.mostShown).map { text in
        let count = written[text]?.count ?? 1
        return "\"\(text)\"" + (count > 1 ? " (\(count) \(ways))" : "")
      }.joined(separator: ", ") + (told.count > Self.mostShown ? ", …" : "")
    }
    return ImportNote(
      place,
      Sentence(
        "told without names that are those of persons on the staff list: \(list("ways of writing it, taken as one"));"
          + " where that is the name of a place itself, write it another way in the file",
        "ditulis tanpa nama yang sama dengan nama orang di daftar pegawai: \(list("cara penulisan, dianggap satu"));"
          + " bila itu memang nama tempat, tulislah dengan cara lain di berkas"))
  }

  private var gone: ImportNote? {
    guard !cells.isEmpty else { return nil }
    let list = cells.prefix(Self.mostShown).joined(separator: ", ") + (cells.count > Self.mostShown ? ", …" : "")
    return ImportNote(
      place,
      Sentence(
        "called as persons on the staff list are, and not told: \(list); where that is a service or a place, write it another way",
        "bernama sama dengan orang di daftar pegawai, dan tidak ditulis: \(list); bila itu layanan atau tempat, tulislah dengan cara lain"
      ))
  }
}
