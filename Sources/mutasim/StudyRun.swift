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

  /// Plays what a folder has not, writes the results and prints what was asked for.
  ///
  /// - Returns: whether the answer is settled, or a fixed number of trials was asked for; and how many trials there are.
  /// - Throws: what `stopped` makes of the end of a run without results.
  func deliver(_ blocks: BlockFolder, stopped: (ExperimentError) -> Failure) throws(Failure)
    -> (isSettled: Bool, trials: Int)
  {
    let past = try past()
    let comparison: Comparison
    do throws(ExperimentError) { comparison = try play(blocks) } catch { throw stopped(error) }
    try write(comparison, past: past, blocks: blocks)
    return (
      comparison.result.scenario.comparison.trials.isFixed || comparison.settling.isSettled, comparison.result.count
    )
  }

  /// What results must tell of the run.
  func record(past: PastTrials?) -> RunRecord {
    var record = study.record(path: options.scenario, clock: clock, threads: options.workers)
    record.drawsAssumptions = drawsAssumptions
    record.past = past
    record.changes = Replacements.pairs(options.overrides)
    return record
  }

  /// Writes the results, and prints what was asked for.
  func write(_ comparison: Comparison, past: PastTrials?, blocks: BlockFolder) throws(Failure) {
    let record = record(past: past)
    let folder = ReportFolder(comparison, record, parent: options.output.out, language: options.output.language)
    try options.output.delivery.deliver(folder.path, page: "/report.html") { () throws(ResultsError) in
      try folder.write(
        blocks: blocks, plan: plan(of: blocks, in: folder.path, comparison.result),
        isCancelled: { Interruption.isAsked })
    } document: {
      folder.summary
    } report: {
      ConsoleReport(comparison, record, language: options.output.language).text(width: Terminal.width)
    }
  }

  /// How the results' study is read and played again.
  private func plan(of blocks: BlockFolder, in folder: String, _ result: ExperimentResult) -> StudyPlan {
    let isSaid = options.replacements().contains { $0.path == "compare.trials" }
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
      return try PastTrials(past, threads: options.workers, isCancelled: { Interruption.isAsked })
    } catch {
      throw Failure(error)
    }
  }

  /// The run, and what it says.
  private func play(_ blocks: BlockFolder) throws(ExperimentError) -> Comparison {
    let progress = Progress(isShown: !options.output.quiet && !options.output.json && Terminal.isWatched)
    defer { progress.end() }
    let world = drawsAssumptions ? study.drawingAssumptions(options) : nil
    let experiment = Experiment(study.scenario, threads: options.workers, world: world)
    let result = try experiment.run(
      keeping: blocks, progress: { progress.update($0) }, isCancelled: { Interruption.isAsked })
    return try compared(result, experiment)
  }

  /// What a result says, with its first trials once more with the world as it was: what they have in common is not chance.
  func compared(_ result: ExperimentResult, _ experiment: Experiment) throws(ExperimentError) -> Comparison {
    var comparison = Comparison(result)
    if drawsAssumptions || study.scenario.drawsTheWorld {
      comparison.echo = try experiment.echo(
        result, of: [comparison.recommend().policy ?? 0], isCancelled: { Interruption.isAsked })
    }
    return comparison
  }
}
