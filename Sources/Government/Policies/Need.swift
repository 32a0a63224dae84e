/// How many officers an action asks for, for each unit that it helps.
public enum Need: Sendable, Hashable {
  case fixed(Int)
  /// What the workload analysis (ABK, PermenPANRB 1/2020) says is missing, at most `atMost`.
  case workload(atMost: Int)
  /// What the Workload Indicators of Staffing Need (WHO 2010) say is missing, at most `atMost`.
  case wisn(atMost: Int)
  /// The offered work in officers R plus `safety` · √R, at most `atMost`.
  case squareRoot(safety: Double, atMost: Int)
  /// The fewest with whom the unit's on-time target is met by the Allen–Cunneen approximation, at most `atMost`.
  case cheapest(atMost: Int)

  /// The most that can be asked for at a time.
  public var maximum: Int {
    switch self {
    case .fixed(let count): count
    case .workload(let atMost), .wisn(let atMost), .squareRoot(_, let atMost), .cheapest(let atMost): atMost
    }
  }
}
