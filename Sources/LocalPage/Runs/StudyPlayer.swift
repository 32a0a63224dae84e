public import Experiments
public import Reports

/// Plays a study and writes its results, as `mutasim run` does.
public protocol StudyPlayer: Sendable {
  /// - Returns: the name of the folder of results.
  func play(
    _ run: AskedRun, progress: @escaping @Sendable (Experiment.Progress) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(UnfinishedRun) -> String
}

/// A run as it was asked for.
public struct AskedRun: Sendable {
  /// Of the study, in its folder.
  public let name: String
  /// Where the study stands.
  public let path: String
  /// Folder in which that of the results is made.
  public let results: String
  /// nil = as the study says.
  public let trials: Int?
  public let language: Language
}

/// A run that wrote no results.
public struct UnfinishedRun: Error {
  let message: String
  let isStopped: Bool

  /// - Parameters:
  ///   - message: says why, and what is kept.
  ///   - isStopped: whether somebody asked for that.
  public init(_ message: String, isStopped: Bool) {
    self.message = message
    self.isStopped = isStopped
  }
}
