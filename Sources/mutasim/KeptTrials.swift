internal import Experiments
internal import Files
internal import Government
internal import Reports
internal import Scenarios

/// The trials of a run, kept block by block beside its results to be, so that a run that was stopped goes on.
struct KeptTrials {
  let folder: BlockFolder
  private let language: Language

  /// - Parameters:
  ///   - study: that is played.
  ///   - drawsAssumptions: whether what it assumes is drawn.
  ///   - other: a folder of the same study whose trials are taken over; nil = none.
  init(_ study: Study, _ options: StudyOptions, drawsAssumptions: Bool, takingOver other: String?) throws(Failure) {
    language = options.output.language
    let identity = try study.identity(options, drawsAssumptions: drawsAssumptions)
    let name = "\(Study.name(of: options.scenario))-\(identity.id.prefix(8)).unfinished"
    do throws(BlocksError) {
      folder = try BlockFolder(options.output.out + "/" + name, of: identity, takingOver: other.map { [$0] } ?? [])
    } catch {
      throw Failure(error)
    }
    if folder.trialsFound > 0 { Standard.error("mutasim: " + KeptText.goesOn(folder.trialsFound, language)) }
  }

  /// Once their results are written they stand there, but for those that a larger run has played: these it goes on from.
  func remove(after played: Int) {
    if let trials = try? folder.trials(), trials <= played { try? folder.remove() }
  }

  /// A run that was stopped: what it has played is kept, if it has played any.
  func stopped(_ error: ExperimentError) -> Failure {
    let kept = (try? folder.trials()) ?? 0
    if kept == 0 { try? folder.remove() }
    guard case .cancelled = error, kept > 0 else { return Failure(error) }
    return Failure("mutasim: " + KeptText.stopped(kept, path: folder.path, language), Interruption.exitCode)
  }
}

extension Study {
  /// What decides what its trials leave.
  func identity(_ options: StudyOptions, drawsAssumptions: Bool) throws(Failure) -> StudyIdentity {
    // Of the number of trials no trial depends.
    let one = try Study(options, text: text, trials: 1)
    let values = one.read.resolved.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return StudyIdentity(
      version: Version.told, seed: scenario.comparison.seed,
      policies: scenario.policies.map(\.name), drawsAssumptions: drawsAssumptions,
      data: dataFiles.map { StudyIdentity.DataFile(name: Self.fileName(of: $0.path), sha256: $0.sha256) },
      scenario: values.joined(separator: "\n"))
  }
}
