public import Reports

/// Papers of a run as they were asked for.
public struct AskedPapers: Sendable {
  /// Of the study, in its folder.
  public let name: String
  /// Folder in which that of the run stands.
  public let results: String
  /// Name of the folder of the run.
  public let run: String
  public let language: Language
}

/// Papers that were not written.
public struct UnwrittenPapers: Error {
  let message: String

  /// - Parameter message: says why, and what to do.
  public init(_ message: String) { self.message = message }
}
