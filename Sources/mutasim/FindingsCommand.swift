internal import ArgumentParser
internal import Experiments
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim findings`: plays several studies and prints what each answers, as one Markdown table.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: told(
      "Play several scenarios and print their findings as one Markdown table.",
      "Memainkan beberapa skenario dan mencetak temuannya dalam satu tabel Markdown."),
    discussion: told(
      """
      For example:
        mutasim findings scenarios/*.yaml --trials 40
      """,
      """
      Misalnya:
        mutasim findings scenarios/*.yaml --trials 40
      """))

  @Argument(
    help: ArgumentHelp("Scenario files (YAML).", "Berkas skenario (YAML)."),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenarios: [String]

  @Option(
    help: ArgumentHelp(
      "Trials to play (default: as each scenario says).", "Ulangan yang dimainkan (bawaan: menurut tiap skenario)."))
  var trials: Int?

  @OptionGroup var machine: ThreadsOption

  @Option(
    help: ArgumentHelp("Language of the table (default: that of the locale).", "Bahasa tabel (bawaan: menurut locale).")
  )
  var lang: LanguageName?

  func validate() throws {
    if let trials, trials < 1 {
      throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.")
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      var table = FindingsTable(language: lang.language)
      for (path, scenario) in try readAll() {
        table.add(path.split(separator: "/").last.map(String.init) ?? path, try play(scenario))
      }
      try Standard.output(table.markdown)
    }
  }

  /// All before the first is played: a study that cannot be read must not cost the minutes of those before it.
  private func readAll() throws(Failure) -> [(path: String, scenario: Scenario)] {
    var all: [(path: String, scenario: Scenario)] = []
    for path in scenarios {
      do throws(ScenarioError) {
        let overrides = trials.map { [("compare.trials", String($0))] } ?? []
        all.append((path, try ScenarioReader.read(path: path, overrides: overrides).scenario))
      } catch {
        throw Failure(error)
      }
    }
    return all
  }

  private func play(_ scenario: Scenario) throws(Failure) -> Comparison {
    do throws(ExperimentError) {
      let experiment = Experiment(scenario, threads: machine.workers)
      return Comparison(try experiment.run(isCancelled: { Interruption.isAsked }))
    } catch {
      throw Failure(error)
    }
  }
}
