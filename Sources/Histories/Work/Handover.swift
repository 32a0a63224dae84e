internal import Foundation
public import Government

/// Work that one officer did and another took over.
public struct Handover: Sendable, Hashable {
  /// By place in the log.
  public let from: Int
  public let to: Int
  /// The last day on which the one still did his share, and the first on which the other did.
  public let last: CivilDate
  public let first: CivilDate
  /// Shares of all that was finished: of the one before, of the other after.
  public let shareBefore: Double
  public let shareAfter: Double
}

extension Handover {
  /// Somebody comes to do a twentieth of all work or more, four times what he did; within so many days another's share falls to a third
  /// or less, and what they do is for the most part the same.
  private static let (leastShare, rise, reach, leastFall, leastOverlap) = (0.05, 4.0, 75, 3.0, 0.5)

  /// Those of a log, by date.
  static func all(_ log: EventLog) -> [Handover] {
    let joiners = log.officers.indices.flatMap { ShareChange.all(of: $0, log) }.filter {
      $0.after >= leastShare && $0.after >= rise * $0.before
    }
    let found = joiners.compactMap { joiner -> Handover? in
      let days = (joiner.day(in: log) - reach)...(joiner.day(in: log) + reach)
      let leavers = log.officers.indices.filter { $0 != joiner.officer }.compactMap {
        ShareChange(of: $0, log, within: days)
      }
      let left = leavers.filter {
        $0.before >= leastShare && $0.before >= leastFall * $0.after && overlap($0, joiner, log) >= leastOverlap
      }
      guard let leaver = left.max(by: { $0.before < $1.before }) else { return nil }
      return Handover(
        from: leaver.officer, to: joiner.officer, last: leaver.lastBefore(log), first: joiner.firstAfter(log),
        shareBefore: leaver.before, shareAfter: joiner.after)
    }
    // One's work goes to whoever takes most of it.
    let most = found.filter { one in !found.contains { $0.from == one.from && $0.shareAfter > one.shareAfter } }
    return most.sorted { ($0.first, $0.to) < ($1.first, $1.to) }
  }

  /// How much the one's work before is, activity by activity, the other's after.
  private static func overlap(_ leaver: ShareChange, _ joiner: ShareChange, _ log: EventLog) -> Double {
    func shares(_ change: ShareChange, isAfter: Bool) -> [Double] {
      var counts = Array(repeating: 0.0, count: log.activities.count)
      for (place, entry) in log.entries.enumerated() where entry.officer == change.officer {
        if (place >= change.cut) == isAfter { counts[entry.activity] += 1 }
      }
      let sum = max(1, counts.reduce(0, +))
      return counts.map { $0 / sum }
    }
    return zip(shares(leaver, isAfter: false), shares(joiner, isAfter: true)).reduce(0) { $0 + min($1.0, $1.1) }
  }
}
