extension Table {
  /// What a caller settles about the rows of a table.
  package struct Rules: Sendable {
    /// Whether a row of which every cell stands in an earlier one is left out; where rows have no number of their own,
    /// two that are alike may be two cases.
    package var dropsDuplicates: Bool

    package init(dropsDuplicates: Bool = false) { self.dropsDuplicates = dropsDuplicates }
  }

  /// The table of each sheet that has one, the best first: those that are shown, by their score, in the order of the book.
  package static func find(in book: Workbook, knowing known: KnownColumns, rules: Rules = Rules()) -> [Table] {
    let found = book.sheets.compactMap {
      Table($0, knowing: known, rules: rules, countsFrom1904: book.countsFrom1904)
    }
    return found.enumerated().sorted { a, b in
      if a.element.isHidden != b.element.isHidden { return b.element.isHidden }
      return (b.element.score, a.offset) < (a.element.score, b.offset)
    }.map(\.element)
  }

  /// nil for a sheet with nothing in it.
  package init?(_ sheet: Sheet, knowing known: KnownColumns, rules: Rules = Rules(), countsFrom1904: Bool = false) {
    guard let (header, next) = HeaderSearch(sheet: sheet, known: known).found() else { return nil }
    self.sheet = sheet.name
    isHidden = sheet.isHidden
    self.header = header
    self.countsFrom1904 = countsFrom1904
    above = Array(sheet.rows.prefix { $0.number < header.rows.lowerBound })
    merges = sheet.merges
    (rows, leftOut) = Self.sorted(sheet.rows[next...], below: header, rules)
    let wanted = known.columns.reduce(0.0) { $0 + ($1.isRequired ? 2 : 1) }
    let required = Set(known.columns.filter(\.isRequired).map(\.key))
    let got = header.matches.reduce(0.0) { $0 + $1.quality * (required.contains($1.key) ? 2 : 1) }
    score = wanted > 0 ? got / wanted : 0
    missing = known.columns.filter { $0.isRequired && header.column($0.key) == nil }.map(\.key)
  }

  private static func sorted(
    _ rows: ArraySlice<Sheet.Row>, below header: Header, _ rules: Rules
  ) -> ([Sheet.Row], [LeftOut]) {
    let sorting = RowSorting(header)
    let foot = RowSorting.footStart(rows, width: header.titles.count { !$0.isEmpty })
    var kept: [Sheet.Row] = []
    kept.reserveCapacity(rows.count)
    var leftOut: [LeftOut] = []
    var seen: [[Cell]: Int] = [:]
    var last = header.rows.upperBound
    for place in rows.indices {
      let row = rows[place]
      if row.number > last + 1 { leftOut.append(LeftOut(rows: (last + 1)...(row.number - 1), .empty)) }
      last = row.number
      var reason = sorting.reason(toLeaveOut: row)
      if place == rows.startIndex, RowSorting.numbersColumns(row) { reason = .columnNumbers }
      if place >= foot { reason = .note }
      if reason == nil, rules.dropsDuplicates {
        if let earlier = seen[row.cells] {
          reason = .duplicate(of: earlier)
        } else {
          seen[row.cells] = row.number
        }
      }
      if let reason {
        leftOut.append(LeftOut(rows: row.number...row.number, reason))
      } else {
        kept.append(row)
      }
    }
    return (kept, leftOut)
  }
}
