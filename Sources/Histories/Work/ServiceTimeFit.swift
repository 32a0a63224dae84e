/// What a log tells of the minutes that something takes.
public struct ServiceTimeFit: Sendable, Hashable {
  /// By place in the log.
  public let activity: Int
  /// Mean standard minutes: of an officer of mean speed, without allowance.
  public let minutes: FittedValue
  /// Mean minutes on the office's clock of such an officer.
  public let clockMinutes: FittedValue
  /// Coefficient of variation beside what differs between officers.
  public let variation: Double
  /// Minutes on the clock of each piece, as an officer of mean speed would have taken, ascending.
  public let seen: [Double]

  /// Whether it can be believed: pieces of one kind that vary more hold more than work.
  public var isTold: Bool {
    variation <= Self.mostVariation && minutes.lower > 0 && minutes.upper <= Self.widest * minutes.lower
  }

  /// Whether its minutes hardly vary, as those of a machine.
  public var isSteady: Bool { variation < Self.leastVariation }

  private static let leastVariation = 0.1
  private static let (mostVariation, widest) = (1.5, 1.5)
}
