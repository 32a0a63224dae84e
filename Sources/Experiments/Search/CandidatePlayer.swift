/// What plays candidates for a search, on common random numbers: trials of one number share their chance.
public protocol CandidatePlayer {
  /// Whether a candidate may be chosen at all.
  func isAllowed(_ candidate: Candidate) -> Bool
  /// Trials of a range for each candidate, the same whatever else is played.
  mutating func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials]
}

/// Why a search played no further.
public enum SearchStop: Error, Sendable {
  /// What may be played or how long it may take is used up, or it was asked to stop.
  case spent
  case failed(ExperimentError)
}
