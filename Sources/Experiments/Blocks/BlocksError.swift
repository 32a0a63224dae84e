public import Files

/// Why blocks cannot be used.
public enum BlocksError: Error, Equatable, CustomStringConvertible {
  /// Nothing there says whose blocks it holds.
  case noBlocks(path: String)
  case otherStudy(path: String, difference: String)
  /// No plan stands there.
  case noPlan(path: String)
  case files(ResultsError)

  public var description: String {
    switch self {
    case .noBlocks(let path):
      "cannot go on from \(path): it holds no trials of mutasim. Name a folder of results, or that of a run that was stopped."
    case .otherStudy(let path, let difference):
      "cannot go on from \(path): \(difference). Run it as it was, or start anew without --resume."
    case .noPlan(let path):
      "cannot read the plan in \(path): write one with mutasim plan, and name its folder."
    case .files(let error): error.description
    }
  }
}
