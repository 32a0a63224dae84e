/// How requests go through what is done with them.
public struct StepFit: Sendable, Hashable {
  /// By place in the log.
  public let activity: Int
  /// Requests that go through it.
  public let requests: Int
  /// Share of all requests of its unit and service.
  public let share: Double
  /// Share of these that it is done again for.
  public let repeated: Double
  /// What most often comes before it; nil = it is the first.
  public let after: Int?
  /// Mean hours of the wall clock since then, or since the request came.
  public let hoursSince: Double
}

extension StepFit {
  /// Every activity of a log, in the order in which requests usually come to them.
  static func all(_ log: EventLog) -> [StepFit] {
    let count = log.activities.count
    var done = Array(repeating: [Int: Int](), count: count)
    var before = Array(repeating: Array(repeating: 0, count: count + 1), count: count)
    var (hours, entries, places) = (
      Array(repeating: 0.0, count: count), Array(repeating: 0.0, count: count), Array(repeating: 0.0, count: count)
    )
    var last: [Int?] = Array(repeating: nil, count: log.requestCount)
    var lengths = Array(repeating: 0.0, count: log.requestCount)
    for entry in log.entries {
      done[entry.activity][entry.request, default: 0] += 1
      before[entry.activity][last[entry.request] ?? count] += 1
      hours[entry.activity] += (entry.finished - entry.enabled) / 60
      entries[entry.activity] += 1
      places[entry.activity] += lengths[entry.request]
      lengths[entry.request] += 1
      last[entry.request] = entry.activity
    }
    func isOfOne(_ a: Int, _ b: Int) -> Bool {
      log.activities[a].service == log.activities[b].service && log.activities[a].unit == log.activities[b].unit
    }
    let fits = (0..<count).map { activity -> StepFit in
      let group = (0..<count).filter { isOfOne($0, activity) }
      let all = Set(group.flatMap { done[$0].keys }).count
      let own = done[activity]
      let most = before[activity].max() ?? 0
      let after = before[activity].firstIndex(of: most) ?? count
      return StepFit(
        activity: activity, requests: own.count, share: Double(own.count) / Double(max(1, all)),
        repeated: Double(own.values.count { $0 > 1 }) / Double(max(1, own.count)), after: after == count ? nil : after,
        hoursSince: hours[activity] / max(1, entries[activity]))
    }
    return fits.sorted { a, b in
      (places[a.activity] / entries[a.activity], a.activity) < (places[b.activity] / entries[b.activity], b.activity)
    }
  }
}
