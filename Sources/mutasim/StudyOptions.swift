internal import ArgumentParser
internal import Foundation
internal import Reports

/// Languages by the names they have on the command line.
enum LanguageName: String, CaseIterable, ExpressibleByArgument {
  case en, id

  var language: Language { self == .id ? .id : .en }
}

extension LanguageName? {
  /// That of the locale where none is given.
  var language: Language { self?.language ?? Language(environment: ProcessInfo.processInfo.environment) }

  var isIndonesian: Bool { language == .id }
}

/// What a command that plays a study may be told.
struct StudyOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Scenario file (YAML).", "Berkas skenario (YAML)."),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario = ""

  @Option(
    help: ArgumentHelp(
      "Seed of all random draws (default: as the scenario says).",
      "Benih semua undian acak (bawaan: menurut skenario).", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var machine: ThreadsOption

  @Option(
    help: ArgumentHelp(
      "Policies to compare to the baseline, which always stays.",
      "Kebijakan yang dibandingkan dengan acuan, yang selalu ada.", valueName: "a,b"))
  var policies: String?

  @Option(name: .customLong("set"), help: Replacements.help)
  var overrides: [String] = []

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let policies, !policies.contains(where: { $0 != "," && !$0.isWhitespace }) {
      throw ValidationError(
        "'--policies' names no policy; leave it out to compare all.",
        "'--policies' tidak menyebut kebijakan; hapus untuk membandingkan semuanya.")
    }
    try Replacements.validate(overrides)
  }

  /// For commands that play nothing else.
  func requireScenario() throws {
    if scenario.isEmpty {
      throw ValidationError("Missing expected argument '<scenario>'", "Berkas skenario belum disebut ('<scenario>')")
    }
  }

  /// What replaces values of the scenario, the number of trials and `--seed` last, so that the resolved file shows what ran.
  func replacements(trials: Int? = nil) -> [(path: String, value: String)] {
    var all = Replacements.pairs(overrides)
    if let trials { all.append(("compare.trials", String(trials))) }
    if let seed { all.append(("compare.seed", String(seed))) }
    return all
  }

  var workers: Int { machine.workers }
}
