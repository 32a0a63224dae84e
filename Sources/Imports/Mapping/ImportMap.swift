internal import Government

/// What each sheet was taken for, so that an import can be repeated exactly, or told what it cannot know.
struct ImportMap: Sendable {
  struct Column: Sendable, Hashable {
    let key: String
    let title: String
  }

  struct SheetEntry: Sendable {
    /// The file's name without its folders.
    var file: String
    /// nil for a file of text, or for every sheet of the file.
    var sheet: String?
    var form: Form?
    var columns: [Column] = []
    /// The unit that all of the sheet is about.
    var unit: String?
  }

  var start: CivilDate?
  var options = ImportOptions()
  var sheets: [SheetEntry] = []
  /// Key of the study by the name of the unit, in the order of the study.
  var units: [(name: String, key: String)] = []

  /// What is said of a sheet, or of all sheets of its file.
  func sheet(_ file: String, _ name: String?) -> SheetEntry? {
    sheets.first { $0.file == file && $0.sheet == name } ?? sheets.first { $0.file == file && $0.sheet == nil }
  }
}
