/// Why an experiment ended without a result.
public enum ExperimentError: Error, Equatable, CustomStringConvertible {
  /// Stopped on request after `done` of `trials` trials; nothing of them is kept.
  case cancelled(done: Int, trials: Int)
  case nothingToDo(trials: Int)

  public var description: String {
    switch self {
    case .cancelled(let done, let trials): "stopped after \(done) of \(trials) trials; nothing was written"
    case .nothingToDo(let trials): "\(trials) trials cannot be run; ask for at least 1"
    }
  }
}
