/// How it is told what will be finished.
public enum CaseMethod: String, Sendable, CaseIterable {
  /// Each request takes as long as one of those on record.
  case lengths
  /// As many are finished a day as in the last half year, while there are any.
  case throughput
}
