public import Government

/// Why what happened cannot be laid on what a run said: what is the matter, and what to do.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// The folder lacks a file that a run writes.
    case noRun(missing: String)
    /// A file of the folder is not as a run writes it.
    case damaged(file: String)
    case noPolicy(String, known: [String])
    /// No day of the actual file lies in the study.
    case noOverlap(actual: ClosedRange<CivilDate>, study: ClosedRange<CivilDate>)
    /// No service of the file is called as one of the run.
    case noServices(file: [String], run: [String])
    /// A service of the file is called as those of several units of the run.
    case severalUnits(String, units: [String])
    case noUnit(String, known: [String])
    /// The file names several units, of which not one alone is one of the run.
    case unitsOfFile([String], run: [String])
    /// A name that was given is none of the run, or none of the file.
    case unknownService(String, known: [String])
  }

  /// The folder, or the file of what happened.
  public let place: String
  public let reason: Reason

  public init(_ place: String, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  public var description: String { text(inIndonesian: false) }

  public func text(inIndonesian: Bool) -> String { inIndonesian ? said.id : said.en }
}
