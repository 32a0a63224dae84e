internal import Government
internal import Tables

/// A table of counts: which of its columns hold days, services and counts.
struct CountsTable {
  enum Form {
    /// Columns of counts, each a service.
    case wide([Int])
    /// A column of services and one of counts.
    case long(service: Int, count: Int)
    /// A row a request, with a column of services or none; where a row is a step of one, with the column that says of which.
    case register(service: Int?, request: Int?)
  }

  static let known = KnownColumns([
    .init("date", names: ["tanggal", "tgl", "hari tanggal", "tanggal pelayanan", "day"], isRequired: true),
    .init(
      "received",
      names: ["diterima", "tanggal masuk", "tanggal terima", "tanggal diterima", "waktu masuk", "masuk", "case start"]),
    .init("service", names: ["layanan", "jenis layanan", "jenis pelayanan", "pelayanan"]),
    .init("step", names: ["langkah", "tahap", "tahapan", "aktivitas", "activity", "concept:name", "kegiatan"]),
    .init(
      "request",
      names: [
        "no register", "nomor register", "no permohonan", "nomor permohonan", "case", "case id", "case:concept:name",
      ]),
    .init("number", names: ["no", "nomor", "no urut"]),
    .init("sum", names: ["jumlah", "total", "rata rata", "keterangan"]),
  ])

  let table: Table
  let file: String
  let readings: ColumnReadings
  let date: Int
  let form: Form

  /// At most so many different texts name services.
  private static let mostServices = 60

  init(_ table: Table, file: String, order: CountsFile.DateOrder?) throws(CountsError) {
    let hint = order.map { ColumnHints(dateOrder: $0 == .dayFirst ? .dayFirst : .monthFirst) } ?? ColumnHints()
    let readings = ColumnReadings(table, common: hint)
    let titles = table.header.titles
    let listed = titles.filter { !$0.isEmpty }.joined(separator: ", ")
    let named = ["date", "received"].compactMap(table.header.column)
    for column in named { try Self.check(readings[column: column], titles[column], file) }
    let dates = titles.indices.filter { column in
      if case .date? = readings[column: column]?.kind { true } else { false }
    }
    guard let date = named.first(where: dates.contains) ?? dates.first else {
      throw CountsError(file, .noDays(titles: listed))
    }
    let beside = Set([date] + ["number", "sum"].compactMap(table.header.column))
    var counts: [Int] = []
    for column in titles.indices where !beside.contains(column) && !titles[column].isEmpty {
      if case .ambiguous(.numbers)? = readings[column: column]?.kind {
        try Self.check(readings[column: column], titles[column], file)
      }
      if case .number? = readings[column: column]?.kind { counts.append(column) }
    }
    let texts = titles.indices.filter { column in
      guard !beside.contains(column), readings[column: column]?.kind == .text else { return false }
      return Set(table.cells(of: column).map(\.cell.shown)).count <= Self.mostServices
    }
    let service = table.header.column("service") ?? (texts.count == 1 ? texts[0] : nil)
    let form: Form
    switch (counts.count, service) {
    case (0, _) where table.header.column("received") != nil || Self.repeats(table, date):
      let request = table.header.column("step") == nil ? nil : table.header.column("request")
      form = .register(service: table.header.column("service"), request: request)
    case (0, _): throw CountsError(file, .noCounts(titles: listed))
    case (1, let service?): form = .long(service: service, count: counts[0])
    default: form = .wide(counts)
    }
    // A register may name who asked; only its days and services are read.
    if case .register = form {
    } else if let column = titles.first(where: PersonalColumns.isPersonal) {
      throw CountsError(file, .persons(column: column))
    }
    self.table = table
    self.file = file
    self.readings = readings
    self.date = date
    self.form = form
  }

  private static func check(_ reading: ColumnReading?, _ title: String, _ file: String) throws(CountsError) {
    guard case .ambiguous(let ambiguity)? = reading?.kind else { return }
    var remedy = ambiguity.remedy
    if case .dates = ambiguity { remedy += ", or say --dates dd/mm or --dates mm/dd" }
    throw CountsError(file, .ambiguous(column: title, ambiguity.description, remedy: remedy))
  }

  /// Whether days come more than once, as in a register.
  private static func repeats(_ table: Table, _ column: Int) -> Bool {
    Set(table.cells(of: column).map(\.cell)).count * 2 < table.rows.count
  }

  /// What its columns were taken for.
  func understood(inIndonesian: Bool) -> [String] {
    func line(_ column: Int, _ en: String, _ id: String) -> String {
      let letters = CellPlace.letters(column)
      let evidence = readings[column: column].map { reading in
        inIndonesian
          ? reading.evidence.sentenceInIndonesian(reading.kind) : reading.evidence.sentence(reading.kind)
      }
      let place = (table.sheet.map { (inIndonesian ? "lembar " : "sheet ") + $0 + ", " } ?? "")
      return place
        + "\(inIndonesian ? "kolom" : "column") \(letters) \"\(table.header.titles[column])\": \(inIndonesian ? id : en); \(evidence ?? "")"
    }
    var lines = [line(date, "days", "hari")]
    switch form {
    case .wide(let counts): lines += counts.map { line($0, "counts of a service", "jumlah suatu layanan") }
    case .long(let service, let count):
      lines += [line(service, "services", "layanan"), line(count, "counts", "jumlah")]
    case .register(let service, _):
      lines += service.map { [line($0, "services, a row a request", "layanan, satu baris satu permohonan")] } ?? []
    }
    return lines
  }
}
