internal import Tables

extension DataTable {
  /// Whether nothing in the table may belong to a real person: no column of names, no number of 18 digits.
  func isSynthetic(_ table: Table) -> Bool {
    let remedy = "officers are synthetic: use an identifier such as P017"
    var isGood = true
    for title in table.header.titles where PersonalColumns.isPersonal(title) {
      let column = Vocabulary.plain(title)
      file.fail("the file \"\(name)\" has a column \"\(column)\", which belongs to real people; \(remedy)")
      isGood = false
    }
    let digits = "number of \(PersonalColumns.numberLength) digits"
    if table.header.titles.contains(where: PersonalColumns.hasLongNumber) {
      file.fail("the file \"\(name)\" has a \(digits) in its header; \(remedy)")
      isGood = false
    }
    // The number itself stays out of the message, and the message is said once.
    let found = table.rows.filter { $0.cells.contains(where: PersonalColumns.holdsLongNumber) }
    if let first = found.first {
      let others = found.count > 1 ? ", and \(found.count - 1) other rows have one" : ""
      fail(
        Row(number: first.number, cells: []),
        "has a \(digits), as officers' numbers (NIP) have\(others); \(remedy)")
      isGood = false
    }
    return isGood
  }
}
