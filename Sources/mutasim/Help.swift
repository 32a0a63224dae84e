internal import ArgumentParser
internal import Reports

/// What the command line says of itself, in the language that it asks for, else of the locale.
func told(_ en: String, _ id: String) -> String { LanguageName.asked.isIndonesian ? id : en }

extension LanguageName {
  /// That of `--lang`, before anything else of the command line is understood.
  static let asked: LanguageName? = {
    let words = CommandLine.arguments
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    let behind = words.lastIndex(of: "--lang").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    return (joined ?? behind).flatMap(LanguageName.init)
  }()
}

extension Mutasim {
  /// As the parser's own, but that it speaks Indonesian where it should.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      // What shells and programs read stays as it is.
      let isForPrograms = CommandLine.arguments.contains {
        $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help")
      }
      let text = fullMessage(for: error)
      guard LanguageName.asked.isIndonesian, !isForPrograms, !text.isEmpty else { exit(withError: error) }
      let (code, said) = (exitCode(for: error), ArgumentWords.inIndonesian(text))
      if code.isSuccess { print(said) } else { Standard.error(said) }
      exit(withError: code)
    }
  }
}

extension ArgumentHelp {
  init(_ en: String, _ id: String, valueName: String? = nil) { self.init(told(en, id), valueName: valueName) }
}

extension ValidationError {
  init(_ en: String, _ id: String) { self.init(told(en, id)) }
}
