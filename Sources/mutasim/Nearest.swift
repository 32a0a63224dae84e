/// The word most like a misspelt one.
enum Nearest {
  /// nil unless one differs in at most a third of its letters.
  static func match(to word: String, among candidates: [String]) -> String? {
    let distances = candidates.map { (distance($0.lowercased(), word.lowercased()), $0) }
    guard let best = distances.min(by: { $0.0 < $1.0 }) else { return nil }
    return best.0 <= max(1, max(best.1.count, word.count) / 3) ? best.1 : nil
  }

  /// Insertions, deletions and replacements (Levenshtein 1966).
  static func distance(_ a: String, _ b: String) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let replaced = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
