internal import Scenarios

/// Rows that count for nothing, or something else that the reader should know, with its place.
struct ImportNote: Sendable, Hashable {
  let place: String
  /// nil for what concerns the whole.
  let rows: ClosedRange<Int>?
  let message: Sentence

  init(_ place: String, rows: ClosedRange<Int>? = nil, _ message: Sentence) {
    self.place = place
    self.rows = rows
    self.message = message
  }
}
