internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Histories
internal import Reports
internal import Scenarios

/// An error of the library that is said in both languages.
private protocol Spoken: Error {
  func text(inIndonesian: Bool) -> String
}

extension ExperimentError: Spoken {}
extension BlocksError: Spoken {}
extension SensitivityError: Spoken {}
extension WorldsError: Spoken {}
extension ResultsError: Spoken {}
extension CountsError: Spoken {}

extension Failure {
  private init(telling error: some Spoken, _ code: ExitCode) {
    self.init(error.text(inIndonesian: false), error.text(inIndonesian: true), code)
  }

  /// What is wrong at a place of the scenario.
  private init(_ problem: Problem) { self.init(ScenarioError(.invalid, problems: [problem])) }

  init(_ error: ScenarioError) {
    self.init(
      Phrase(en: error.text(inIndonesian: false), id: error.text(inIndonesian: true)),
      error.kind == .unreadable ? .noInput : .badScenario)
  }

  init(_ error: ExperimentError) {
    switch error {
    case .cancelled: self.init(telling: error, Interruption.exitCode)
    case .nothingToDo: self.init(telling: error, .validationFailure)
    case .refused: self.init(telling: error, .badScenario)
    case .notKept(let error): self.init(error)
    case .blocks(let error): self.init(error)
    }
  }

  init(_ error: BlocksError) {
    switch error {
    case .noBlocks, .noPlan: self.init(telling: error, .noInput)
    case .otherStudy, .badPlan: self.init(telling: error, .badScenario)
    case .planned: self.init(telling: error, .cannotCreate)
    case .files(let error): self.init(error)
    }
  }

  init(_ error: AskedFigures.Unknown) {
    let hint = Self.hint(to: error.name, among: error.known)
    self.init(
      "there is no '\(error.name)'. \(hint.en)", "tidak ada '\(error.name)'. \(hint.id)", .validationFailure)
  }

  /// The name that is meant, or all that there are.
  static func hint(to name: String, among known: [String]) -> Phrase {
    guard let near = Nearest.match(to: name, among: known) else {
      let names = known.joined(separator: ", ")
      return Phrase(en: "Known are: \(names).", id: "Yang ada: \(names).")
    }
    return Phrase(en: "Did you mean '\(near)'?", id: "Maksudnya '\(near)'?")
  }

  /// - Parameter focus: where the scenario says what the answer is about.
  init(_ error: SensitivityError, focus: Problem) {
    switch error {
    case .cancelled: self.init(telling: error, Interruption.exitCode)
    case .noDemand: self.init(focus.saying("\(error)", inIndonesian: error.text(inIndonesian: true)))
    case .onePolicy, .nothingUnknown: self.init(telling: error, .validationFailure)
    case .unreadable(let message): self.init(message, .badScenario)
    }
  }

  /// - Parameter place: where the world that is wrong stands.
  init(_ error: WorldsError, place: Problem?) {
    if let place {
      self.init(place.saying("\(error)", inIndonesian: error.text(inIndonesian: true)))
    } else {
      self.init(telling: error, error == .cancelled ? Interruption.exitCode : .validationFailure)
    }
  }

  init(_ error: CountsError) {
    let isUnreadable = if case .unreadable = error.reason { true } else { false }
    self.init(telling: error, isUnreadable ? .noInput : .badScenario)
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
    case .damaged: self.init(message, .badScenario)
    case .notMade, .tooSlow: self.init(message, .internalError)
    case .files(let error): self.init(error)
    }
  }

  init(_ error: ResultsError) {
    switch error {
    case .interrupted: self.init(telling: error, Interruption.exitCode)
    case .failed(.create, _, let code) where code != ENOSPC && code != EDQUOT:
      self.init(telling: error, .cannotCreate)
    case .torn, .strange, .contradicts: self.init(telling: error, .badScenario)
    case .pictures: self.init(telling: error, .unavailable)
    case .occupied, .foreign, .inUse, .readOnly: self.init(telling: error, .cannotCreate)
    case .failed: self.init(telling: error, .cannotWrite)
    case .page: self.init(telling: error, .internalError)
    }
  }
}
