internal import Experiments
internal import Files
internal import Government
internal import Reports
internal import Scenarios

/// A run of a study from its first missing trial to the results.
struct StudyRun {
  let study: Study
  let options: StudyOptions
  let drawsAssumptions: Bool
  let clock: RunClock

  /// Who is told how far it is, beside the terminal.
  var progress: @Sendable (Experiment.Progress) -> Void = { _ in }
  var isCancelled: @Sendable () -> Bool = { Interruption.isAsked }

  /// Plays what a folder has not, writes the results and prints what was asked for.
  ///
  /// - Returns: whether the answer is settled, or a fixed number of trials was asked for; and how many trials there are.
  /// - Throws: what `stopped` makes of the end of a run without results.
  func deliver(_ blocks: BlockFolder, stopped: (ExperimentError) -> Failure) throws(Failure)
    -> (isSettled: Bool, trials: Int)
  {
    let (comparison, record) = try played(blocks, stopped: stopped)
    try write(comparison, record, blocks)
    return (
      comparison.result.scenario.comparison.trials.isFixed || comparison.settling.isSettled, comparison.result.count
    )
  }

  /// What results must tell of the run.
  ///
  /// - Parameters:
  ///   - past: the office's own past beside the model's.
  ///   - command: the command line that results name.
  func record(past: PastTrials?, command: [String] = Study.command) -> RunRecord {
    var record = study.record(path: options.scenario, clock: clock, threads: options.workers, command: command)
    record.drawsAssumptions = drawsAssumptions
    record.past = past
    // Trials and seed are told beside them.
    record.changes = Replacements.pairs(options.overrides).filter {
      !["compare.trials", "compare.seed"].contains($0.path)
    }
    return record
  }

  /// Writes the results, and prints what was asked for.
  ///
  /// - Parameter name: of their folder, where they stand already; nil = that of the question.
  func write(
    _ comparison: Comparison, _ record: RunRecord, _ blocks: BlockFolder, name: String? = nil
  ) throws(Failure) {
    let folder = ReportFolder(
      comparison, record, parent: options.output.out, name: name, language: options.output.language)
    try options.output.delivery.deliver(folder.path, page: "/report.html") { () throws(ResultsError) in
      try write(folder, comparison, blocks, keepingPictures: name != nil)
    } document: {
      folder.summary
    } report: {
      ConsoleReport(comparison, record, language: options.output.language).text(width: Terminal.width)
    }
  }

  /// What is to be written of it.
  ///
  /// - Parameters:
  ///   - blocks: the folder of its trials.
  ///   - command: the command line that results name.
  ///   - stopped: makes of the end of a run without results what is thrown.
  func played(
    _ blocks: BlockFolder, command: [String] = Study.command, stopped: (ExperimentError) -> Failure
  ) throws(Failure) -> (Comparison, RunRecord) {
    let past = try past()
    let comparison: Comparison
    do throws(ExperimentError) { comparison = try play(blocks) } catch { throw stopped(error) }
    return (comparison, record(past: past, command: command))
  }

  /// - Returns: what the reader should know of the charts.
  func write(
    _ folder: ReportFolder, _ comparison: Comparison, _ blocks: BlockFolder, keepingPictures: Bool = false
  ) throws(ResultsError) -> String {
    try folder.write(
      blocks: blocks, plan: plan(of: blocks, in: folder.path, comparison.result), keepingPictures: keepingPictures,
      isCancelled: isCancelled)
  }

  /// How the results' study is read and played again.
  private func plan(of blocks: BlockFolder, in folder: String, _ result: ExperimentResult) -> StudyPlan {
    let isSaid = options.replacements().contains { ["compare.trials", "bandingkan.ulangan"].contains($0.path) }
    let trials = result.scenario.comparison.trials
    return options.plan(
      of: blocks.study.id, in: folder + "/" + BlockFolder.inResults,
      trials: trials.isFixed && !isSaid ? trials.most : nil, drawsAssumptions: drawsAssumptions,
      round: StudyPlan.round(result), shards: 1)
  }

  /// Days that the office has on record, with nobody moved.
  func past() throws(Failure) -> PastTrials? {
    guard let past = study.read.past else { return nil }
    do throws(ExperimentError) {
      return try PastTrials(past, threads: options.workers, isCancelled: isCancelled)
    } catch {
      throw Failure(error)
    }
  }

  /// The run, and what it says.
  private func play(_ blocks: BlockFolder) throws(ExperimentError) -> Comparison {
    let line = Progress(
      isShown: !options.output.quiet && !options.output.json && Terminal.isWatched, options.output.language)
    defer { line.end() }
    let world = drawsAssumptions ? study.drawingAssumptions(options) : nil
    let experiment = Experiment(study.scenario, threads: options.workers, world: world)
    let result = try experiment.run(
      keeping: blocks,
      progress: {
        line.update($0)
        progress($0)
      }, isCancelled: isCancelled)
    return try compared(result, experiment)
  }

  /// What a result says, with its first trials once more with the world as it was: what they have in common is not chance.
  func compared(_ result: ExperimentResult, _ experiment: Experiment) throws(ExperimentError) -> Comparison {
    var comparison = Comparison(result)
    if drawsAssumptions || study.scenario.drawsTheWorld {
      comparison.echo = try experiment.echo(
        result, of: [comparison.recommend().policy ?? 0], isCancelled: isCancelled)
    }
    return comparison
  }
}
