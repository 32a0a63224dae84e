internal import Government

/// The evaluations of one study: those known are not played again.
final class Evaluations {
  private let evaluator: Evaluator
  private let progress: @Sendable (SensitivityStudy.Progress) -> Void
  private let keep: ([Evaluation]) -> Void
  private var known: [String: Evaluation]
  /// All that were asked for, each once, in the order of asking.
  private(set) var asked: [Evaluation] = []
  private var keys: Set<String> = []

  /// Evaluations played before they are handed on to be kept.
  private static let chunk = 64

  init(
    _ evaluator: Evaluator, known: [Evaluation], progress: @escaping @Sendable (SensitivityStudy.Progress) -> Void,
    keep: @escaping ([Evaluation]) -> Void
  ) {
    self.evaluator = evaluator
    self.known = Dictionary(known.map { ($0.key, $0) }) { first, _ in first }
    self.progress = progress
    self.keep = keep
  }

  /// The study as it stands; played anew by each run, since more of it is needed than is kept.
  func anchor(_ request: EvaluationRequest, _ scenario: Scenario) throws(SensitivityError) -> Anchor {
    let progress = progress
    let found = evaluator.anchor(request, scenario) { done in
      progress(.init(stage: .base, done: done, of: request.fewest))
    }
    guard let found else { throw .cancelled }
    known[request.key] = found.evaluation
    asked.append(found.evaluation)
    keys.insert(request.key)
    return found
  }

  /// One evaluation for each request, in their order.
  func play(_ requests: [EvaluationRequest], _ stage: SensitivityStudy.Progress.Stage) throws(SensitivityError)
    -> [Evaluation]
  {
    var wanted: [EvaluationRequest] = []
    var seen: Set<String> = []
    for request in requests where known[request.key] == nil && seen.insert(request.key).inserted {
      wanted.append(request)
    }
    let count = wanted.count
    for start in stride(from: 0, to: count, by: Self.chunk) {
      let chunk = Array(wanted[start..<min(count, start + Self.chunk)])
      let progress = progress
      let played = evaluator.play(chunk) { done in progress(.init(stage: stage, done: start + done, of: count)) }
        .compactMap { $0 }
      for evaluation in played { known[evaluation.key] = evaluation }
      keep(played)
      if played.count < chunk.count { throw .cancelled }
    }
    let all = requests.compactMap { known[$0.key] }
    for evaluation in all where keys.insert(evaluation.key).inserted { asked.append(evaluation) }
    return all
  }
}
