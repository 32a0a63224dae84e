internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Histories
internal import Reports
internal import Scenarios

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

/// What ends a command: a message for stderr and an exit code.
struct Failure: Error {
  let message: Phrase
  let code: ExitCode

  init(_ message: Phrase, _ code: ExitCode) {
    self.message = message
    self.code = code
  }

  /// What is in one language already.
  init(_ message: String, _ code: ExitCode) { self.init(Phrase(message), code) }

  init(_ error: ScenarioError) {
    self.init(
      Phrase(en: error.description, id: error.text(inIndonesian: true)),
      error.kind == .unreadable ? .noInput : .badScenario)
  }

  init(_ error: ExperimentError) {
    switch error {
    case .cancelled: self.init("mutasim: \(error)", Interruption.exitCode)
    case .nothingToDo: self.init("mutasim: \(error)", .validationFailure)
    case .refused: self.init("mutasim: \(error)", .badScenario)
    case .notKept(let error): self.init(error)
    case .blocks(let error): self.init(error)
    }
  }

  init(_ error: BlocksError) {
    switch error {
    case .noBlocks, .noPlan: self.init("mutasim: \(error)", .noInput)
    case .otherStudy, .badPlan: self.init("mutasim: \(error)", .badScenario)
    case .planned: self.init("mutasim: \(error)", .cannotCreate)
    case .files(let error): self.init(error)
    }
  }

  init(_ error: AskedFigures.Unknown) {
    let hint = Nearest.match(to: error.name, among: error.known).map { "Did you mean '\($0)'?" }
    self.init(
      "mutasim: there is no '\(error.name)'. \(hint ?? "Known are: \(error.known.joined(separator: ", ")).")",
      .validationFailure)
  }

  /// - Parameter focus: where the scenario says what the answer is about.
  init(_ error: SensitivityError, focus: Problem) {
    switch error {
    case .cancelled: self.init("mutasim: \(error)", Interruption.exitCode)
    case .noDemand: self.init(focus.saying("\(error)", inIndonesian: "\(error)").description, .badScenario)
    case .onePolicy, .nothingUnknown: self.init("mutasim: \(error)", .validationFailure)
    case .unreadable(let message): self.init(message, .badScenario)
    }
  }

  /// - Parameter place: where the world that is wrong stands.
  init(_ error: WorldsError, place: Problem?) {
    if let place {
      self.init(place.saying("\(error)", inIndonesian: "\(error)").description, .badScenario)
    } else {
      self.init("mutasim: \(error)", error == .cancelled ? Interruption.exitCode : .validationFailure)
    }
  }

  init(_ error: CountsError, _ language: Language) {
    let isUnreadable = if case .unreadable = error.reason { true } else { false }
    self.init("mutasim: \(error.text(inIndonesian: language == .id))", isUnreadable ? .noInput : .badScenario)
  }

  init(_ error: EvaluationError, _ language: Language) {
    let isIndonesian = language == .id
    var hint = ""
    switch error.reason {
    case .unknownService(let name, let known), .noPolicy(let name, let known), .noUnit(let name, let known):
      hint =
        Nearest.match(to: name, among: known).map { isIndonesian ? ". Maksudnya '\($0)'?" : ". Did you mean '\($0)'?" }
        ?? ""
    case .noServices(let file, let run):
      let near = file.compactMap { name in
        Nearest.match(to: name, among: run).map {
          isIndonesian ? "'\(name)' mirip '\($0)'" : "'\(name)' is near '\($0)'"
        }
      }
      hint = near.isEmpty ? "" : ". " + near.joined(separator: ", ")
    case .noRun, .damaged, .noOverlap, .severalUnits, .unitsOfFile: break
    }
    let isMissing = if case .noRun = error.reason { true } else { false }
    self.init("mutasim: \(error.text(inIndonesian: isIndonesian))\(hint)", isMissing ? .noInput : .badScenario)
  }

  init(_ error: PapersError, _ language: Language) {
    let message = "mutasim: " + error.text(language)
    switch error {
    case .noLibraries: self.init(message, .unavailable)
    case .notMade, .tooSlow: self.init(message, .internalError)
    case .files(let error): self.init(error)
    }
  }

  init(_ error: ResultsError) {
    switch error {
    case .interrupted: self.init("mutasim: \(error)", Interruption.exitCode)
    case .failed(.create, _, let code) where code != ENOSPC && code != EDQUOT:
      self.init("mutasim: \(error)", .cannotCreate)
    case .torn, .strange, .contradicts: self.init("mutasim: \(error)", .badScenario)
    case .occupied, .foreign, .inUse: self.init("mutasim: \(error)", .cannotCreate)
    case .failed: self.init("mutasim: \(error)", .cannotWrite)
    case .page: self.init("mutasim: \(error)", .internalError)
    }
  }
}

/// Runs the body of a command, of which no core is left; a failure is told on stderr and ends the process with its code.
func reportingFailures<Value>(
  in language: Language = LanguageName?.none.language, _ body: () throws(Failure) -> Value
) throws -> Value {
  CoreDumps.forbid()
  do throws(Failure) {
    return try body()
  } catch {
    Standard.error(error.message[language])
    throw error.code
  }
}
