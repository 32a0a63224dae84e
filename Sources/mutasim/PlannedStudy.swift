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

  /// - Parameters:
  ///   - path: of the plan's folder.
  ///   - use: whether others may be at work there.
  ///   - others: folders whose blocks are taken over.
  ///   - isStrict: whether blocks of others that are torn, or another study's, are refused.
  init(
    _ path: String, threads: Int?, output: OutputOptions, use: BlockFolder.Use, takingOver others: [String] = [],
    isStrict: Bool = false
  ) throws(Failure) {
    let place: String
    do throws(BlocksError) { (plan, place) = try StudyPlan.read(path) } catch { throw Failure(error) }
    options = StudyOptions(plan, in: place, threads: threads, output: output)
    let copy = place + "/../scenario.yaml"
    let isOfResults = place.hasSuffix("/" + BlockFolder.inResults) && FileCalls.exists(copy)
    study = try Study(options, text: isOfResults ? Study.bytes(of: copy) : nil)
    let identity = try study.identity(options, drawsAssumptions: plan.drawsAssumptions)
    do throws(BlocksError) {
      folder = try BlockFolder(place, of: identity, use: use, takingOver: others, isStrict: isStrict)
      try plan.expect(identity, most: study.scenario.comparison.trials.most, in: place)
    } catch {
      throw Failure(error)
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

  /// What the blocks come to, all of which must be there.
  func result() throws(Failure) -> ExperimentResult {
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
