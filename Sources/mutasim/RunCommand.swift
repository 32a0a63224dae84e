internal import ArgumentParser
internal import Experiments
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim run`: plays a scenario's policies, keeps the results and prints what they say.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Compare the policies of a scenario and write a folder of results.")

  @OptionGroup var options: StudyOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Trials to play (default: as the scenario says).", valueName: "n"))
  var trials: Int?

  @Flag(help: "Draw every number that is assumed over its range, anew in each trial.")
  var assumptions = false

  func validate() throws {
    if let trials, trials < 1 { throw ValidationError("'--trials' must be at least 1.") }
  }

  func run() throws {
    let isSettled = try reportingFailures { () throws(Failure) in
      let study = try Study(options, trials: trials)
      for warning in study.read.warnings { Standard.error(warning.text(inIndonesian: options.output.language == .id)) }
      Interruption.watch()
      let clock = RunClock()
      let past = try past(study)
      let comparison = try play(study)
      var record = study.record(path: options.scenario, clock: clock, threads: options.workers)
      record.drawsAssumptions = assumptions
      record.past = past
      let folder = ReportFolder(comparison, record, parent: options.output.out, language: options.output.language)
      try options.output.delivery.deliver(folder.path, page: "/report.html") { () throws(ResultsError) in
        try folder.write(isCancelled: { Interruption.isAsked })
      } document: {
        folder.summary
      } report: {
        ConsoleReport(comparison, record, language: options.output.language).text(width: Terminal.width)
      }
      return comparison.result.scenario.comparison.trials.isFixed || comparison.settling.isSettled
    }
    if !isSettled { throw ExitCode.notSettled }
  }

  /// Days that the office has on record, with nobody moved.
  private func past(_ study: Study) throws(Failure) -> PastTrials? {
    guard let past = study.read.past else { return nil }
    do throws(ExperimentError) {
      return try PastTrials(past, threads: options.workers, isCancelled: { Interruption.isAsked })
    } catch {
      throw Failure(error)
    }
  }

  /// The run, and its first trials once more with the world as it was: what they have in common is not chance.
  private func play(_ study: Study) throws(Failure) -> Comparison {
    let progress = Progress(isShown: !options.output.quiet && !options.output.json && Terminal.isWatched)
    defer { progress.end() }
    do throws(ExperimentError) {
      let world = assumptions ? study.drawingAssumptions(options) : nil
      let experiment = Experiment(study.scenario, threads: options.workers, world: world)
      let result = try experiment.run(progress: { progress.update($0) }, isCancelled: { Interruption.isAsked })
      var comparison = Comparison(result)
      if assumptions || study.scenario.drawsTheWorld {
        comparison.echo = try experiment.echo(
          result, of: [comparison.recommend().policy ?? 0], isCancelled: { Interruption.isAsked })
      }
      return comparison
    } catch {
      throw Failure(error)
    }
  }
}
