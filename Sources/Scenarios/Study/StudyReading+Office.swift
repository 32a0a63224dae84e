internal import Government

extension StudyReading {
  /// How a unit receives its citizens and shares out its work.
  func readOffice(_ fields: Fields, into unit: inout Unit, _ out: Outline) {
    unit.counterHours = readCounterHours(fields, out)
    unit.staggersBreaks = fields.read(UnitKeys.breaks, into: out)
    unit.quota = fields.read(UnitKeys.quota, into: out)
    unit.picksMostProficient = fields.read(UnitKeys.dispatch, into: out)
    unit.deskShare = fields.read(UnitKeys.deskShare, into: out)
  }

  /// Hours of the counters by day of the week, within those of the office.
  private func readCounterHours(_ fields: Fields, _ out: Outline) -> [WorkHours?]? {
    guard let item = fields[.counterHours] else { return nil }
    let hours = readDays(item)
    if hours.contains(where: { ($0?.breakEnd ?? 0) > 0 }) {
      item.fail(
        "names a break; counters take that of the office", "menyebut istirahat; loket mengikuti istirahat kantor")
    }
    if span.calendar.isAlwaysOpen {
      item.fail("has no meaning where the office never closes", "tidak berarti bila kantor tidak pernah tutup")
    }
    checkCounterHours(hours, item)
    write(hours, .counterHours, .given, out)
    return hours
  }

  /// Refuses hours that never meet those of the office, and warns of those that do not in the fasting month alone.
  private func checkCounterHours(_ hours: [WorkHours?], _ item: Item) {
    let days = span.calendar.days.enumerated().filter(\.element.isWorking)
    var shut: [String] = []
    for weekday in Self.days.indices {
      let those = days.filter { $0.element.weekday == weekday }
      guard !those.isEmpty else { continue }
      let name = reading.vocabulary.spelling(Self.days[weekday])
      guard let own = hours[weekday] else {
        item.fail(
          "leaves out \(name), on which the office is open; expected hours for every working day",
          "tidak memuat \(name), padahal kantor buka; seharusnya jam untuk setiap hari kerja")
        continue
      }
      let meeting = those.count { index, day in
        let midnight = Double(index) * 86_400
        return max(day.opening, midnight + Double(own.opening) * 60)
          < min(day.closing, midnight + Double(own.closing) * 60)
      }
      if meeting == 0 {
        item.fail("lies outside the office hours on \(name)", "di luar jam kantor pada \(name)")
      } else if meeting < those.count {
        shut.append(name)
      }
    }
    guard !shut.isEmpty else { return }
    let names = shut.joined(separator: ", ")
    item.warn(
      "lies outside the shorter hours of Ramadan on \(names): the counters do not open on those days",
      "di luar jam kerja Ramadan pada \(names): loket tidak dibuka pada hari-hari itu")
  }

  /// Days of work, or requests by service.
  func readWaitingAtStart(_ fields: Fields, _ unit: String, _ out: Outline) -> (days: Double, requests: [Int]) {
    let services = names.services[unit] ?? []
    guard let item = fields[.waitingAtStart], let entries = item.tree.entries else {
      return (fields.read(UnitKeys.waitingAtStart, into: out), [])
    }
    var requests = Array(repeating: 0, count: services.count)
    let below = out.map(reading.vocabulary.spelling(.waitingAtStart))
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      guard let service = services.firstIndex(of: entry.key) else {
        let nearest = Sentence.meant(Nearest.match(to: entry.key, among: services))
        reading.fail(
          entry.location, value.path,
          saying: Sentence(
            "\"\(Tree.short(entry.key))\" is not a service of \(unit)",
            "\"\(Tree.short(entry.key))\" bukan layanan \(unit)")
            + .expected(.sameInBoth(services.joined(separator: ", "))) + nearest
        )
        continue
      }
      guard let count = Kind<Int>.count(in: 0...UnitKeys.mostWaiting).given(value) else { continue }
      requests[service] = count.value
      below.set(entry.key, count.text, count.origin)
      if let unknown = count.unknown { reading.note(unknown.input(value.path, count.plain)) }
    }
    return (0, requests)
  }

  /// Channels of requests that need no visit.
  func warnOfChannels(_ fields: Fields, _ demand: Demand, _ steps: [Step]) {
    if demand.onlineShare > 0, !steps.contains(where: { $0.place == .counter }) {
      fields[.demand]?.warn(
        "\(spelt(.online)) has no effect: no step is at a counter",
        "\(spelt(.online)) tidak berpengaruh: tidak ada tahap di loket")
    }
    if demand.noShowShare > 0, steps.first?.place != .counter {
      fields[.demand]?.warn(
        "\(spelt(.noShows)) has no effect: no request begins at a counter",
        "\(spelt(.noShows)) tidak berpengaruh: tidak ada permohonan yang mulai di loket")
    }
  }

  /// Rules for visits where nobody visits.
  func warnOfVisits(_ fields: Fields, _ unit: Unit) {
    let visits = unit.services.contains { $0.steps.first?.place == .counter }
    if unit.quota != nil, !visits, let item = fields[.quota] {
      item.warn(
        "has no effect: no request of \(unit.name) begins at a counter",
        "tidak berpengaruh: tidak ada permohonan di \(unit.name) yang mulai di loket")
    }
    if unit.counterHours != nil, !unit.services.contains(where: { $0.steps.contains { $0.place == .counter } }) {
      fields[.counterHours]?.warn(
        "has no effect: \(unit.name) has no counter", "tidak berpengaruh: \(unit.name) tidak punya loket")
    }
  }
}
