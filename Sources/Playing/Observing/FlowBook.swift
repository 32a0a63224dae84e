import Government

/// What came and was done of each service on each working day (`Layout.services`).
struct FlowBook {
  private struct Tally {
    var received = 0
    var finished = 0
    var given = 0
    var timed = 0
    var onTime = 0
    var turnaroundDays = 0.0
  }

  /// By service, measure and day; NaN on days off.
  private(set) var series: [Float]
  private var open: [Int]
  /// Since the last evening of a working day.
  private var today: [Tally]
  private let days: Int

  init(_ layout: Layout) {
    days = layout.days
    series = Array(repeating: .nan, count: layout.flowCount)
    open = Array(repeating: 0, count: layout.services.count)
    today = Array(repeating: Tally(), count: layout.services.count)
  }

  /// Work that waits before the first day.
  mutating func addWaiting(_ service: Int) { open[service] += 1 }

  mutating func receive(_ service: Int) { today[service].received += 1 }

  /// A request is done, so many working days after its first arrival; nil where it came before the study.
  mutating func finish(_ service: Int, after days: Double?, isOnTime: Bool) {
    today[service].finished += 1
    guard let days else { return }
    today[service].timed += 1
    today[service].turnaroundDays += days
    if isOnTime { today[service].onTime += 1 }
  }

  mutating func giveUp(_ service: Int) { today[service].given += 1 }

  /// The evening of a working day.
  mutating func close(_ day: Int) {
    for service in today.indices {
      let tally = today[service]
      open[service] += tally.received - tally.finished - tally.given
      today[service] = Tally()
      guard day < days else { continue }
      let mean = tally.timed > 0 ? tally.turnaroundDays / Double(tally.timed) : .nan
      var place = service * Layout.flowMeasures.count * days + day
      // In the order of `Layout.flowMeasures`.
      series[place] = Float(tally.received)
      place += days
      series[place] = Float(tally.finished)
      place += days
      series[place] = Float(open[service])
      place += days
      series[place] = Float(mean)
      place += days
      series[place] = tally.timed > 0 ? Float(tally.onTime) / Float(tally.timed) : .nan
    }
  }

  /// Takes over all that another book says of a service.
  mutating func takeOver(_ service: Int, from other: FlowBook) {
    let stride = Layout.flowMeasures.count * days
    let range = service * stride..<(service + 1) * stride
    series.replaceSubrange(range, with: other.series[range])
    open[service] = other.open[service]
    today[service] = other.today[service]
  }
}
