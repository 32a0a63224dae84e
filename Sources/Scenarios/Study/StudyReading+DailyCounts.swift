internal import Government

extension StudyReading {
  /// `demand: { daily: counts.csv }`: columns `date`, `count` (or `received`) and, for several services in one file,
  /// `service`. `finished` may stand beside them.
  func readCounts(_ fields: Fields, _ service: String, _ out: Outline) -> Demand {
    let nothing = Demand(.rate(perDay: 0))
    func spelt(_ key: Key) -> String { DataTable.column(key) }
    guard fields.optional(DemandKeys.daily, into: out) != nil, let item = fields[.daily] else { return nothing }
    let columns: [Key] = [.date, .service, .count, .received, .finished]
    guard let table = DataTable(item, columns: columns.map(spelt), required: [spelt(.date)]) else { return nothing }
    let sources = [Key.count, .received].map(spelt).filter(table.has)
    guard sources.count == 1 else {
      item.fail(
        "the file \"\(table.name)\" needs one of the columns \(spelt(.count)) and \(spelt(.received))",
        "berkas \"\(table.name)\" memerlukan salah satu kolom \(spelt(.count)) atau \(spelt(.received))")
      return nothing
    }
    var rowsByDay: [Int: Int] = [:]
    var recorded: [Int: Int] = [:]
    var isGood = true
    for row in table.rows {
      if table.has(spelt(.service)), table.cell(row, spelt(.service))?.tree.text != service { continue }
      guard let date = read(.date, spelt(.date), row, table),
        let count = read(.count(in: 0...1_000_000), sources[0], row, table)
      else {
        isGood = false
        continue
      }
      let day = span.calendar.day(of: date)
      if let first = rowsByDay.updateValue(row.number, forKey: day) {
        table.fail(
          row, "is a second count for \(date.iso); the first stands in row \(first)",
          "hitungan kedua untuk \(date.iso); yang pertama pada baris \(first)")
        isGood = false
      }
      recorded[day] = count
    }
    guard isGood else { return nothing }
    return demand(recorded, service, item)
  }

  private func read<Value>(_ kind: Kind<Value>, _ column: String, _ row: DataTable.Row, _ table: DataTable) -> Value? {
    guard let cell = table.cell(row, column) else {
      table.fail(
        row, "has no \(column); expected \(kind.expected.en)",
        "tidak punya \(column); seharusnya \(kind.expected.id)")
      return nil
    }
    return kind.read(cell)
  }

  private func demand(_ recorded: [Int: Int], _ service: String, _ item: Item) -> Demand {
    let calendar = span.calendar
    let inside = recorded.keys.filter { (0..<span.lengthDays).contains($0) }
    guard let first = inside.min(), let last = inside.max() else {
      item.fail("no count for \(service) lies within the study", "tidak ada hitungan \(service) dalam masa studi")
      return Demand(.rate(perDay: 0))
    }
    if inside.count < recorded.count {
      item.warn(
        "\(recorded.count - inside.count) of \(recorded.count) days lie before the start or after the end of the study",
        "\(recorded.count - inside.count) dari \(recorded.count) hari di luar masa studi")
    }
    let working = (0..<span.lengthDays).filter { calendar.days[$0].isWorking }
    let missing = working.count { recorded[$0] == nil }
    if missing > 0 {
      item.warn(
        "\(missing) of \(working.count) working days of the study have no count: nobody comes",
        "\(missing) dari \(working.count) hari kerja dalam studi tanpa angka: tidak ada yang datang")
    }
    let counts = DailyCounts(recorded, days: first..<last + 1, calendar: calendar)
    if counts.moved > 0 {
      item.warn(
        "\(counts.moved) requests were counted on days off: they come on the working day after",
        "\(counts.moved) permohonan tercatat pada hari libur: datang pada hari kerja berikutnya")
    }
    return Demand(.dailyCounts(counts))
  }
}
