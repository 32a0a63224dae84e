internal import Experiments
internal import Files
internal import LocalPage
internal import Reports

/// Does for the page what `mutasim run` and `mutasim papers` do for the command line, in the same folders.
struct PagePlayer: StudyPlayer {
  let threads: Int?

  func play(
    _ run: AskedRun, progress: @escaping @Sendable (Experiment.Progress) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(UnfinishedRun) -> String {
    do throws(Failure) {
      let options = options(run)
      let study = try Study(options, trials: run.trials)
      var playing = StudyRun(study: study, options: options, drawsAssumptions: false, clock: RunClock())
      playing.progress = progress
      playing.isCancelled = isCancelled
      let kept = try KeptTrials(study, options, drawsAssumptions: false, takingOver: nil)
      let (comparison, record) = try playing.played(kept.folder, command: command(run), stopped: kept.stopped)
      let folder = ReportFolder(comparison, record, parent: run.results, language: run.language)
      do throws(ResultsError) {
        _ = try playing.write(folder, comparison, kept.folder)
      } catch {
        throw Failure(error)
      }
      kept.remove(after: comparison.result.count)
      return Study.fileName(of: folder.path)
    } catch {
      throw UnfinishedRun(message(error, in: run.results, run.language), isStopped: isCancelled())
    }
  }

  func write(_ papers: AskedPapers) throws(UnwrittenPapers) -> [String] {
    do throws(Failure) {
      var remarks: [String] = []
      _ = try StudyPapers(
        results: papers.results + "/" + papers.run, threads: threads, language: papers.language == .id ? .id : .en
      ).write { remarks.append($0) }
      return remarks
    } catch {
      throw UnwrittenPapers(message(error, in: papers.results, papers.language))
    }
  }

  /// What went wrong, with paths as they are seen from the folder of the study.
  private func message(_ failure: Failure, in results: String, _ language: Language) -> String {
    let folder = "/" + results.split(separator: "/").dropLast().joined(separator: "/") + "/"
    return failure.message[language].replacing(folder, with: "")
  }

  private func options(_ run: AskedRun) -> StudyOptions {
    var options = StudyOptions()
    (options.scenario, options.overrides, options.policies, options.seed) = (run.path, [], nil, nil)
    options.machine = ThreadsOption(threads)
    var output = OutputOptions.speaking(run.language == .id ? .id : .en)
    output.out = run.results
    options.output = output
    return options
  }

  /// The command line that does the same.
  private func command(_ run: AskedRun) -> [String] {
    ["mutasim", "run", run.name] + (run.trials.map { ["--trials", String($0)] } ?? [])
  }
}
