/// When on a day requests come, as far as a log has their times.
public struct ArrivalShares: Sendable, Hashable {
  /// Share that comes before opening.
  public let before: Double
  /// Shares of eight equal parts from opening to closing, which with those before and after closing add up to 1.
  public let parts: [Double]
  public let after: Double
  public let observations: Int

  /// As a study says it: whole percent of what comes while the office is open.
  public var profile: [Int] {
    let open = parts.reduce(0, +)
    return parts.map { Int((100 * $0 / open).rounded()) }
  }
}

extension ArrivalShares {
  private static let leastRequests = 100

  /// nil where too few requests have a time of their own.
  init?(_ log: EventLog, _ clock: OfficeClock) {
    var (before, after, count) = (0, 0, 0)
    var parts = Array(repeating: 0, count: 8)
    var seen = Array(repeating: false, count: log.requestCount)
    for entry in log.entries where !seen[entry.request] {
      seen[entry.request] = true
      guard !entry.isDayOnly, entry.enabled < entry.finished, let share = clock.share(of: log.received[entry.request])
      else { continue }
      count += 1
      if share < 0 { before += 1 } else if share >= 1 { after += 1 } else { parts[Int(share * 8)] += 1 }
    }
    // Where most come while it is closed the stamps are no times of coming.
    guard count >= Self.leastRequests, 2 * (before + after) < count else { return nil }
    self.before = Double(before) / Double(count)
    self.after = Double(after) / Double(count)
    self.parts = parts.map { Double($0) / Double(count) }
    observations = count
  }
}
