/// How many officers a policy asks for.
public enum Need: Sendable, Hashable {
  case fixed(Int)
  /// What the workload analysis (ABK) says is missing, at most `atMost`.
  case workload(atMost: Int)

  /// The most that can be asked for at a time.
  public var maximum: Int {
    switch self {
    case .fixed(let count): count
    case .workload(let atMost): atMost
    }
  }
}
