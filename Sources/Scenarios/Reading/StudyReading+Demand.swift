internal import Government

extension StudyReading {
  private static let largestRate = 1_000_000.0
  private static let sources: [Key] = [.rate, .file, .daily]
  private static let variation: [Key] = [.dayVariation, .weekdays, .season, .trend, .from, .builds, .to]

  /// A rate, written beside the service's other keys or under `demand:`, or a file of recorded arrivals or counts.
  func readDemand(_ fields: Fields, _ service: String, _ out: Outline) -> Demand {
    let below = out.map(reading.vocabulary.spelling(.demand))
    let rate = Kind.amount(.rate, in: 0...Self.largestRate)
    if let item = fields[.rate] {
      if fields[.demand] != nil { item.fail("stands beside demand; give the rate once") }
      let perDay = fields.optional(.rate, rate, into: below)
      let rest = Fields(absentAt: fields.path(.demand), item.tree.location, reading)
      return channels(rest, below, readVariation(rest, perDay ?? 0, below))
    }
    guard fields[.demand] != nil else {
      fields.missing(.rate, expected: "\(rate.expected), or demand: { file, column }")
      return Demand(.rate(perDay: 0))
    }
    let demand = fields.fields(.demand, Self.sources + [.column, .caseColumn, .online, .noShows] + Self.variation)
    let given = Self.sources.filter { demand[$0] != nil }
    guard let source = given.last, source != .rate else {
      return channels(
        demand, below, readVariation(demand, demand.require(.rate, rate, into: below, fallback: 0), below))
    }
    if given.count > 1 {
      demand[source]?.fail(
        "stands beside \(reading.vocabulary.spelling(given[0])); demand comes from a file or from a rate")
    }
    for key in Self.variation {
      demand[key]?.warn("has no effect: recorded arrivals are replayed exactly")
    }
    return channels(demand, below, source == .file ? readArrivals(demand, below) : readCounts(demand, service, below))
  }

  /// How many come without a visit, and how many book one and do not come.
  private func channels(_ fields: Fields, _ out: Outline, _ given: Demand) -> Demand {
    var demand = given
    let share = Kind.amount(.share, in: 0...1)
    let online = fields.read(.online, .orNever(share), into: out, default: 0, .sourced("everybody comes"))
    demand.onlineShare = online ?? 0
    demand.isInPerson = online == nil
    demand.noShowShare = fields.read(.noShows, share, into: out, default: 0, .sourced("everybody comes"))
    return demand
  }

  /// What makes the flow of a rate differ from day to day.
  private func readVariation(_ fields: Fields, _ perDay: Double, _ out: Outline) -> Demand {
    let variation = fields.read(
      .dayVariation, .amount(.share, in: 0...1), into: out, default: 0.10,
      .sourced("0.06–0.13 measured at service desks"))
    let weekdays = fields.read(
      .weekdays, .weekdays(span.calendar), into: out, default: Demand.usualWeekdayFactors,
      .assumed("0.7–1.3 each; normalised to mean 1"))
    let season = fields.optional(.season, .season, into: out)
    let percent = fields.optional(.trend, .amount(.growth, in: -50...100), into: out)
    let demand = Demand(
      .rate(perDay: perDay), dayVariation: variation, weekdayFactors: weekdays, season: season ?? [],
      growthPerYear: (percent ?? 0) / 100, programme: readProgramme(fields, out))
    if let item = fields[.trend] ?? fields[.season] {
      let most = span.calendar.days.indices.reduce(0) { max($0, demand.factor(on: $1, of: span.calendar)) }
      if perDay * most > Self.largestRate {
        item.fail("raises the demand above \(NumberText.write(Self.largestRate)) requests a day")
      }
    }
    return demand
  }

  private func readArrivals(_ fields: Fields, _ out: Outline) -> Demand {
    let nothing = Demand(.timeStamps([]))
    guard let file = fields.optional(.file, .file, into: out), let item = fields[.file] else { return nothing }
    let column = fields.require(.column, .text, into: out, fallback: "")
    let caseColumn = fields.optional(.caseColumn, .text, into: out)
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
    let (stamps, outside) = log.seconds(in: span.calendar)
    let during = stamps.count { $0 < Double(span.lengthDays) * 86_400 }
    if outside + stamps.count - during > 0 {
      item.warn(
        "\(outside + stamps.count - during) of \(log.stamps.count) arrivals lie before the start or after the end of the "
          + "study (\(outside) of them are ignored, the others fall into its run-out)")
    }
    if during == 0 { item.fail("no arrival of \(path) lies within the study") }
    return Demand(.timeStamps(stamps))
  }

  private func report(_ failure: ArrivalLog.Failure, _ path: String, _ fields: Fields) {
    let item = fields[.file]
    switch failure {
    case .unreadable(let reason): item?.fail("the file \(path): \(reason.reason)")
    case .empty: item?.fail("the file \(path) is empty; expected a header and one row an arrival")
    case .noColumn(let name, let header):
      let nearest = Nearest.match(to: name, among: header).map { "; did you mean \"\($0)\"?" } ?? ""
      let wanted = fields[.caseColumn]?.tree.text == name ? fields[.caseColumn] : fields[.column]
      wanted?.fail(
        "\"\(Tree.short(name))\" is not a column of \(path); expected one of "
          + "\(Tree.short(header.prefix(12).joined(separator: ", ")))\(nearest)")
    case .badRow(let row, let text):
      item?.fail(
        "row \(row) of \(path): \"\(Tree.short(text))\" is not a time stamp such as 2026-03-25 09:30, or names no case")
    }
  }
}
