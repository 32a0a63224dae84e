internal import Tables

extension Form {
  /// Whether its rows are persons, or name some.
  var isOfPersons: Bool { columns.contains(where: \.isPersonal) }

  /// Where a column stands. Among persons a title must be a known name whole: one that only begins so may go on with an entry.
  func column(_ key: String, in header: Header) -> Int? {
    guard let match = header.matches.first(where: { $0.key == key }) else { return nil }
    return match.quality >= Self.leastAmongPersons || !isOfPersons ? match.column : nil
  }

  private static let leastAmongPersons = 0.8
}
