public import Experiments
public import Reports

/// Plays a study and writes what comes of it, as `mutasim run` and `mutasim papers` do.
public protocol StudyPlayer: Sendable {
  /// Plays a study and writes its results.
  ///
  /// - Returns: the name of the folder of results.
  func play(
    _ run: AskedRun, progress: @escaping @Sendable (Experiment.Progress) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(UnfinishedRun) -> String

  /// Writes the papers of a run, whole or not at all.
  ///
  /// - Returns: what the reader should know of them.
  func write(_ papers: AskedPapers) throws(UnwrittenPapers) -> [String]
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
