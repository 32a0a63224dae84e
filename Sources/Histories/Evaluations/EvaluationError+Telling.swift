internal import Government

extension EvaluationError {
  var said: (en: String, id: String) {
    switch reason {
    case .noRun(let missing):
      (
        "\(place) is no folder of results: it has no \(missing); give a folder that mutasim run has written with this version",
        "\(place) bukan folder hasil: tidak ada \(missing); berikan folder yang ditulis mutasim run versi ini"
      )
    case .damaged(let file):
      (
        "\(place)/\(file) is not as mutasim run writes it; run the study again",
        "\(place)/\(file) tidak seperti yang ditulis mutasim run; jalankan lagi studinya"
      )
    case .noPolicy(let name, let known):
      (
        "\(place) has no policy \"\(name)\" with daily bands; it has \(Self.list(known))",
        "\(place) tidak memuat kebijakan \"\(name)\" dengan pita harian; yang ada \(Self.list(known))"
      )
    case .noOverlap(let actual, let study):
      (
        "\(place) speaks of \(Self.days(actual, "to")), the run of \(Self.days(study, "to")), which has no day of it; give what happened in the days of the study",
        "\(place) memuat \(Self.days(actual, "sampai")), studinya \(Self.days(study, "sampai")), tanpa hari yang sama; berikan yang terjadi pada hari-hari studi"
      )
    case .noServices(let file, let run):
      (
        "\(place) has the services \(Self.list(file)), of which the run knows none; it knows \(Self.list(run)); say which is which with --service",
        "\(place) memuat layanan \(Self.list(file)), tidak satu pun dikenal hasil itu; yang dikenal \(Self.list(run)); pasangkan dengan --service"
      )
    case .severalUnits(let name, let units):
      (
        "\(place): \"\(name)\" is a service of \(units.joined(separator: " and of ")); say which the file is of with --unit",
        "\(place): \"\(name)\" adalah layanan \(units.joined(separator: " dan ")); sebutkan unitnya dengan --unit"
      )
    case .noUnit(let name, let known):
      (
        "\(place) has no unit \"\(name)\" with daily bands; it has \(Self.list(known))",
        "\(place) tidak memuat unit \"\(name)\" dengan pita harian; yang ada \(Self.list(known))"
      )
    case .unitsOfFile(let units, let run):
      (
        "\(place) is of the units \(Self.list(units)), of which not one alone is one of the run, which has \(Self.list(run)); give a file with the rows of one unit",
        "\(place) memuat unit \(Self.list(units)), tidak tepat satu yang ada pada hasil itu, yaitu \(Self.list(run)); berikan berkas berisi baris satu unit saja"
      )
    case .unknownService(let name, let known):
      (
        "\(place) has no service \"\(name)\"; it has \(Self.list(known))",
        "\(place) tidak memuat layanan \"\(name)\"; yang ada \(Self.list(known))"
      )
    }
  }

  private static func list(_ names: [String]) -> String { names.prefix(12).joined(separator: ", ") }

  private static func days(_ range: ClosedRange<CivilDate>, _ to: String) -> String {
    "\(range.lowerBound.iso) \(to) \(range.upperBound.iso)"
  }
}
