internal import Experiments
internal import Files
internal import Government
internal import Reports

/// A plan with its study, read again from the scenario (of results from the copy that stands there, since the scenario may have been
/// edited since), and the folder where the plan and the blocks stand.
struct PlannedStudy {
  let plan: StudyPlan
  let options: StudyOptions
  let study: Study
  let folder: BlockFolder
  /// The folder of results in which the blocks stand; nil = none.
  let results: String?

  /// - Parameters:
  ///   - path: of the plan's folder.
  ///   - use: whether others may be at work there.
  ///   - others: folders whose blocks are taken over.
  ///   - isStrict: whether blocks of others that are torn, or another study's, are refused.
  ///   - isOfResults: whether a folder of results was asked for.
  init(
    _ path: String, threads: Int?, output: OutputOptions, use: BlockFolder.Use, takingOver others: [String] = [],
    isStrict: Bool = false, isOfResults: Bool = false
  ) throws(Failure) {
    let place: String
    do throws(BlocksError) {
      (plan, place) = try StudyPlan.read(path)
    } catch {
      if isOfResults, case .noPlan = error { throw Failure(noResultsIn: path) }
      throw Failure(error)
    }
    results =
      place.hasSuffix("/" + BlockFolder.inResults) ? String(place.dropLast(BlockFolder.inResults.count + 1)) : nil
    let identity: StudyIdentity
    (options, study, identity) = try Self.read(
      plan, StudyOptions(plan, in: place, threads: threads, output: output), results: results)
    do throws(BlocksError) {
      folder = try BlockFolder(place, of: identity, use: use, takingOver: others, isStrict: isStrict)
      try plan.expect(identity, most: study.scenario.comparison.trials.most, in: place)
    } catch {
      throw Failure(error)
    }
  }

  /// Data files are looked for where they were, and where they are not there as they were, beside the copy of the scenario.
  private static func read(
    _ plan: StudyPlan, _ options: StudyOptions, results: String?
  ) throws(Failure) -> (StudyOptions, Study, StudyIdentity) {
    func read(_ options: StudyOptions, _ text: [UInt8]?) throws(Failure) -> (StudyOptions, Study, StudyIdentity) {
      let study = try Study(options, text: text)
      return (options, study, try study.identity(options, drawsAssumptions: plan.drawsAssumptions))
    }
    guard let results, FileCalls.exists(results + "/scenario.yaml") else { return try read(options, nil) }
    let text = try Study.bytes(of: results + "/scenario.yaml")
    var beside = options
    beside.scenario = results + "/" + Study.fileName(of: options.scenario)
    do throws(Failure) {
      let found = try read(options, text)
      if found.2.id == plan.study { return found }
      guard let other = try? read(beside, text), other.2.id == plan.study else { return found }
      return other
    } catch {
      if let other = try? read(beside, text) { return other }
      // What is wrong with the copy is wrong there, not in the file of which it is one.
      var copy = options
      copy.scenario = results + "/scenario.yaml"
      _ = try read(copy, text)
      throw error
    }
  }

  /// Plays what the folder has not of a shard.
  ///
  /// - Returns: how many trials; nil where it was stopped on request.
  func play(_ shard: Shard) throws(Failure) -> Int? {
    do throws(ExperimentError) {
      return try experiment.play(shard, of: plan.round, keeping: folder, isCancelled: { Interruption.isAsked })
    } catch {
      if case .cancelled = error { return nil }
      throw Failure(error)
    }
  }

  /// That no block of results is lost.
  func expectAllTrials() throws(Failure) {
    guard results != nil else { return }
    let trials: Int
    do throws(BlocksError) { trials = try folder.trials(isStrict: true) } catch { throw Failure(error) }
    guard trials < plan.until else { return }
    throw Failure(
      "mutasim: " + KeptText.lost(plan.until - trials, in: folder.path, options.output.language),
      .badScenario)
  }

  /// What the blocks come to, all of which must be there.
  func result() throws(Failure) -> ExperimentResult {
    try expectAllTrials()
    let gathered: Experiment.Gathered
    do throws(BlocksError) { gathered = try experiment.gather(folder) } catch { throw Failure(error) }
    switch gathered {
    case .whole(let result): return result
    case .missing(_, let trials):
      throw Failure(
        "mutasim: " + KeptText.gaps(trials, in: folder.path, of: plan, options.output.language), .badScenario)
    }
  }

  var experiment: Experiment {
    let world = plan.drawsAssumptions ? study.drawingAssumptions(options) : nil
    return Experiment(study.scenario, threads: options.workers, world: world)
  }
}
