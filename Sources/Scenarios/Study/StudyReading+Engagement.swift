internal import Government

extension StudyReading {
  /// `[circular, forum]`: what is done to win people, each step with its effect.
  func readEngagement(_ fields: Fields, _ out: Outline) -> Engagement {
    Engagement(fields.read(PolicyKeys.engage, into: out), scale: parameters.engagementEffect)
  }
}
