/// Looks for the header below the titles of a sheet.
struct HeaderSearch {
  static let lastRow = 30
  static let mostLevels = 3

  let sheet: Sheet
  let known: KnownColumns

  /// The header, and which of the sheet's rows is the first below it; nil for a sheet with nothing in it.
  func found() -> (header: Header, next: Int)? {
    let rows = sheet.rows
    let first = rows.prefix { $0.number <= Self.lastRow }.count
    var best: (score: Double, header: Header, next: Int)?
    for start in 0..<first {
      for levels in 1...Self.mostLevels where start + levels <= first {
        let block = rows[start..<(start + levels)]
        guard block.last.map({ $0.number - rows[start].number }) == levels - 1 else { break }
        let titles = titles(block)
        let matches = matches(titles)
        // Numbers are not titles; a year or two among them does no harm.
        let numbers = block.reduce(0) { $0 + $1.cells.count { if case .number = $0 { true } else { false } } }
        // A title over the table may say the word that one of its columns has for a name, but it stands alone.
        let filled = block.map { $0.cells.count { $0.text != nil } }.max() ?? 0
        let score = matches.reduce(0) { $0 + $1.quality } - 0.02 * Double(numbers) + 0.01 * Double(min(filled, 8))
        guard !matches.isEmpty, score > (best?.score ?? 0) + 1e-9 else { continue }
        let header = Header(
          rows: rows[start].number...rows[start + levels - 1].number,
          titles: titles.map { $0.joined(separator: " ") }, matches: matches)
        best = (score, header, start + levels)
      }
    }
    guard let best else { return usual() }
    return extended(best.header, best.next)
  }

  /// A cell of the header goes as deep as it was merged.
  private func extended(_ header: Header, _ next: Int) -> (Header, Int) {
    if sheet.merges.isEmpty, header.rows.count < Self.mostLevels, sheet.rows.indices.contains(next),
      isUnderGroups(sheet.rows[next], header)
    {
      return grown(header, to: sheet.rows[next].number)
    }
    let depth = sheet.merges.filter { header.rows.contains($0.rows.lowerBound) }.map(\.rows.upperBound).max() ?? 0
    let last = min(depth, header.rows.lowerBound + Self.mostLevels - 1)
    return last > header.rows.upperBound ? grown(header, to: last) : (header, next)
  }

  /// Whether a row has texts alone, each below a title that goes on to the right or below none: a second level in a text file.
  private func isUnderGroups(_ row: Sheet.Row, _ header: Header) -> Bool {
    func isTitled(_ column: Int) -> Bool {
      header.titles.indices.contains(column) && !header.titles[column].isEmpty
    }
    let filled = row.cells.indices.filter { !row.cells[$0].isEmpty }
    guard row.number == header.rows.upperBound + 1, filled.contains(where: { !isTitled($0) }) else { return false }
    return filled.allSatisfy { column in
      row.cells[column].text?.contains(where: \.isNumber) == false && !(isTitled(column) && isTitled(column + 1))
    }
  }

  private func grown(_ header: Header, to last: Int) -> (Header, Int) {
    guard let start = sheet.rows.firstIndex(where: { $0.number == header.rows.lowerBound }) else { return (header, 0) }
    let block = sheet.rows[start...].prefix { $0.number <= last }
    let titles = titles(block)
    return (
      Header(
        rows: header.rows.lowerBound...last, titles: titles.map { $0.joined(separator: " ") }, matches: matches(titles)),
      block.endIndex
    )
  }

  /// Where no name is known: the first row as wide as most are, with a text in each of its cells.
  private func usual() -> (Header, Int)? {
    let rows = sheet.rows
    guard let first = rows.first else { return nil }
    let widths = rows.prefix(200).map { $0.cells.count { !$0.isEmpty } }.sorted()
    let usual = widths[widths.count / 2]
    let place =
      rows.prefix { $0.number <= Self.lastRow }.firstIndex { row in
        let filled = row.cells.filter { !$0.isEmpty }
        return filled.count * 2 > usual && filled.allSatisfy { $0.text != nil }
      } ?? 0
    let row = rows.indices.contains(place) ? rows[place] : first
    let titles = titles([row][...])
    return (
      Header(rows: row.number...row.number, titles: titles.map { $0.joined(separator: " ") }, matches: matches(titles)),
      place + 1
    )
  }

  /// Each column asked for at the place that names it best, each place once.
  private func matches(_ titles: [[String]]) -> [Header.Match] {
    var pairs: [(quality: Double, wanted: Int, column: Int)] = []
    for (column, levels) in titles.enumerated() where !levels.isEmpty {
      let title = KnownColumns.Title(levels)
      for wanted in known.columns.indices {
        let quality = known.quality(of: title, for: wanted)
        if quality > 0 { pairs.append((quality, wanted, column)) }
      }
    }
    pairs.sort { ($1.quality, $0.wanted, $0.column) < ($0.quality, $1.wanted, $1.column) }
    var columns: [Int: (column: Int, quality: Double)] = [:]
    var taken: Set<Int> = []
    for pair in pairs where columns[pair.wanted] == nil && taken.insert(pair.column).inserted {
      columns[pair.wanted] = (pair.column, pair.quality)
    }
    return known.columns.enumerated().compactMap { wanted, column in
      columns[wanted].map { Header.Match(key: column.key, column: $0.column, quality: $0.quality) }
    }
  }
}
