internal import Tables

/// Names by the order in which they first appear.
struct NumberedNames {
  private(set) var all: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a name, the same whatever its case.
  mutating func number(_ name: String) -> Int {
    let plain = ColumnName.plain(name)
    if let known = numbers[plain] { return known }
    numbers[plain] = all.count
    all.append(name)
    return all.count - 1
  }
}
