internal import Government
internal import Histories
internal import Scenarios
internal import Tables

/// Daily counts of the services of one office, from one file.
struct OfficeCounts: Sendable {
  let file: String
  let counts: CountsFile
  let services: [ServiceDemand]
  /// Services whose counts tell no rate, and why.
  let untold: [(name: String, why: Sentence)]
  /// After Lebaran, of all services together; nil where the counts show none.
  let rush: SurgeYears?
  /// What stands above the tables, by which the office may be told.
  let titles: [String]
  /// As the file names it.
  let unit: String?
  /// What a register tells beside; nil of counts.
  let requests: RegisterFacts?

  init(_ counts: CountsFile, file: String, unit: String? = nil, requests: RegisterFacts? = nil) {
    self.file = file
    self.counts = counts
    self.unit = unit
    self.requests = requests
    let cells = CountsCells(counts, file: file)
    services = counts.services.compactMap { service in
      ServiceDemand(service) { cells.source(of: service.name, $0) }
    }
    let told = Set(services.map(\.name))
    untold = counts.services.filter { !told.contains($0.name) }.map { ($0.name, OpenDayMeans.doubt($0.series)) }
    rush = Self.rush(counts.services)
    titles = counts.sheets.flatMap(\.above)
  }

  private static func rush(_ services: [CountsFile.Service]) -> SurgeYears? {
    guard let all = DailySeries(sum: services.map(\.series)), AskedSurge.lebaran.isOnRecord(in: all, .national),
      let fit = try? DemandFit(service: "", all, known: .national, surges: [.lebaran])
    else { return nil }
    return fit.surges.first { $0.isTold }
  }

  static let dateNames = [
    "tanggal", "tgl", "hari tanggal", "tanggal pelayanan", "diterima", "tanggal masuk", "tanggal terima",
    "tanggal diterima",
  ]

  var lastDay: CivilDate? { counts.services.map(\.series.last).max() }

  private static let kinds: Set<Substring> = [
    "dinas", "kantor", "badan", "puskesmas", "kecamatan", "kelurahan", "rsud", "bagian", "uptd", "upt", "sekretariat",
  ]
  private static let periods: Set<Substring> = ["tahun", "bulan", "periode", "per", "tanggal"]

  /// The office that stands above the tables: `REKAP LAYANAN KANTOR PASAR TAHUN 2026` is of `KANTOR PASAR`.
  var office: String? {
    for title in titles {
      let words = title.split(whereSeparator: \.isWhitespace)
      guard let first = words.firstIndex(where: { Self.kinds.contains(Substring($0.lowercased())) }) else { continue }
      let name = words[first...].prefix { !Self.periods.contains(Substring($0.lowercased())) }
      if name.count > 1 { return name.joined(separator: " ") }
    }
    return nil
  }
}
