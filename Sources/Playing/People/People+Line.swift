import Government

/// Who serves next in the morning is who has been free longest; that order hardly changes over night, so it is kept. Sorting
/// it anew each morning took a sixth of the time of a unit of 279 officers and 97 requests a day.
extension People {
  /// Lines up those present, in the order kept and then whoever is not in it.
  mutating func lineUp(at unit: Int, on floor: inout ServingDay) {
    for number in stations[unit].line where isHere(Int(number), unit) {
      let server = Int(officers[Int(number)].server)
      if floor.servers[server].isUseful { floor.joinIdle(server) }
    }
    let others = floor.servers.indices.filter { floor.servers[$0].isUseful && !floor.servers[$0].isIdle }
    floor.joinIdle(others.sorted { floor.servers[$0].precedes(floor.servers[$1]) })
  }

  /// Keeps the evening's line, and merges into it those who were absent.
  mutating func rememberLine(of unit: Int, floor: inout ServingDay) {
    spareLine.claim()
    spareLine.removeAll()
    var next = Int(floor.idle.first)
    for number in stations[unit].line where !isHere(Int(number), unit) {
      let since = officers[Int(number)].idleSince
      while next >= 0, floor.servers[next].precedes(idleSince: since, officer: number) { takeNext() }
      spareLine.append(number)
    }
    while next >= 0 { takeNext() }
    swap(&stations[unit].line, &spareLine)

    func takeNext() {
      spareLine.append(floor.servers[next].officer)
      next = Int(floor.servers[next].behind)
    }
  }

  private func isHere(_ number: Int, _ unit: Int) -> Bool {
    officers[number].isPresent && Int(officers[number].unit) == unit
  }
}
