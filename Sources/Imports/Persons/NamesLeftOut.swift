internal import Scenarios
internal import Tables

/// Texts of a sheet that are told without the names of persons in them: a place may be called like somebody, and two places may become one.
struct NamesLeftOut {
  private let place: String
  /// As they are told, in the order in which they appear.
  private var told: [String] = []
  private var written: [String: Set<String>] = [:]

  private static let mostShown = 3

  init(_ place: String) { self.place = place }

  /// - Parameter cleaned: the same sheet as it is told.
  init(_ place: String, _ sheet: Sheet, cleaned: Sheet) {
    self.place = place
    for (row, other) in zip(sheet.rows, cleaned.rows) {
      for (cell, left) in zip(row.cells, other.cells) { add(left.shown, written: cell.shown) }
    }
  }

  mutating func add(_ text: String, written original: String) {
    guard text != original, !text.isEmpty, text != PersonNames.others else { return }
    if written[text] == nil { told.append(text) }
    written[text, default: []].insert(ColumnName.plain(original))
  }

  /// nil where nothing was left out.
  var note: ImportNote? {
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
}
