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

extension Kind where Value == [EngagementStep] {
  static var engagement: Kind<[EngagementStep]> {
    .set(of: .engagementStep, by: { $0.rawValue < $1.rawValue }, fewest: 0)
  }
}

extension Kind where Value == EngagementStep {
  static var engagementStep: Kind<EngagementStep> {
    .choice(
      [
        (.circular, .circular), (.briefing, .briefing), (.forum, .forum), (.individualTalk, .individualTalk),
        (.openCriteria, .openCriteria), (.onlineTracking, .onlineTracking), (.careerLetter, .careerLetter),
        (.leaderPresent, .leaderPresent),
      ], noun: "a step of engagement")
  }
}

extension Kind where Value == Refusal {
  static var refusal: Kind<Refusal> {
    .choice([(.next, .next), (.force, .force), (.drop, .drop)], noun: "what follows a refusal")
  }
}
