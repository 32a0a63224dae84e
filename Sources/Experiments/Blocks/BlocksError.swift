public import Files

/// Why blocks cannot be used.
public enum BlocksError: Error, Equatable, CustomStringConvertible {
  /// Nothing there says whose blocks it holds.
  case noBlocks(path: String)
  case otherStudy(path: String, difference: String)
  /// No plan stands there.
  case noPlan(path: String)
  /// A plan says what cannot be.
  case badPlan(path: String, reason: String)
  /// Another plan of the same study stands there already.
  case planned(path: String, until: Int, shards: Int)
  case files(ResultsError)

  public var description: String {
    switch self {
    case .noBlocks(let path):
      "cannot go on from \(path): it holds no trials of mutasim. Name a folder of results, or that of a run that was stopped."
    case .otherStudy(let path, let difference):
      "cannot use the trials in \(path): \(difference). They go with the study, its data and the version as they were."
    case .noPlan(let path):
      "cannot read the plan in \(path): name the folder that mutasim plan has made, or results with their blocks."
    case .badPlan(let path, let reason):
      "cannot use the plan in \(path): \(reason). Write it anew with mutasim plan, in another folder (--out) or without its plan.json."
    case .planned(let path, let until, let shards):
      "cannot plan in \(path): another plan of this study stands there, to trial \(until - 1) in \(shards) shards, and some are missing. "
        + "Let them be played, or remove its plan.json: the trials stay."
    case .files(let error): error.description
    }
  }
}
