internal import ArgumentParser
internal import Reports

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

  /// What mutasim itself says.
  init(_ en: String, _ id: String, _ code: ExitCode) {
    self.init(Phrase(en: "mutasim: \(en)", id: "mutasim: \(id)"), code)
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
