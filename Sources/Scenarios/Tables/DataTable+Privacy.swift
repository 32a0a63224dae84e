extension DataTable {
  private static let personal = ["name", "nama", "nama_lengkap", "nama pegawai", "nip", "nik"]
  /// Digits of an officer's number (NIP).
  private static let numberLength = 18

  /// Whether nothing in the file may belong to a real person: no column of names, no number of 18 digits.
  func isSynthetic(_ header: [String]) -> Bool {
    let remedy = "officers are synthetic: use an identifier such as P017"
    var isGood = true
    for column in header where Self.personal.contains(Vocabulary.plain(column)) {
      file.fail("the file \"\(name)\" has a column \"\(column)\", which belongs to real people; \(remedy)")
      isGood = false
    }
    if header.contains(where: Self.hasLongNumber) {
      file.fail("the file \"\(name)\" has a number of \(Self.numberLength) digits in its header; \(remedy)")
      isGood = false
    }
    // The number itself stays out of the message.
    for row in rows where row.cells.contains(where: Self.hasLongNumber) {
      fail(row, "has a number of \(Self.numberLength) digits, as officers' numbers (NIP) have; \(remedy)")
      isGood = false
    }
    return isGood
  }

  /// Also as `19800101 200501 1 001`.
  private static func hasLongNumber(_ cell: String) -> Bool {
    var run = 0
    for character in cell where !character.isWhitespace {
      run = character.isNumber ? run + 1 : 0
      if run >= numberLength { return true }
    }
    return false
  }
}
