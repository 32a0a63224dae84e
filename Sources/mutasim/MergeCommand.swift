internal import ArgumentParser
internal import Experiments
internal import Files
internal import Reports

/// `mutasim merge`: makes results of what the shards of a plan have played.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: told(
      "Make results of what the shards of a plan have played.",
      "Membuat hasil dari yang dimainkan bagian-bagian sebuah rencana."),
    discussion: told(
      """
      Refuses trials that are missing, blocks that are torn, of another study, or contradict each other, and names them. The \
      results are those of a run on one machine. Where the trials have not settled the answer the next round is planned in \
      the same folder: the command then ends with 4, and the shards are to be played again.
        mutasim merge plans/my-study
      """,
      """
      Menolak ulangan yang belum ada, blok yang tidak utuh, milik studi lain atau saling bertentangan, dan menyebutkannya. \
      Hasilnya sama dengan menjalankan di satu komputer. Bila jawaban belum pasti, putaran berikutnya direncanakan di folder yang \
      sama: perintah berakhir dengan 4, dan bagian-bagiannya dimainkan lagi.
        mutasim merge plans/my-study
      """))

  @Argument(help: ArgumentHelp("Folder of the plan.", "Folder rencana."), completion: .directory)
  var folder: String

  @Argument(
    help: ArgumentHelp(
      "Folders of other machines, whose blocks are taken over first.",
      "Folder dari komputer lain, yang bloknya diambil dahulu."), completion: .directory)
  var others: [String] = []

  @OptionGroup var machine: ThreadsOption

  @OptionGroup var output: OutputOptions

  func run() throws {
    let end = try reportingFailures(in: output.language) { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let planned = try PlannedStudy(
        folder, threads: machine.threads, output: output, use: .alone, takingOver: others, isStrict: true)
      let gathered: Experiment.Gathered
      do throws(BlocksError) { gathered = try planned.experiment.gather(planned.folder) } catch { throw Failure(error) }
      switch gathered {
      case .whole:
        let run = StudyRun(
          study: planned.study, options: planned.options, drawsAssumptions: planned.plan.drawsAssumptions, clock: clock)
        return try run.deliver(planned.folder, stopped: { Failure($0) }).isSettled ? nil : ExitCode.notSettled
      case .missing(let round, let trials) where round.trials.lowerBound <= planned.plan.from:
        // Of an earlier round, where its blocks were lost: the shards are to play that one.
        try plan(round, after: planned)
        throw Failure(
          "mutasim: "
            + KeptText.gaps(trials, in: planned.folder.path, of: planned.plan, output.language), .badScenario)
      case .missing(let round, _):
        try plan(round, after: planned)
        Standard.error("mutasim: " + KeptText.next(round, planned.plan, output.language))
        return ExitCode.unfinished
      }
    }
    if let end { throw end }
  }

  private func plan(_ round: StudyPlan.Round, after planned: PlannedStudy) throws(Failure) {
    guard round != planned.plan.round else { return }
    do throws(BlocksError) {
      try planned.plan.following(round).write(into: planned.folder.path)
    } catch {
      throw Failure(error)
    }
  }
}
