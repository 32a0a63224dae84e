internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim worlds`: plays a study's policies in several worlds.
struct WorldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worlds",
    abstract: told(
      "Play the policies of a scenario in several worlds, and say which is least bad in its worst.",
      "Memainkan kebijakan skenario di beberapa dunia, dan menyebutkan mana yang paling tidak buruk pada keadaan terburuknya."
    ),
    discussion: told(
      """
      The worlds are those under worlds: in the scenario, or a file each; the scenario as it stands is always one of them. \
      Every policy is played in all of them in the same trials, in rounds as the scenario says (compare: { trials }), until it \
      is settled which policy is least bad. Policies of vary: are left out.
        mutasim worlds my-study.yaml
        mutasim worlds as-planned.yaml doubled.yaml
      """,
      """
      Dunia adalah yang tertulis di bawah worlds: dalam skenario, atau satu berkas masing-masing; skenario apa adanya selalu salah \
      satunya. Setiap kebijakan dimainkan di semuanya pada ulangan yang sama, dalam putaran menurut skenario (compare: { trials }), \
      sampai pasti kebijakan mana yang paling tidak buruk. Kebijakan dari vary: tidak disertakan.
        mutasim worlds my-study.yaml
        mutasim worlds as-planned.yaml doubled.yaml
      """))

  @OptionGroup var options: StudyOptions

  @Argument(
    help: ArgumentHelp(
      "A scenario file for each world beside the first; their policies must have the same "
        + "names.", "Berkas skenario setiap dunia selain yang pertama; nama kebijakannya harus sama.",
      valueName: "world"),
    completion: .file(extensions: ["yaml", "yml"]))
  var others: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials to play in each world (default: as the scenario says).",
      "Ulangan yang dimainkan di setiap dunia (bawaan: menurut skenario).", valueName: "n"))
  var trials: Int?

  func validate() throws {
    try options.requireScenario()
    if let trials, trials < 1 {
      throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.")
    }
  }

  func run() throws {
    let isSettled = try reportingFailures(in: options.output.language) { () throws(Failure) in
      let study = try Study(options, trials: trials)
      let asked = try WorldsAsked(study, options, others: others, trials: trials)
      for warning in asked.warnings { Standard.error(warning.text(inIndonesian: options.output.language == .id)) }
      Interruption.watch()
      let clock = RunClock()
      let result = try play(asked)
      var record = study.record(path: options.scenario, clock: clock, threads: options.workers)
      record.dataFiles = asked.dataFiles
      let files = WorldsFiles(result, record, sources: asked.sources)
      let folder = WorldsFolder(files, parent: options.output.out, language: options.output.language)
      try options.output.delivery.deliver(folder.path) { () throws(ResultsError) in
        try folder.write(isCancelled: { Interruption.isAsked })
      } document: {
        files.document.text
      } report: {
        WorldsReport(result, files.record, language: options.output.language).text(width: Terminal.width)
      }
      return study.scenario.comparison.trials.isFixed || result.isSettled
    }
    if !isSettled { throw ExitCode.notSettled }
  }

  private func play(_ asked: WorldsAsked) throws(Failure) -> WorldsResult {
    let progress = ProgressLine(isShown: !options.output.quiet && !options.output.json && Terminal.isWatched)
    defer { progress.end() }
    do throws(WorldsError) {
      return try WorldsStudy(asked.worlds, threads: options.workers).run(
        progress: { now in
          progress.update(
            "world \(now.world + 1) of \(now.of), \(now.title[options.output.language]): \(now.done) of \(now.until) trials"
          )
        }, isCancelled: { Interruption.isAsked })
    } catch {
      progress.end()
      throw Failure(error, place: error.wrongWorld.flatMap { asked.places[$0] })
    }
  }
}
