internal import Experiments
internal import Files
internal import Government
internal import Reports

/// Keeps what a sensitivity study has played, now and then and when it is stopped.
final class SensitivityMemoryKeeper {
  let folder: SensitivityFolder
  let known: [Evaluation]
  private let study: Study
  private let options: StudyOptions
  private let clock: RunClock
  private var all: [Evaluation]
  private var saved: Int
  private var lastSaved: Double

  /// Seconds between two savings, so that a run that is killed loses no more.
  private static let interval = 10.0

  init(_ study: Study, _ options: StudyOptions, _ clock: RunClock, trials: Int, inputs: [StudyInput]) {
    self.study = study
    self.options = options
    self.clock = clock
    let record = study.record(path: options.scenario, clock: clock, threads: options.workers)
    folder = SensitivityFolder(
      record, seed: study.scenario.comparison.seed, trials: trials, policies: study.scenario.policies.map(\.name),
      inputs: inputs.map(\.path),
      parent: options.output.out)
    known = folder.known()
    all = known
    saved = known.count
    lastSaved = clock.seconds
  }

  /// Takes new evaluations. What cannot be written now is written, or told of, at the end.
  func keep(_ evaluations: [Evaluation]) {
    all += evaluations
    guard clock.seconds - lastSaved > Self.interval else { return }
    lastSaved = clock.seconds
    if (try? write()) != nil { saved = all.count }
  }

  /// Saves all, and says how to go on.
  func save() throws(Failure) -> Phrase {
    if all.isEmpty { return Phrase(en: "nothing was played yet.", id: "belum ada yang dimainkan.") }
    if saved < all.count {
      do throws(ResultsError) { try write() } catch { throw Failure(error) }
    }
    let values = all.count == 1 ? "value" : "values"
    return Phrase(
      en: "\(all.count) \(values) played so far kept in \(folder.path). The same command goes on from there.",
      id: "\(all.count) nilai yang sudah dimainkan disimpan di \(folder.path). Perintah yang sama melanjutkannya.")
  }

  private func write() throws(ResultsError) {
    try folder.keep(
      all, study.record(path: options.scenario, clock: clock, threads: options.workers),
      seed: study.scenario.comparison.seed)
  }
}
