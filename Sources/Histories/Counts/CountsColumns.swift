internal import Government
internal import Tables

/// Finds out what each column of a table is to its counts.
struct CountsColumns {
  private let table: Table
  private let file: String
  private let readings: ColumnReadings
  private let hints: ColumnHints

  /// At most so many different texts name services.
  private static let mostServices = 60
  private static let sums = ["jumlah", "total", "rata rata", "jml"]
  private static let remarks = ["keterangan", "ket", "catatan", "no", "nomor", "no urut", "hari"] + CountsDays.titles

  init(_ table: Table, file: String, order: CountsFile.DateOrder?) {
    self.table = table
    self.file = file
    hints = order.map { ColumnHints(dateOrder: $0 == .dayFirst ? .dayFirst : .monthFirst) } ?? ColumnHints()
    readings = ColumnReadings(table, common: hints)
  }

  private var titles: [String] { table.header.titles }
  private var plain: [String] { titles.map(ColumnName.plain) }
  /// The titles, or the letters of the columns where the first of persons may stand in place of titles.
  private var listed: String {
    let isEntry = titles.contains { PersonalColumns.isUntold($0) || WrittenDate($0) != nil }
    return titles.indices.filter { !titles[$0].isEmpty }.map { isEntry ? CellPlace.letters($0) : titles[$0] }
      .joined(separator: ", ")
  }

  /// The column of days and how it is read; with nothing where it numbers the days of a month.
  func days() throws(CountsError) -> (column: Int, dates: ColumnReading?) {
    let named = ["date", "received"].compactMap(table.header.column)
    for column in named { try check(readings[column: column], titles[column]) }
    if let column = named.first, CountsDays.areNumbered(table, column) { return (column, nil) }
    let dates = titles.indices.filter { column in
      if case .date? = readings[column: column]?.kind { true } else { false }
    }
    guard let date = named.first(where: dates.contains) ?? dates.first, let reading = readings[column: date] else {
      throw CountsError(file, .noDays(titles: listed))
    }
    guard !titles.contains(where: { WrittenDate($0) != nil }) else { throw CountsError(file, .noTitles) }
    guard !reading.evidence.mayBeExchanged else {
      throw CountsError(file, .exchanged(column: titles[date], cells: reading.evidence.dayCells))
    }
    return (date, reading)
  }

  /// The columns of counts; a column of sums is one where there is no other.
  func counts(beside date: Int) throws(CountsError) -> [Int: ColumnReading] {
    var (counts, sums): ([Int: ColumnReading], [Int: ColumnReading]) = ([:], [:])
    for column in titles.indices where column != date && !Self.remarks.contains(plain[column]) {
      guard !titles[column].isEmpty, !["received", "request"].compactMap(table.header.column).contains(column) else {
        continue
      }
      let reading = reading(ofCounts: column)
      let isSum = Self.sums.contains(plain[column])
      if !isSum, case .ambiguous(let ambiguity) = reading.kind, !ambiguity.isOfDates {
        try check(reading, titles[column])
      }
      let isNumber = if case .number = reading.kind { true } else { reading.evidence.errors > 0 }
      guard isNumber else { continue }
      if isSum { sums[column] = reading } else { counts[column] = reading }
    }
    guard !counts.keys.contains(where: { WrittenNumber(titles[$0]) != nil }) else {
      throw CountsError(file, .noTitles)
    }
    return counts.isEmpty ? sums : counts
  }

  func form(_ date: Int, _ counts: [Int: ColumnReading]) throws(CountsError) -> CountsTable.Form {
    let texts = titles.indices.filter { column in
      guard column != date, counts[column] == nil, !Self.remarks.contains(plain[column]) else { return false }
      return readings[column: column]?.kind == .text
    }
    let named = table.header.column("service").flatMap { texts.contains($0) ? $0 : nil }
    // With both stamps a row is a request, whatever numbers stand beside them.
    let isRegister = table.header.column("received") != nil && table.header.column("finished") != nil
    let columns = isRegister ? [] : counts.keys.sorted()
    if columns.isEmpty {
      guard table.header.column("received") != nil || share(ofDifferent: date) < 0.5 else {
        throw CountsError(file, .noCounts(titles: listed))
      }
      return .register(service: table.header.column("service"))
    }
    if columns.count == 1, let service = named { return .long(service: service, count: columns[0]) }
    if let officer = texts.first(where: { RegisterTitles.officer.contains(plain[$0]) }), named == nil,
      columns.count == 1
    {
      throw CountsError(file, .persons(column: titles[officer]))
    }
    // Texts beside the counts are services only where a day has a row for each of them.
    guard columns.count == 1, texts.count == 1, share(ofDifferent: date) < 1,
      Set(table.cells(of: texts[0]).map(\.cell.shown)).count <= Self.mostServices
    else { return .wide(columns) }
    return .long(service: texts[0], count: columns[0])
  }

  /// Counts are whole, which tells in what way `1.250` is meant; `LIBUR` and `-` are no counts and tell nothing.
  private func reading(ofCounts column: Int) -> ColumnReading {
    let cells = table.cells(of: column).filter { !CountsWords.isNoCount($0.cell) }
    let reading = ColumnReading(cells, title: titles[column], hints: hints)
    guard case .ambiguous(.numbers) = reading.kind else { return reading }
    let whole = DecimalMark.allCases.map { mark in
      ColumnReading(cells, title: titles[column], hints: ColumnHints(decimalMark: mark))
    }.filter { again in
      if case .number(_, _, isWhole: true) = again.kind { again.misfits.isEmpty } else { false }
    }
    return whole.count == 1 ? whole[0] : reading
  }

  private func check(_ reading: ColumnReading?, _ title: String) throws(CountsError) {
    guard case .ambiguous(let ambiguity)? = reading?.kind else { return }
    let (option, inIndonesian) =
      ambiguity.isOfDates
      ? (", or say --dates dd/mm or --dates mm/dd", ", atau tulis --dates dd/mm atau --dates mm/dd") : ("", "")
    throw CountsError(
      file,
      .ambiguous(
        column: title, "\(ambiguity.description); \(ambiguity.remedy)\(option)",
        inIndonesian: "\(ambiguity.saidInIndonesian); \(ambiguity.remedyInIndonesian)\(inIndonesian)"))
  }

  /// How many different days there are, of the rows that have one.
  private func share(ofDifferent column: Int) -> Double {
    let cells = table.cells(of: column).map(\.cell).filter { !$0.isEmpty }
    // A day that is merged over its rows is written once.
    return cells.isEmpty ? 1 : Double(Set(cells).count) / Double(table.rows.count)
  }
}
