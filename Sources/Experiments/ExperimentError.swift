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
  /// The assumptions drawn for a trial make no study: its number, and why.
  case refused(String)

  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String { inIndonesian ? said.id : said.en }

  private var said: (en: String, id: String) {
    switch self {
    case .cancelled(let done, let trials):
      (
        "stopped after \(done) of \(trials) trials; nothing was written",
        "berhenti setelah \(done) dari \(trials) ulangan; tidak ada yang ditulis"
      )
    case .notKept(let error): (error.description, error.text(inIndonesian: true))
    case .blocks(let error): (error.description, error.text(inIndonesian: true))
    case .refused(let reason):
      (
        "assumptions drawn together make no study (trial \(reason)); give them narrower ranges",
        "andaian yang diundi bersama tidak membentuk studi (ulangan \(reason)); persempit rentangnya"
      )
    case .nothingToDo(let trials):
      (
        "\(trials) trials cannot be run; ask for at least 1",
        "\(trials) ulangan tidak dapat dijalankan; mintalah sedikitnya 1"
      )
    }
  }
}
