internal import Stochastics

/// How long requests take, as those of some days before an end tell it: the distribution of Kaplan and Meier (1958), since some of them
/// are open still.
struct CaseLengths: Sendable {
  /// Minutes from arrival to finish, ascending.
  let minutes: [Double]
  /// Of each, the minute of the day at which it came.
  let clocks: [Double]
  /// Share of requests that take no longer than each, ascending; the rest take longer than all of them, nobody knows how long.
  let shares: [Double]

  /// nil where fewer than `least` requests were finished.
  ///
  /// - Parameter closes: whether what was open longer than any took that was finished is taken to end with the longest.
  init?(_ cases: some Collection<CaseHistory.Case>, until end: Double, least: Int = 1, closes: Bool = false) {
    let lengths = cases.map { one in
      (length: (one.finished ?? end) - one.received, isFinished: one.finished != nil, clock: Self.clock(one.received))
    }.sorted { ($0.length, $0.isFinished ? 0 : 1, $0.clock) < ($1.length, $1.isFinished ? 0 : 1, $1.clock) }
    let finished = lengths.filter(\.isFinished)
    guard finished.count >= max(1, least) else { return nil }
    var (survival, shares) = (1.0, [Double]())
    for (place, one) in lengths.enumerated() where one.isFinished {
      survival *= 1 - 1 / Double(lengths.count - place)
      shares.append(1 - survival)
    }
    if closes { shares[shares.count - 1] = 1 }
    minutes = finished.map(\.length)
    clocks = finished.map(\.clock)
    self.shares = shares
  }

  private static func clock(_ moment: Double) -> Double { moment - (moment / 1440).rounded(.down) * 1440 }

  var longest: Double { minutes[minutes.count - 1] }

  /// Where the one stands that a share of those take no longer than that take longer than `elapsed`.
  ///
  /// - Returns: nil where it is longer than all; `rest` is then the share of those that are.
  func place(at share: Double, longerThan elapsed: Double) -> (place: Int?, rest: Double) {
    let first = minutes.partitioningIndex { $0 > elapsed }
    guard first < minutes.count else { return (nil, share) }
    let below = first == 0 ? 0 : shares[first - 1]
    let (target, last) = (below + share * (1 - below), shares[shares.count - 1])
    guard target >= last else { return (max(first, shares.partitioningIndex { $0 > target }), 0) }
    return last < 1 ? (nil, (target - last) / (1 - last)) : (minutes.count - 1, 0)
  }
}

extension Array {
  /// The first place at which a condition holds that holds at all later ones too. O(log n).
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
