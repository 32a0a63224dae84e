/// What a search may spend.
public struct SearchBudget: Sendable {
  /// Trials of all candidates together.
  public let plays: Int
  /// Time from now on; nil = any.
  public let time: Duration?
  private let start: ContinuousClock.Instant

  /// What a search may spend before it chooses among what it has met.
  static let walking = 0.6

  public init(plays: Int = .max, time: Duration? = nil) {
    self.init(plays: plays, time: time, start: .now)
  }

  private init(plays: Int, time: Duration?, start: ContinuousClock.Instant) {
    self.plays = plays
    self.time = time
    self.start = start
  }

  /// The part that is for finding candidates; the rest is for the choice among them.
  var forWalking: SearchBudget {
    SearchBudget(
      plays: plays == .max ? .max : Int(Double(plays) * Self.walking), time: time.map { $0 * Self.walking },
      start: start)
  }

  func allows(_ plays: Int) -> Bool { plays <= self.plays && time.map { ContinuousClock.now - start < $0 } ?? true }
}
