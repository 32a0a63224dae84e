internal import Stochastics

/// How long requests take as some last days tell it, and beyond the longest that was finished of them as all days on record do: of a short
/// time only what was short is finished.
struct ChainedLengths: Sendable {
  private let own: CaseLengths
  private let whole: CaseLengths

  /// - Parameters:
  ///   - own: of some days.
  ///   - whole: of all, which closes.
  init(_ own: CaseLengths, _ whole: CaseLengths) { (self.own, self.whole) = (own, whole) }

  /// Minutes, and the minute of the day at which one came that took so long.
  struct Length {
    let minutes, clock: Double
  }

  /// The length that a share of those do not exceed that take longer than `elapsed`; what has taken longer than any other is taken to
  /// last as long again.
  func length(at share: Double, longerThan elapsed: Double = -1) -> Length {
    let (near, rest) = own.place(at: share, longerThan: elapsed)
    if let near { return Length(minutes: own.minutes[near], clock: own.clocks[near]) }
    if let far = whole.place(at: rest, longerThan: max(elapsed, own.longest)).place {
      return Length(minutes: whole.minutes[far], clock: whole.clocks[far])
    }
    let last = whole.minutes.count - 1
    return Length(minutes: elapsed < whole.longest ? whole.longest : 2 * elapsed, clock: whole.clocks[last])
  }

  /// So many equally likely lengths, ascending.
  func sample(_ count: Int) -> [Double] {
    (0..<count).map { length(at: (Double($0) + 0.5) / Double(count)).minutes }
  }
}
