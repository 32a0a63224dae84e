public import Files

/// Why there are no papers; nothing half-written is left behind.
public enum PapersError: Error, Equatable {
  /// No Python with the libraries was found; what to type so that they are there.
  case noLibraries(install: String)
  /// A table of the results cannot be read.
  case damaged(file: String)
  case notMade(reason: String)
  case tooSlow(seconds: Int)
  case files(ResultsError)
}

extension PapersError {
  /// What is wrong, and what to do.
  public func text(_ language: Language) -> String {
    switch self {
    case .noLibraries(let install): Phrases.Paper.noLibraries(install)[language]
    case .damaged(let file): Phrases.Paper.damaged(file)[language]
    case .notMade(let reason): Phrases.Paper.notMade(reason)[language]
    case .tooSlow(let seconds): Phrases.Paper.tooSlow(seconds)[language]
    case .files(let error): error.text(inIndonesian: language == .id)
    }
  }
}
