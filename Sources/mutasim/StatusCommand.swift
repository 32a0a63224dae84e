internal import ArgumentParser
internal import Experiments
internal import Reports

/// `mutasim status`: says which shards of a plan have not played all their trials.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: told(
      "Say what is missing of a plan, as the engine's own list of numbers.",
      "Menyebutkan yang belum ada dari sebuah rencana, sebagai daftar nomor bagi sistem antrean."),
    discussion: told(
      """
      For example:
        mutasim status plans/my-study
        sbatch --array=$(mutasim status plans/my-study --quiet) job.sh
      """,
      """
      Misalnya:
        mutasim status plans/my-study
        sbatch --array=$(mutasim status plans/my-study --quiet) job.sh
      """))

  @Argument(help: ArgumentHelp("Folder of the plan.", "Folder rencana."), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Number of the engine's first process: 0 or 1.", "Nomor proses pertama sistem antrean: 0 atau 1.", valueName: "n")
  )
  var base = 1

  @Flag(
    help: ArgumentHelp("Print the list of missing shards and nothing else.", "Cetak daftar bagian yang belum ada saja.")
  )
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Language of what is printed (default: that of the locale).", "Bahasa yang dicetak (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    if !(0...1).contains(base) { throw ValidationError("'--base' must be 0 or 1.", "'--base' harus 0 atau 1.") }
  }

  func run() throws {
    let isWhole = try reportingFailures(in: lang.language) { () throws(Failure) in
      let (round, missing, plan) = try found()
      let list = Shard.list(missing.map { $0 - 1 + base })
      try Standard.output(
        quiet ? list + "\n" : KeptText.status(plan, round, missing: missing.count, list: list, lang.language) + "\n")
      return missing.isEmpty
    }
    if !isWhole { throw ExitCode.unfinished }
  }

  private func found() throws(Failure) -> (StudyPlan.Round, [Int], StudyPlan) {
    let planned = try PlannedStudy(folder, threads: 1, output: .speaking(lang), use: .withOthers)
    do throws(BlocksError) {
      return (planned.plan.round, try planned.plan.missingShards(in: planned.folder.path), planned.plan)
    } catch {
      throw Failure(error)
    }
  }
}
