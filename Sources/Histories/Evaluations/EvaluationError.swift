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

  public var description: String {
    switch reason {
    case .noRun(let missing):
      "\(place) is no folder of results: it has no \(missing); give a folder that mutasim run has written with this version"
    case .damaged(let file): "\(place)/\(file) is not as mutasim run writes it; run the study again"
    case .noPolicy(let name, let known):
      "\(place) has no policy \"\(name)\" with daily bands; it has \(known.joined(separator: ", "))"
    case .noOverlap(let actual, let study):
      "\(place) speaks of \(actual.lowerBound.iso) to \(actual.upperBound.iso), the run of \(study.lowerBound.iso) to "
        + "\(study.upperBound.iso), which has no day of it; give what happened in the days of the study"
    case .noServices(let file, let run):
      "\(place) has the services \(file.prefix(12).joined(separator: ", ")), of which the run knows none; it knows "
        + "\(run.prefix(12).joined(separator: ", ")); say which is which with --service"
    case .severalUnits(let name, let units):
      "\(place): \"\(name)\" is a service of \(units.joined(separator: " and of ")); say which the file is of with --unit"
    case .noUnit(let name, let known):
      "\(place) has no unit \"\(name)\" with daily bands; it has \(known.joined(separator: ", "))"
    case .unknownService(let name, let known):
      "\(place) has no service \"\(name)\"; it has \(known.prefix(12).joined(separator: ", "))"
    }
  }
}
