internal import Scenarios

/// What a sheet was taken for, column by column with what speaks for it.
struct Understanding: Sendable {
  struct Column: Sendable {
    let letters: String
    let title: String
    let meaning: Sentence
    let evidence: Sentence
  }

  let place: String
  let form: Sentence
  let rows: Int
  /// `semicolons, UTF-8` of a text.
  var textForm: Sentence?
  var columns: [Column] = []
  /// Titles of columns that are not used.
  var unused: [String] = []
  /// As the reader of counts says them.
  var lines: [Sentence] = []
}
