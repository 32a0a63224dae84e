internal import Government

extension StudyReading {
  /// A rate, written beside the service's other keys or under `demand:`, or a file of recorded arrivals.
  func readDemand(_ fields: Fields, _ out: Outline) -> Demand {
    let below = out.map(reading.vocabulary.spelling(.demand))
    let rate = Kind.amount(.rate, in: 0...1_000_000)
    let nothing = Demand(.rate(perDay: 0))
    if let item = fields[.rate] {
      if fields[.demand] != nil { item.fail("stands beside demand; give the rate once") }
      let perDay = fields.optional(.rate, rate, into: below)
      let rest = Fields(absentAt: fields.path(.demand), item.tree.location, reading)
      return channels(rest, below, Demand(.rate(perDay: perDay ?? 0), dayVariation: readVariation(rest, below)))
    }
    guard fields[.demand] != nil else {
      fields.missing(.rate, expected: "\(rate.expected), or demand: { file, column }")
      return nothing
    }
    let demand = fields.fields(.demand, [.rate, .file, .column, .caseColumn, .dayVariation, .online, .noShows])
    if let file = demand[.file] {
      if demand[.rate] != nil { file.fail("stands beside rate; demand comes from a file or from a rate") }
      if let item = demand[.dayVariation] { item.warn("has no effect: recorded arrivals are replayed exactly") }
      return channels(demand, below, readArrivals(demand, below))
    }
    let perDay = demand.require(.rate, rate, into: below, fallback: 0)
    return channels(demand, below, Demand(.rate(perDay: perDay), dayVariation: readVariation(demand, below)))
  }

  /// How many come without a visit, and how many book one and do not come.
  private func channels(_ fields: Fields, _ out: Outline, _ given: Demand) -> Demand {
    var demand = given
    let share = Kind.amount(.share, in: 0...1)
    demand.onlineShare = fields.read(.online, share, into: out, default: 0, .sourced("everybody comes"))
    demand.noShowShare = fields.read(.noShows, share, into: out, default: 0, .sourced("everybody comes"))
    return demand
  }

  private func readVariation(_ fields: Fields, _ out: Outline) -> Double {
    fields.read(
      .dayVariation, .amount(.share, in: 0...1), into: out, default: 0.10,
      .sourced("0.06–0.13 measured at service desks"))
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
