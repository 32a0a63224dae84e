public import Files

/// Why an experiment ended without a result.
public enum ExperimentError: Error, Equatable, CustomStringConvertible {
  /// Stopped on request after `done` of `trials` trials.
  case cancelled(done: Int, trials: Int)
  /// What was played could not be kept.
  case notKept(ResultsError)
  /// What was kept earlier cannot be used.
  case blocks(BlocksError)
  case nothingToDo(trials: Int)
  /// The assumptions drawn for a trial make no study.
  case refused(String)

  public var description: String {
    switch self {
    case .cancelled(let done, let trials): "stopped after \(done) of \(trials) trials; nothing was written"
    case .notKept(let error): error.description
    case .blocks(let error): error.description
    case .refused(let reason): "assumptions drawn together make no study (\(reason)); give them narrower ranges"
    case .nothingToDo(let trials): "\(trials) trials cannot be run; ask for at least 1"
    }
  }
}
