internal import Government

/// Looks for the values of inputs at which the answer changes: one input at a time, the others as in the study.
struct SwitchSearch {
  let plan: SensitivityPlan
  let anchor: Anchor
  let watch: Watch

  struct Found {
    let place: Double
    let move: SensitivityResult.Move
    let evaluation: Evaluation
  }

  func moves(
    _ places: [(input: Int, place: Double)], isPlayed: [Bool], fewest: Int, most: Int,
    _ stage: SensitivityStudy.Progress.Stage
  ) throws(SensitivityError) -> [Found] {
    let requests = places.map {
      plan.request(
        [$0.input: $0.place], isPlayed: isPlayed, fewest: fewest, most: most, answer: watch.answer,
        anchor: anchor)
    }
    let evaluations = try plan.store.play(requests, stage)
    let base = anchor.evaluation
    return zip(places, evaluations).map { place, evaluation in
      let input = plan.inputs[place.input]
      let found = watch.lead(evaluation, from: base, confidence: plan.scenario.comparison.confidence)
      return Found(
        place: place.place,
        move: SensitivityResult.Move(
          input: place.input, text: input.text(at: place.place),
          number: input.isNumber ? input.number(at: place.place) : .nan, lead: found.lead,
          change: found.change,
          answer: evaluation.answer, share: evaluation.share(of: watch.answer), trials: evaluation.trials,
          problem: evaluation.problem,
          verdict: evaluation.problem != nil
            ? .unreadable : evaluation.holds(watch.answer).map { $0 ? .same : .other } ?? .open,
          meetsTargets: evaluation.isMeeting),
        evaluation: evaluation)
    }
  }

  /// The quarters of the ranges, and from there on halves of what lies between the answer of the study and another.
  func switches(
    of inputs: [Int], _ ends: [Found], isPlayed: [Bool]
  ) throws(SensitivityError) -> ([SensitivityResult.Move], [SensitivityResult.Switch]) {
    let quarters = inputs.flatMap { index -> [(input: Int, place: Double)] in
      let input = plan.inputs[index]
      let places = [input.middle / 2, input.middle, (1 + input.middle) / 2]
      return places.filter { $0 > 0 && $0 < 1 && (input.isDrawn || input.text(at: $0) != input.value) }.map {
        (index, $0)
      }
    }
    let look = { (places: [(input: Int, place: Double)]) throws(SensitivityError) in
      try moves(
        places, isPlayed: isPlayed, fewest: plan.effort.trials, most: plan.effort.mostAtSwitch, .switching)
    }
    var between = try look(quarters)
    var sides: [Side] = inputs.flatMap { index in
      let own = (ends + between).filter { $0.move.input == index }
      return [false, true].compactMap { Side(input: index, isAbove: $0, middle: plan.inputs[index].middle, found: own) }
    }
    for _ in 0..<Self.rounds {
      let open = sides.indices.filter { sides[$0].next(plan.inputs) != nil }
      if open.isEmpty { break }
      let found = try look(open.compactMap { side in sides[side].next(plan.inputs).map { (sides[side].input, $0) } })
      for (side, one) in zip(open, found) { sides[side].found.append(one) }
      between += found
    }
    let ordered = between.sorted { ($0.move.input, $0.place) < ($1.move.input, $1.place) }
    return (ordered.map(\.move), sides.compactMap { $0.result(plan.inputs) })
  }

  private static let rounds = 6
}

extension SwitchSearch {
  /// One input on one side of its value in the study, with all that was found there.
  struct Side {
    let input: Int
    let isAbove: Bool
    let middle: Double
    var found: [Found]

    /// Part of the range to which a value is looked for.
    private static let closely = 1.0 / 32

    /// Nil where no other answer is settled on this side.
    init?(input: Int, isAbove: Bool, middle: Double, found: [Found]) {
      self.input = input
      self.isAbove = isAbove
      self.middle = middle
      self.found = found.filter { isAbove ? $0.place >= middle : $0.place <= middle }
      if fails == nil { return nil }
    }

    /// How far from the value of the study.
    private func distance(_ one: Found) -> Double { abs(one.place - middle) }

    private var outward: [Found] { found.sorted { distance($0) < distance($1) } }

    /// The nearest at which another answer is settled.
    private var fails: Found? { outward.first { $0.move.verdict == .other } }

    /// Before that, the farthest at which the answer of the study is; nil for the study itself.
    private var holds: Found? {
      guard let fails else { return nil }
      return outward.last { $0.move.verdict == .same && distance($0) < distance(fails) }
    }

    private var undecided: [Found] {
      guard let fails else { return [] }
      let from = holds.map(distance) ?? 0
      return outward.filter { $0.move.verdict == .open && distance($0) > from && distance($0) < distance(fails) }
    }

    /// Where to look next; nil where it is close enough.
    func next(_ inputs: [StudyInput]) -> Double? {
      guard let fails else { return nil }
      let from = holds?.place ?? middle
      let gaps = [(from, undecided.first?.place ?? fails.place), (undecided.last?.place ?? fails.place, fails.place)]
      guard let widest = gaps.max(by: { abs($0.1 - $0.0) < abs($1.1 - $1.0) }),
        abs(widest.1 - widest.0) > Self.closely
      else { return nil }
      let place = (widest.0 + widest.1) / 2
      let input = inputs[input]
      let isNew = [widest.0, widest.1].allSatisfy { input.number(at: $0) != input.number(at: place) }
      return isNew ? place : nil
    }

    func result(_ inputs: [StudyInput]) -> SensitivityResult.Switch? {
      guard let fails else { return nil }
      let input = inputs[input]
      let from = holds?.place ?? middle
      return SensitivityResult.Switch(
        input: self.input, isAbove: isAbove, value: input.number(at: crossing(from, fails)),
        holdsAt: input.number(at: from), failsAt: input.number(at: fails.place), policy: fails.evaluation.answer)
    }

    /// Between the last value with more than half of the resamples for the answer of the study and the next, in proportion.
    private func crossing(_ from: Double, _ fails: Found) -> Double {
      let line = [(from, 1.0)] + undecided.map { ($0.place, $0.move.share) } + [(fails.place, fails.move.share)]
      for (a, b) in zip(line, line.dropFirst()) where b.1 < 0.5 {
        return a.1 > b.1 ? a.0 + (b.0 - a.0) * min(1, max(0, (a.1 - 0.5) / (a.1 - b.1))) : b.0
      }
      return fails.place
    }
  }
}
