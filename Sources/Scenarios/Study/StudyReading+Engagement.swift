internal import Government

extension StudyReading {
  /// `[circular, forum]`: what is done to win people, each step with its effect.
  func readEngagement(_ fields: Fields, _ out: Outline) -> Engagement {
    let steps = fields.read(PolicyKeys.engage, into: out)
    if !steps.isEmpty {
      reading.assume(
        Assumption(
          path: fields.path(.engage), value: "effects of engagement", range: "half to twice the logits per step"))
    }
    return Engagement(steps)
  }
}
