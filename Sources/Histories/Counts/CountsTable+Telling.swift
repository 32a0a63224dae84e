internal import Government
internal import Tables

extension CountsTable {
  /// What its columns were taken for.
  func understood(inIndonesian: Bool) -> [String] {
    let titles = table.header.titles
    let place = table.sheet.map { (inIndonesian ? "lembar " : "sheet ") + $0 + ", " } ?? ""
    func line(_ column: Int, _ reading: ColumnReading?, _ en: String, _ id: String) -> String {
      let evidence = reading.map { reading in
        inIndonesian
          ? reading.evidence.sentenceInIndonesian(reading.kind) : reading.evidence.sentence(reading.kind)
      }
      return place
        + "\(inIndonesian ? "kolom" : "column") \(CellPlace.letters(column)) \"\(titles[column])\": \(inIndonesian ? id : en)"
        + (evidence.map { "; \($0)" } ?? "")
    }
    var lines = [
      dates == nil
        ? line(
          date, nil, "days of a month, which the sheet or a title names",
          "hari dalam bulan yang disebut lembar atau judul")
        : line(date, dates, "days", "hari")
    ]
    var used = [date]
    switch form {
    case .wide(let columns):
      lines += columns.map { line($0, counts[$0], "counts of a service", "jumlah suatu layanan") }
      used += columns
    case .long(let service, let count):
      lines += [line(service, nil, "services", "layanan"), line(count, counts[count], "counts", "jumlah")]
      used += [service, count]
    case .register(let service):
      lines += service.map { [line($0, nil, "services, a row a request", "layanan, satu baris satu permohonan")] } ?? []
      // Its other titles may be of persons.
      return lines
    }
    let others = titles.indices.filter { !used.contains($0) && !titles[$0].isEmpty }.map { titles[$0] }
    if !others.isEmpty {
      lines.append(place + (inIndonesian ? "tidak dipakai: " : "not used: ") + others.joined(separator: ", "))
    }
    return lines
  }
}
