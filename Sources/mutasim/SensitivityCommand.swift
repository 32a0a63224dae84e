internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim sensitivity`: says what would change the answer of a study.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: told(
      "Say which assumptions would change the answer of a scenario, and at which value.",
      "Menyebutkan andaian mana yang akan mengubah jawaban skenario, dan pada nilai berapa."),
    discussion: told(
      """
      Every assumed or uncertain value is moved through its range, one at a time and all together, and the policies are \
      played again in the same trials. Stopped with Ctrl-C, the same command goes on where it was.
        mutasim sensitivity my-study.yaml
        mutasim sensitivity my-study.yaml --alone
      """,
      """
      Setiap nilai andaian atau tidak pasti digerakkan sepanjang rentangnya, satu per satu dan semua bersama, dan kebijakan \
      dimainkan lagi pada ulangan yang sama. Dihentikan dengan Ctrl-C, perintah yang sama melanjutkannya.
        mutasim sensitivity my-study.yaml
        mutasim sensitivity my-study.yaml --alone
      """))

  @OptionGroup var options: StudyOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials at each value to begin with; up to 16 times as many where these do not settle "
        + "it.", "Ulangan awal pada setiap nilai; sampai 16 kali lipat bila belum memastikan.", valueName: "n"))
  var trials = 8

  @Flag(
    help: ArgumentHelp(
      "Move each value alone only, not all together: what would change the answer, sooner.",
      "Gerakkan setiap nilai sendiri saja, tidak bersama: apa yang mengubah jawaban, lebih cepat."))
  var alone = false

  @Option(
    help: ArgumentHelp(
      "Vary only inputs whose paths begin so (default: all).",
      "Ubah hanya masukan yang alamatnya diawali begini (bawaan: semua).", valueName: "a,b"))
  var inputs: String?

  func validate() throws {
    try options.requireScenario()
    if trials < 1 { throw ValidationError("'--trials' must be at least 1.", "'--trials' harus sedikitnya 1.") }
    if trials > 10_000 {
      throw ValidationError("'--trials' must be at most 10000.", "'--trials' harus paling banyak 10000.")
    }
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      let study = try Study(options)
      for warning in study.read.warnings { Standard.error(warning.text(inIndonesian: options.output.language == .id)) }
      Interruption.watch()
      let clock = RunClock()
      let chosen = try study.read.studyInputs(inputs)
      let memory = SensitivityMemoryKeeper(study, options, clock, trials: trials, inputs: chosen)
      let result = try play(study, chosen, memory)
      let record = study.record(path: options.scenario, clock: clock, threads: options.workers)
      try options.output.delivery.deliver(memory.folder.path) { () throws(ResultsError) in
        try memory.folder.write(
          result, record, language: options.output.language, isCancelled: { Interruption.isAsked })
      } document: {
        SensitivityFiles(result, record).document.text
      } report: {
        SensitivityReport(result, record, language: options.output.language).text(width: Terminal.width)
      }
    }
  }

  private func play(
    _ study: Study, _ inputs: [StudyInput], _ memory: SensitivityMemoryKeeper
  ) throws(Failure) -> SensitivityResult {
    let progress = SensitivityProgress(isShown: !options.output.quiet && !options.output.json && Terminal.isWatched)
    defer { progress.end() }
    do throws(SensitivityError) {
      let sensitivity = try SensitivityStudy(
        study.scenario, inputs: inputs, effort: .init(trials: trials, movesTogether: !alone), threads: options.workers,
        read: study.reading(options))
      return try sensitivity.run(
        known: memory.known, progress: { progress.update($0) }, keep: { memory.keep($0) },
        isCancelled: { Interruption.isAsked })
    } catch {
      progress.end()
      guard error == .cancelled else { throw Failure(error, focus: study.read.focusPlace) }
      let kept = try memory.save()
      throw Failure(
        "\(error); \(kept.en)", "\(error.text(inIndonesian: true)); \(kept.id)", Interruption.exitCode)
    }
  }
}
