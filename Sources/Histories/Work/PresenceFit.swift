internal import Stochastics

/// How often those who work in an office are there, as far as stamps tell.
public struct PresenceFit: Sendable, Hashable {
  /// Share of working days, between his first and last, on which an officer finished nothing; leave, sickness and other duties together.
  public let absence: FittedValue
}

extension PresenceFit {
  /// Who finishes less on a day, or is on record on fewer than half of them, has other work; who was there for less tells nothing.
  private static let (leastADay, leastDays, leastShare) = (3, 40, 0.5)
  private static let replicates = 400

  /// nil where nobody finishes enough on a day.
  init?(_ log: EventLog, without crowds: [Int], _ clock: OfficeClock) {
    // Absences come in weeks, so weeks are drawn anew (Efron 1979).
    var weeks: [(absent: Double, days: Double)] = []
    for officer in log.officers.indices where !crowds.contains(officer) {
      let own = log.entries.filter { $0.officer == officer }
      let present = Set(own.map { clock.workingDays(before: $0.finished) })
      guard let first = present.min(), let last = present.max(), last - first >= Self.leastDays,
        own.count >= Self.leastADay * present.count,
        Double(present.count) >= Self.leastShare * Double(last - first + 1)
      else { continue }
      for start in stride(from: first, through: last, by: 5) {
        let days = start...min(start + 4, last)
        weeks.append((Double(days.count { !present.contains($0) }), Double(days.count)))
      }
    }
    let days = weeks.reduce(0) { $0 + $1.days }
    guard days > 0 else { return nil }
    var source = RandomSource(seed: 1)
    source.start(purpose: 5, entity: 0, occurrence: 0)
    let draws = (0..<Self.replicates).map { _ in
      let drawn = weeks.map { _ in weeks[Int(source.uniform() * Double(weeks.count))] }
      return drawn.reduce(0) { $0 + $1.absent } / drawn.reduce(0) { $0 + $1.days }
    }
    let told = FittedValue("absence", draws: draws, observations: Int(days))
    let share = weeks.reduce(0) { $0 + $1.absent } / days
    // Of none in n weeks the share of such weeks is below 3/n (Hanley & Lippman-Hand 1983), all of their days at most.
    let upper = share > 0 ? told.upper : min(1, 3 / Double(weeks.count))
    absence = FittedValue("absence", share, told.lower, upper, observations: Int(days))
  }
}
