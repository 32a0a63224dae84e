extension Vocabulary {
  /// Words of cells in either language: a file of an office serves a study in both.
  static let ofTables = Vocabulary(
    .en, keys: [:],
    words: Dictionary(
      uniqueKeysWithValues: Word.allCases.map { ($0, english.spellings($0) + indonesian.spellings($0)) }),
    measures: [:])
}
