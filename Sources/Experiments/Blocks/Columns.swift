/// Rows of numbers that stand one after the other, in several parts, read column by column.
struct Columns<Number> {
  private let parts: [[Number]]
  /// Bytes that they take.
  let size: Int

  init(_ parts: [[Number]]) {
    self.parts = parts
    size = parts.reduce(0) { $0 + $1.count } * MemoryLayout<Number>.stride
  }

  /// - Parameters:
  ///   - place: the column.
  ///   - count: columns in all.
  func column(_ place: Int, of count: Int) -> [Number] {
    var column: [Number] = []
    column.reserveCapacity(parts.reduce(0) { $0 + $1.count } / max(1, count))
    for part in parts {
      var next = place
      while next < part.count {
        column.append(part[next])
        next += count
      }
    }
    return column
  }
}

/// Columns of some policies, those that were asked for last.
struct Recent<Number> {
  /// Bytes kept at most, beside those of the policy last asked for.
  static var limit: Int { 256 << 20 }

  /// The last asked for stands last.
  private var kept: [(policy: Int, columns: Columns<Number>)] = []

  mutating func columns(_ policy: Int, make: () -> Columns<Number>) -> Columns<Number> {
    if let place = kept.lastIndex(where: { $0.policy == policy }) {
      let found = kept.remove(at: place)
      kept.append(found)
      return found.columns
    }
    kept.append((policy, make()))
    var size = kept.reduce(0) { $0 + $1.columns.size }
    while size > Self.limit, kept.count > 1 { size -= kept.removeFirst().columns.size }
    return kept[kept.count - 1].columns
  }
}
