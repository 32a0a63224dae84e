internal import Experiments
internal import Reports

/// The papers of results, from the trials that these hold to the folder that is written.
struct StudyPapers {
  /// Folder of results.
  let results: String
  let threads: Int?
  let language: LanguageName
  /// Folder in which that of the papers is made; nil = the results.
  var out: String?
  /// Folder of a sensitivity study, whose order of the assumptions is taken.
  var sensitivity: String?

  /// Writes them.
  ///
  /// - Parameter remark: is given what the reader should know, as it is found.
  /// - Returns: path of the folder.
  func write(remark: (String) -> Void) throws(Failure) -> String {
    let language = language.language
    let clock = RunClock()
    let kept = try PlannedStudy(
      results, threads: threads, output: .speaking(self.language), use: .withOthers, isOfResults: true)
    guard let path = kept.results else {
      throw Failure("mutasim: " + PapersText.noResults(results, language), .noInput)
    }
    let run = StudyRun(
      study: kept.study, options: kept.options, drawsAssumptions: kept.plan.drawsAssumptions, clock: clock)
    let past = try run.past()
    let comparison: Comparison
    let result = try kept.result()
    do throws(ExperimentError) { comparison = try run.compared(result, kept.experiment) } catch {
      throw Failure(error)
    }
    var record = kept.study.record(path: kept.options.scenario, clock: clock, threads: kept.options.workers)
    record.drawsAssumptions = kept.plan.drawsAssumptions
    record.past = past
    try record.takeOrder(from: sensitivity, language)
    let changed = KeptFiles.changed(in: path)
    if !changed.isEmpty { remark(PapersText.changed(changed, language)) }
    do throws(PapersError) {
      let folder = PapersFolder(comparison, record, results: path, parent: out ?? path, language: language)
      for found in try folder.write(isCancelled: { Interruption.isAsked }) { remark(found[language]) }
      return folder.path
    } catch {
      throw Failure(error, language)
    }
  }
}
