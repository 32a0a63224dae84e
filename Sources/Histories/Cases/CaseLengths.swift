internal import Stochastics

/// How long requests take, as those of some days before an end tell it: the distribution of Kaplan and Meier (1958), since some of them
/// are open still.
struct CaseLengths: Sendable {
  /// Minutes from arrival to finish, ascending.
  let minutes: [Double]
  /// Of each, the minute of the day at which it came.
  let clocks: [Double]
  /// Share of requests that take no longer than each, ascending to 1.
  let shares: [Double]

  /// nil where fewer than `least` requests were finished.
  init?(_ cases: some Collection<CaseHistory.Case>, until end: Double, least: Int = 1) {
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
    // What was open longer than any took that was finished is taken to end with the longest.
    shares[shares.count - 1] = 1
    minutes = finished.map(\.length)
    clocks = finished.map(\.clock)
    self.shares = shares
  }

  private static func clock(_ moment: Double) -> Double { moment - (moment / 1440).rounded(.down) * 1440 }

  /// The place of one, equally likely as it is on record.
  func draw(from source: inout RandomSource) -> Int { place(of: source.uniform()) }

  /// The length of one that has taken `elapsed` minutes already; nil where none took longer.
  func draw(longerThan elapsed: Double, from source: inout RandomSource) -> Double? {
    let first = minutes.partitioningIndex { $0 > elapsed }
    guard first < minutes.count else { return nil }
    let below = first == 0 ? 0 : shares[first - 1]
    return minutes[max(first, place(of: below + source.uniform() * (1 - below)))]
  }

  /// So many equally likely lengths, ascending.
  func sample(_ count: Int) -> [Double] {
    (0..<count).map { minutes[place(of: (Double($0) + 0.5) / Double(count))] }
  }

  private func place(of share: Double) -> Int { min(minutes.count - 1, shares.partitioningIndex { $0 > share }) }
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
