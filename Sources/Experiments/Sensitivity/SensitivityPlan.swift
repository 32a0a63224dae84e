internal import Government
internal import Stochastics

/// The order in which a sensitivity study is played.
struct SensitivityPlan {
  let study: SensitivityStudy
  let store: Evaluations

  var scenario: Scenario { study.scenario }
  var inputs: [StudyInput] { study.inputs }
  var effort: SensitivityStudy.Effort { study.effort }
  private var all: [Bool] { scenario.policies.map { _ in true } }

  func result() throws(SensitivityError) -> SensitivityResult {
    let most = effort.mostAtSwitch
    let anchor = try store.anchor(request([:], isPlayed: all, fewest: most, answer: 0), scenario)
    let base = anchor.evaluation
    guard let answer = base.answer else { throw .noDemand }
    let watch = Watch(base, answer: answer, scenario)
    let search = SwitchSearch(plan: self, anchor: anchor, watch: watch)
    let ends = try search.moves(
      inputs.indices.flatMap { input in Self.ends(inputs[input]).map { (input, $0) } }, isPlayed: all,
      fewest: effort.trials, most: effort.most, .ends)
    let contenders = scenario.policies.indices.filter { policy in
      policy == 0 || policy == answer || policy == watch.rival
        || ends.contains { $0.evaluation.share(of: policy) >= Self.answeringShare }
    }
    // Of choices nobody says how likely they are; they move alone.
    let together = inputs.indices.filter { input in
      effort.movesTogether && inputs[input].isNumber
        && !ends.contains { $0.move.input == input && $0.move.verdict == .unreadable }
    }
    let effects = try screen(together, watch)
    let tolerance = scenario.comparison.tolerance(of: watch.measure)
    let ranks = zip(inputs.indices, effects).map { input, effect in max(Self.swing(of: input, ends), effect.surely) }
    let ranked = together.filter { ranks[$0] > tolerance }.sorted { (-ranks[$0], $0) < (-ranks[$1], $1) }
    let (important, worlds) = try split(ranked, contenders, watch)
    let changing = Set(ends.filter { $0.move.verdict == .other }.map(\.move.input))
    let watched = inputs.indices.filter { input in
      inputs[input].isNumber && (changing.contains(input) || important.contains { $0.input == input })
    }
    let (between, switches) = try search.switches(of: watched, ends, isPlayed: mask(contenders))
    return SensitivityResult(
      scenario: scenario, focus: Focus(scenario, Layout(scenario)), inputs: inputs, effort: effort,
      measure: watch.measure,
      answer: .init(
        policy: answer, rival: watch.rival,
        lead: Estimate(of: watch.leads(base), confidence: scenario.comparison.confidence),
        share: base.share(of: answer), trials: base.trials, isSettled: base.holds(answer) == true,
        meetsTargets: try meetsTargets(answer, anchor)),
      ends: ends.map(\.move), between: between, effects: effects, contenders: contenders, important: important,
      worlds: worlds, switches: switches, evaluations: store.asked)
  }

  /// Of the study as it stands, told as of all other values.
  private func meetsTargets(_ answer: Int, _ anchor: Anchor) throws(SensitivityError) -> Bool? {
    if scenario.targets.isEmpty { return nil }
    let planned = request([:], isPlayed: all, fewest: effort.trials, answer: answer, anchor: anchor)
    return try store.play([planned], .base).first?.isMeeting
  }

  /// Share of resamples from which a policy counts as an answer.
  private static let answeringShare = 0.5

  /// The largest change of the difference at an end of an input.
  private static func swing(of input: Int, _ ends: [SwitchSearch.Found]) -> Double {
    ends.filter { $0.move.input == input && $0.move.change.mean.isFinite }.map { abs($0.move.change.mean) }.max() ?? 0
  }

  /// The ends of a number's range, or the middles of a choice's alternatives; not what the study has anyway.
  private static func ends(_ input: StudyInput) -> [Double] {
    let places =
      input.isNumber
      ? [0, 1] : input.alternatives.indices.map { (Double($0) + 0.5) / Double(input.alternatives.count) }
    return places.filter { input.isDrawn || input.text(at: $0) != input.value }
  }

  /// All inputs that can be moved together, one after the other; no effects of the others.
  private func screen(
    _ moved: [Int], _ watch: Watch
  ) throws(SensitivityError) -> [ElementaryEffects] {
    guard !moved.isEmpty else { return inputs.map { _ in .none } }
    let design = MorrisDesign(
      keys: moved.map { StableHash.of(inputs[$0].path) }, trajectories: effort.trajectories,
      seed: scenario.comparison.seed)
    let requests = design.points.enumerated().map { place, point in
      request(
        Dictionary(uniqueKeysWithValues: zip(moved, point)), isPlayed: mask([0, watch.answer, watch.rival]),
        // Each trajectory in trials of its own: what they differ by then shows how far the effects may be off.
        first: place / (moved.count + 1) * effort.screening, fewest: effort.screening)
    }
    let found = design.effects(of: try store.play(requests, .screening).map(watch.lead))
    var effects = inputs.map { _ in ElementaryEffects.none }
    for (input, effect) in zip(moved, found) { effects[input] = effect }
    return effects
  }

  /// The variance of the difference split among the first of these inputs, and what knowing each is worth.
  private func split(
    _ ranked: [Int], _ contenders: [Int], _ watch: Watch
  ) throws(SensitivityError) -> ([SensitivityResult.Importance], worlds: [Estimate]) {
    let chosen = Array(ranked.prefix(min(effort.important, SobolDesign.mostInputs)))
    guard
      let design = SobolDesign(
        keys: chosen.map { StableHash.of(inputs[$0].path) }, count: effort.points, shifts: effort.shifts,
        seed: scenario.comparison.seed)
    else { return ([], []) }
    let perShift = design.points.count / effort.shifts
    let requests = design.points.enumerated().map { place, point in
      request(
        Dictionary(uniqueKeysWithValues: zip(chosen, point)), isPlayed: mask(contenders),
        first: place / perShift * effort.fewer, fewest: effort.fewer)
    }
    let evaluations = try store.play(requests, .variance)
    let indices = design.indices(of: evaluations.map(watch.lead), confidence: scenario.comparison.confidence)
    let sample = design.sample
    let options = contenders.map { policy in sample.map { watch.worth(evaluations[$0], of: policy) } }
    let important = chosen.enumerated().map { place, input in
      SensitivityResult.Importance(
        input: input, indices: indices?[place],
        worth: ValueOfInformation(of: sample.map { design.points[$0][place] }, options: options))
    }
    let answers = sample.compactMap { evaluations[$0].answer }
    let worlds = scenario.policies.indices.map { policy in
      Estimate(
        met: answers.count { $0 == policy }, of: answers.count, confidence: scenario.comparison.confidence)
    }
    return (important, worlds)
  }

  private func mask(_ policies: [Int]) -> [Bool] { scenario.policies.indices.map(policies.contains) }

  /// The study with inputs at places of their ranges.
  func request(
    _ places: [Int: Double], isPlayed: [Bool], first: Int = 0, fewest: Int, most: Int? = nil, answer: Int? = nil,
    anchor: Anchor? = nil
  ) -> EvaluationRequest {
    let overrides = places.keys.sorted().compactMap { index -> (path: String, value: String)? in
      guard let place = places[index] else { return nil }
      let (input, text) = (inputs[index], inputs[index].text(at: place))
      return input.isDrawn || text != input.value ? (input.path, text) : nil
    }
    return EvaluationRequest(
      overrides: overrides, isPlayed: isPlayed, first: first, fewest: fewest, most: max(fewest, most ?? fewest),
      answer: answer, anchor: anchor)
  }
}

extension ElementaryEffects {
  /// Their mean size less its standard error: one large step of a few is no evidence; 0 without any.
  fileprivate var surely: Double { error.isFinite ? max(0, meanSize - error) : 0 }
}
