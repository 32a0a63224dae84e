internal import Government
internal import Tables

extension StudyReading {
  /// A rate, written beside the service's other keys or under `demand:`, or a file of recorded arrivals or counts.
  func readDemand(_ fields: Fields, _ service: String, title: Title, _ out: Outline) -> Demand {
    let below = out.map(reading.vocabulary.spelling(.demand))
    if let item = fields[.rate] {
      if fields[.demand] != nil {
        item.fail(
          "stands beside demand; give the rate once",
          "berdampingan dengan \(spelt(.demand)); sebutkan lajunya sekali saja")
      }
      let rest = Fields(absentAt: fields.path(.demand), item.tree.location, reading)
      let perDay = fields.optional(ServiceKeys.rate, into: below, at: rest.path(.rate))
      return channels(rest, below, readVariation(rest, perDay ?? 0, below))
    }
    guard fields[.demand] != nil else {
      fields.missing(
        .rate,
        expected: DemandKeys.rate.kind(reading.frame).expected
          + Sentence(
            ", or demand: { file, column }", ", atau \(spelt(.demand)): { \(spelt(.file)), \(spelt(.column)) }"))
      return Demand(.rate(perDay: 0))
    }
    let demand = fields.fields(ServiceKeys.demand, DemandKeys.section)
    let given = DemandKeys.sources.filter { demand[$0] != nil }
    guard let source = given.last, source != .rate else {
      return channels(
        demand, below, readVariation(demand, demand.require(DemandKeys.rate, into: below, fallback: 0), below))
    }
    if given.count > 1 {
      demand[source]?.fail(
        "stands beside \(reading.vocabulary.spelling(given[0])); demand comes from a file or from a rate",
        "berdampingan dengan \(spelt(given[0])); permohonan berasal dari berkas atau dari laju")
    }
    if source == .forecast { return channels(demand, below, forecast(demand, service, title, below)) }
    for key in DemandKeys.variation.map(\.key) {
      demand[key]?.warn(
        "has no effect: recorded arrivals are replayed exactly",
        "tidak berpengaruh: kedatangan yang tercatat diulang persis")
    }
    return channels(demand, below, source == .file ? readArrivals(demand, below) : readCounts(demand, service, below))
  }

  /// How many come without a visit, and how many book one and do not come.
  private func channels(_ fields: Fields, _ out: Outline, _ given: Demand) -> Demand {
    var demand = given
    let online = fields.read(DemandKeys.online, into: out)
    demand.onlineShare = online ?? 0
    demand.isInPerson = online == nil
    demand.noShowShare = fields.read(DemandKeys.noShows, into: out)
    demand.profile = fields.optional(DemandKeys.profile, into: out) ?? []
    if case .timeStamps = demand.source {
      fields[.profile]?.warn(
        "has no effect: recorded arrivals are replayed exactly",
        "tidak berpengaruh: kedatangan yang tercatat diulang persis")
    }
    return demand
  }

  /// What makes the flow of a rate differ from day to day.
  private func readVariation(_ fields: Fields, _ perDay: Double, _ out: Outline) -> Demand {
    let variation = fields.read(DemandKeys.dayVariation, into: out)
    let weekdays = fields.read(DemandKeys.weekdays, into: out)
    let season = fields.optional(DemandKeys.season, into: out)
    let percent = fields.optional(DemandKeys.trend, into: out)
    let demand = Demand(
      .rate(perDay: perDay), dayVariation: variation, weekdayFactors: weekdays, season: season ?? [],
      growthPerYear: (percent ?? 0) / 100, programme: readProgramme(fields, out))
    if let item = fields[.trend] ?? fields[.season] {
      let most = span.calendar.days.indices.reduce(0) { max($0, demand.factor(on: $1, of: span.calendar)) }
      if perDay * most > DemandKeys.largestRate {
        item.fail(
          "raises the demand above \(NumberText.write(DemandKeys.largestRate)) requests a day",
          "menaikkan permohonan di atas \(NumberText.write(DemandKeys.largestRate)) per hari")
      }
    }
    return demand
  }

  private func forecast(_ demand: Fields, _ service: String, _ title: Title, _ below: Outline) -> Demand {
    for key in DemandKeys.variation.map(\.key) {
      demand[key]?.warn(
        "has no effect: the forecast has what its counts show",
        "tidak berpengaruh: prakiraan memuat apa yang tampak pada catatannya")
    }
    return readForecast(demand, service, title: title, below)
  }

  private func readArrivals(_ fields: Fields, _ out: Outline) -> Demand {
    let nothing = Demand(.timeStamps([]))
    guard let file = fields.optional(DemandKeys.file, into: out), let item = fields[.file] else { return nothing }
    let column = fields.require(DemandKeys.column, into: out, fallback: "")
    let caseColumn = fields.optional(DemandKeys.caseColumn, into: out)
    guard !column.isEmpty else { return nothing }
    let path = reading.resolve(dataFile: file)
    let log: ArrivalLog
    do {
      log = try ArrivalLog(file: path, column: column, caseColumn: caseColumn)
    } catch {
      report(error, path, fields)
      return nothing
    }
    reading.used(dataFile: path)
    item.warn(leftOut: log.leftOut, file)
    let (stamps, outside) = log.seconds(in: span.calendar)
    let during = stamps.count { $0 < Double(span.lengthDays) * 86_400 }
    if outside + stamps.count - during > 0 {
      item.warn(
        "\(outside + stamps.count - during) of \(log.stamps.count) arrivals lie before the start or after the end of the "
          + "study (\(outside) of them are ignored, the others fall into its run-out)",
        "\(outside + stamps.count - during) dari \(log.stamps.count) kedatangan di luar masa studi (\(outside) "
          + "diabaikan, selebihnya jatuh pada masa penyelesaian sesudahnya)")
    }
    if during == 0 {
      item.fail("no arrival of \(path) lies within the study", "tidak ada kedatangan \(path) dalam masa studi")
    }
    return Demand(.timeStamps(stamps))
  }
}
