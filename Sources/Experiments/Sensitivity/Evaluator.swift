internal import Dispatch
internal import Government
internal import Playing
internal import Synchronization

/// Plays a study at many values of its inputs, on several threads; always the same trials, so that only the values differ.
final class Evaluator: Sendable {
  typealias Request = EvaluationRequest

  private let read: SensitivityStudy.Reading
  private let names: [String]
  private let threads: Int
  private let resamples: Int
  private let isCancelled: @Sendable () -> Bool
  private let player: @Sendable (Scenario) -> any TrialPlayer

  /// The share of resamples that settles whether an answer holds.
  static let settledShare = 0.99

  init(
    names: [String], threads: Int, resamples: Int, read: @escaping SensitivityStudy.Reading,
    isCancelled: @escaping @Sendable () -> Bool,
    player: @escaping @Sendable (Scenario) -> any TrialPlayer
  ) {
    self.names = names
    self.threads = threads
    self.resamples = resamples
    self.read = read
    self.isCancelled = isCancelled
    self.player = player
  }

  /// One evaluation for each request, in their order; nil for those that a stop on request left out.
  func play(_ requests: [Request], progress: @Sendable (Int) -> Void) -> [Evaluation?] {
    var played = [Evaluation?](repeating: nil, count: requests.count)
    let next = Atomic<Int>(0)
    let done = Atomic<Int>(0)
    played.withUnsafeMutableBufferPointer { buffer in
      // Disjoint writes: each request has one slot.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: min(threads, requests.count)) { _ in
        while !isCancelled() {
          let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard place < requests.count, let evaluation = play(requests[place]) else { break }
          slots[place] = evaluation
          progress(done.wrappingAdd(1, ordering: .relaxed).newValue)
        }
      }
    }
    return played
  }

  /// The study as it stands, in the first trials; nil when it is stopped.
  func anchor(_ request: Request, _ scenario: Scenario, progress: @Sendable (Int) -> Void) -> Anchor? {
    let workers = Workers(threads) { player(scenario) }
    let trials: [TrialResult]
    do throws(ExperimentError) {
      trials = try workers.play(0..<request.fewest, progress: progress, isCancelled: isCancelled)
    } catch {
      return nil
    }
    let result = ExperimentResult(scenario: scenario, layout: Layout(scenario), trials: trials)
    return Anchor(
      Evaluation(request, result, trials, resamples: resamples), trials, resamples: resamples,
      seed: scenario.comparison.seed)
  }

  private func play(_ request: Request) -> Evaluation? {
    let scenario: Scenario
    switch read(request.overrides) {
    case .success(let found): scenario = found.withoutGrids
    case .failure(let failure): return Evaluation(request, problem: failure.description)
    }
    guard scenario.policies.map(\.name) == names else {
      return Evaluation(request, problem: "other policies than those of the study")
    }
    let (runner, layout) = (player(scenario), Layout(scenario))
    var trials: [TrialResult] = []
    var until = request.fewest
    while true {
      while trials.count < until {
        guard var trial = runner.play(request.first + trials.count, isPlayed: request.isPlayed, unless: isCancelled)
        else { return nil }
        trial.daily = []
        trial.flows = []
        trial.turnaround = []
        trials.append(trial)
      }
      let result = ExperimentResult(
        scenario: scenario, layout: layout, trials: trials,
        played: request.isPlayed.map { $0 ? trials.count : 0 })
      let evaluation = Evaluation(request, result, trials, resamples: resamples)
      if request.isSettled(by: evaluation) || until >= request.most { return evaluation }
      until = min(request.most, 2 * until)
    }
  }
}

extension EvaluationRequest {
  /// Whether the trials tell if the answer holds, and that it misses its targets where it seems to; or nothing was asked.
  fileprivate func isSettled(by evaluation: Evaluation) -> Bool {
    guard let answer else { return true }
    return evaluation.holds(answer) != nil && (!evaluation.seemsToMiss || evaluation.isMeeting == false)
  }
}

extension Evaluation {
  init(_ request: EvaluationRequest, problem: String) {
    let none = request.isPlayed.map { _ in [Double?]() }
    self.init(
      key: request.key, onTime: none, turnaround: none, answer: nil, shares: request.isPlayed.map { _ in 0 },
      meets: nil, problem: problem)
  }

  /// - Parameter trials: those of the result.
  init(_ request: EvaluationRequest, _ result: ExperimentResult, _ trials: [TrialResult], resamples: Int) {
    let focus = Focus(result.scenario, result.layout)
    let values = { (measure: Measure) in
      result.scenario.policies.indices.map { policy in
        result.values(policy: policy, window: focus.window, scope: focus.scope, measure: measure)
          .map { $0.isFinite ? $0 : nil }
      }
    }
    let steadier = request.anchor.flatMap { Steadier($0, of: trials) }
    let trials = steadier.map { trials.map($0.steadied) } ?? trials
    let steadied = ExperimentResult(
      scenario: result.scenario, layout: result.layout, trials: trials, played: result.played)
    // Only where something is asked of the answer is it worth the resamples.
    let answer = steadied.answerByMeans
    let found = request.answer.map { steadied.answers(of: trials, resamples: resamples, $0, steadier) }
    self.init(
      key: request.key, onTime: values(.onTime), turnaround: values(.turnaroundP90), answer: answer,
      shares: found?.shares ?? result.scenario.policies.indices.map { $0 == answer ? 1 : 0 }, meets: found?.meets,
      problem: nil)
  }
}

extension Scenario {
  /// The policies written out alone.
  var withoutGrids: Scenario {
    var scenario = self
    scenario.policies = Array(policies[writtenPolicies])
    scenario.variations = []
    return scenario
  }
}
