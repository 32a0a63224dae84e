internal import Government
internal import Scenarios
internal import Tables

/// Reads staff lists row by row; names and numbers go into the key and nowhere else.
struct StaffReading {
  private(set) var members: [StaffMember] = []
  private(set) var key = PersonKey()
  private(set) var notes: [ImportNote] = []
  /// What the list does not say of somebody and is taken all the same.
  private(set) var guesses = StaffGuesses()
  private var rowsByNumber: [String: (row: Int, file: String)] = [:]

  /// Words for those who are on the list and not at work.
  private static let away = [
    "tugas belajar", "cuti luar tanggungan", "cltn", "diperbantukan", "dipekerjakan", "pemberhentian sementara",
    "pensiun",
    "mpp", "persiapan pensiun", "meninggal", "wafat", "tewas", "berhenti", "diberhentikan", "pindah", "hilang",
    "uang tunggu",
    "pejabat negara", "bebas tugas", "mencapai bup",
  ]

  mutating func read(_ form: FormTable) {
    guesses.missing(form)
    let persons = PersonNames(form.table, columns: [form.column("person")].compactMap { $0 })
    // `Aktif` in a column called Status tells who is at work, not how he is employed.
    let tellsEmployment = form.table.rows.contains { self.employment(form, $0) != nil }
    if form.column("status") != nil, !tellsEmployment, !form.table.rows.isEmpty { guesses.addNoEmployment(form) }
    var leftOut = NamesLeftOut(form.name)
    for row in form.table.rows {
      let number = number(form, row)
      let name = form.column("person").map { row[column: $0].shown } ?? ""
      guard let said = form.text(row, "unit") ?? form.text(row, "office"), let post = form.text(row, "position") else {
        leaveOut(form, row, Sentence("names no unit or no post", "tanpa unit kerja atau jabatan"))
        continue
      }
      guard !isShifted(row, in: form) else {
        leaveOut(
          form, row,
          Sentence(
            "has more cells than there are titles, so that its cells may stand under others' titles",
            "selnya lebih banyak daripada judul kolom, sehingga mungkin bergeser"))
        continue
      }
      let (unit, position) = (persons.without(said), persons.without(post))
      leftOut.add(unit, written: said)
      leftOut.add(position, written: post)
      let hasNumber = PersonalColumns.isUntold(unit) || PersonalColumns.isUntold(position)
      guard !hasNumber, !unit.isEmpty, !position.isEmpty else {
        leaveOut(
          form, row,
          Sentence("has a person in place of a unit or post", "berisi orang di tempat unit kerja atau jabatan"))
        continue
      }
      if !number.isEmpty {
        let digits = number.filter { !$0.isWhitespace }
        if let first = rowsByNumber[digits] {
          let elsewhere = first.file == form.name ? "" : " (\(first.file))"
          leaveOut(
            form, row,
            Sentence(
              "is the person of row \(first.row)\(elsewhere) again", "adalah orang di baris \(first.row)\(elsewhere)"))
          continue
        }
        rowsByNumber[digits] = (row.number, form.name)
      }
      if let standing = form.text(row, "standing"), let away = away(standing) {
        leaveOut(form, row, Sentence("is not at work: \(away)", "tidak bertugas: \(away)"))
        continue
      }
      guard let employment = tellsEmployment ? employment(form, row) : .pns else {
        leaveOut(
          form, row,
          Sentence("is neither PNS nor PPPK by its status", "menurut statusnya bukan PNS atau PPPK"))
        continue
      }
      let id = Self.id(members.count + 1)
      key.entries.append(.init(id: id, number: number, name: name))
      let member = member(id, form, row, unit, position, employment)
      if member.inPostSince == nil, form.stamp(row, "since") != nil {
        leaveOut(
          form, row,
          Sentence("has a TMT of a year that cannot be; not used", "TMT-nya bertahun yang tidak mungkin; tidak dipakai")
        )
      }
      if member.isPostGuessed { guesses.add(member, of: form) }
      if form.text(row, "standing").map(Self.isAtWork) == false { guesses.addUnknownStanding(row.number, of: form) }
      members.append(member)
    }
    notes += leftOut.notes
  }

  /// Empty where a spreadsheet took it for an amount: its last digits are lost then, and it is nobody's.
  private mutating func number(_ form: FormTable, _ row: Sheet.Row) -> String {
    guard let column = form.column("number") else { return "" }
    let cell = row[column: column]
    if case .number(let value) = cell, abs(value) >= Self.mostExact {
      notes.append(
        ImportNote(
          form.name, rows: row.number...row.number,
          Sentence(
            "has a number (NIP) that lost its last digits in the spreadsheet; the key has the name alone",
            "NIP-nya kehilangan angka terakhir di spreadsheet; kunci hanya berisi nama")))
      return ""
    }
    return cell.shown
  }

  private static let mostExact = 1e15

  /// Known words alone are passed on: a cell may hold anything.
  private func away(_ standing: String) -> String? {
    let plain = ColumnName.plain(standing)
    return Self.away.first { plain.contains($0) }
  }

  private static func isAtWork(_ standing: String) -> Bool {
    ColumnName.plain(standing).split(separator: " ").contains {
      ["aktif", "active", "cpns", "pns", "pppk"].contains($0)
    }
  }

  private func employment(_ form: FormTable, _ row: Sheet.Row) -> OfficerGroup.Employment? {
    guard form.column("status") != nil else { return .pns }
    return form.text(row, "status").flatMap(OfficeWords.employment)
  }

  private func member(
    _ id: String, _ form: FormTable, _ row: Sheet.Row, _ unit: String, _ position: String,
    _ employment: OfficerGroup.Employment
  ) -> StaffMember {
    let echelon = form.text(row, "echelon")
    let isLed = echelon.map { $0.contains(where: { "IV".contains($0) }) } ?? false
    let said = form.text(row, "kind").flatMap(OfficeWords.post) ?? (isLed ? .managerial : nil)
    let age = RetirementAge.years(position: position, echelon: echelon)
    return StaffMember(
      id: id, unit: unit, position: position, employment: employment,
      post: said ?? OfficeWords.post(position) ?? .pelaksana, isPostGuessed: said == nil,
      rating: form.text(row, "rating").flatMap(OfficeWords.rating), inPostSince: since(form, row),
      retires: form.stamp(row, "born").flatMap { RetirementAge.day(born: $0.date, age: age) }, row: row.number)
  }

  /// A comma in a name without quotes moves what follows it; where most rows are as long, a column has no title.
  private func isShifted(_ row: Sheet.Row, in form: FormTable) -> Bool {
    let width = form.table.header.titles.count
    return row.cells.count > width && form.table.rows.count { $0.cells.count > width } * 2 < form.table.rows.count
  }

  /// Years in which anybody on a list can have taken up a post.
  private static let years = 1950...2100

  private func since(_ form: FormTable, _ row: Sheet.Row) -> CivilDate? {
    form.stamp(row, "since").flatMap { Self.years.contains($0.date.year) ? $0.date : nil }
  }

  private mutating func leaveOut(_ form: FormTable, _ row: Sheet.Row, _ reason: Sentence) {
    notes.append(ImportNote(form.name, rows: row.number...row.number, reason))
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number)
    return "P" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
