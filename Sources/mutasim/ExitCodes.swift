internal import ArgumentParser

/// Exit codes: after sysexits.h those of errors.
extension ExitCode {
  /// The run is whole and written, but its answer is not settled at the most trials that the study allows.
  static let notSettled = ExitCode(3)
  /// What was asked for is not whole yet: shards are missing, or another round is needed.
  static let unfinished = ExitCode(4)
  /// Trials that were played again came out otherwise, or files of results are not as they were written.
  static let differs = ExitCode(5)
  /// Stopped on request: to be started again (EX_TEMPFAIL).
  static let tryAgain = ExitCode(75)
  static let badScenario = ExitCode(65)
  static let noInput = ExitCode(66)
  /// A library that is needed is not installed (EX_UNAVAILABLE).
  static let unavailable = ExitCode(69)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let cannotWrite = ExitCode(74)
}
