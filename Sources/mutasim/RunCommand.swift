internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim run`: plays a scenario's policies, keeps the results and prints what they say; or plays a shard of a plan.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: told(
      "Compare the policies of a scenario and write a folder of results.",
      "Membandingkan kebijakan sebuah skenario dan menulis folder hasil."),
    discussion: told(
      """
      Trials are kept as they are played: a run that was stopped goes on when it is asked for again. A finished one grows:
        mutasim run my-study.yaml --trials 2000 --resume results/my-study-1a2b3c4d
      """,
      """
      Ulangan disimpan begitu dimainkan: yang dihentikan dilanjutkan bila diminta lagi. Yang sudah selesai dapat ditambah:
        mutasim run my-study.yaml --trials 2000 --resume results/my-study-1a2b3c4d
      """))

  @OptionGroup var options: StudyOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials to play (default: as the scenario says).", "Ulangan yang dimainkan (bawaan: menurut skenario).",
      valueName: "n"))
  var trials: Int?

  @Flag(
    help: ArgumentHelp(
      "Draw every number that is assumed over its range, anew in each trial.",
      "Undi setiap bilangan andaian dalam rentangnya, baru pada setiap ulangan."))
  var assumptions = false

  @Option(
    help: ArgumentHelp(
      "Go on from the trials of this folder: results of the same study, or a run that was "
        + "stopped.", "Lanjutkan dari ulangan folder ini: hasil studi yang sama, atau yang dihentikan.",
      valueName: "folder"), completion: .directory)
  var resume: String?

  @Option(
    help: ArgumentHelp(
      "Play a shard of this plan (mutasim plan) in place of a scenario.",
      "Mainkan satu bagian rencana ini (mutasim plan), sebagai ganti skenario.", valueName: "folder"),
    completion: .directory)
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Which shard, as 3/40 (default: by the engine's own variable).",
      "Bagian yang mana, misalnya 3/40 (bawaan: menurut variabel sistem antrean).", valueName: "i/n"))
  var shard: ShardAsked?

  @Option(
    help: ArgumentHelp(
      "Number of the engine's first process: 0 or 1.", "Nomor proses pertama sistem antrean: 0 atau 1.", valueName: "n")
  )
  var base: Int?

  func validate() throws {
    if let trials, trials < 1 {
      throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.")
    }
    if let base, !(0...1).contains(base) {
      throw ValidationError("'--base' must be 0 or 1.", "'--base' harus 0 atau 1.")
    }
    guard plan != nil else {
      try options.requireScenario()
      if shard != nil || base != nil {
        throw ValidationError(
          "'--shard' and '--base' go with '--plan'.", "'--shard' dan '--base' hanya bersama '--plan'.")
      }
      return
    }
    let isStated =
      !options.scenario.isEmpty || trials != nil || assumptions || resume != nil || options.seed != nil
      || options.policies != nil || !options.overrides.isEmpty
    if isStated {
      throw ValidationError(
        "'--plan' says what is played: leave out scenario, trials, seed and the like.",
        "'--plan' sudah menentukan yang dimainkan: hapus skenario, ulangan, benih acak dan sejenisnya.")
    }
  }

  func run() throws {
    if let plan { return try runShard(of: plan) }
    let isSettled = try reportingFailures(in: options.output.language) { () throws(Failure) in
      let study = try Study(options, trials: trials)
      for warning in study.read.warnings { Standard.error(warning.text(inIndonesian: options.output.language == .id)) }
      Interruption.watch()
      let run = StudyRun(study: study, options: options, drawsAssumptions: assumptions, clock: RunClock())
      let kept = try KeptTrials(study, options, drawsAssumptions: assumptions, takingOver: resume)
      let (isSettled, trials) = try run.deliver(kept.folder, stopped: kept.stopped)
      kept.remove(after: trials)
      return isSettled
    }
    if !isSettled { throw ExitCode.notSettled }
  }

  /// Plays the shard's trials that the plan's folder has not; stopped on request it is to be started again.
  private func runShard(of path: String) throws {
    let isWhole = try reportingFailures(in: options.output.language) { () throws(Failure) in
      Interruption.watch()
      let planned = try PlannedStudy(path, threads: options.machine.threads, output: options.output, use: .withOthers)
      let shard = try ShardAsked.shard(
        shard, base: base, of: planned.plan, environment: ProcessInfo.processInfo.environment)
      guard let played = try planned.play(shard) else {
        Standard.error("mutasim: " + KeptText.stoppedShard(shard, options.output.language))
        return false
      }
      try Standard.output(KeptText.shard(shard, played, path: planned.folder.path, options.output.language) + "\n")
      return true
    }
    if !isWhole { throw ExitCode.tryAgain }
  }
}
