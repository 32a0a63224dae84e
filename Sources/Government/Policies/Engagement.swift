/// How far people are involved in a move, each in 0...1: what acceptance and the lending head respond to.
public struct Engagement: Sendable, Hashable {
  public var communication: Double
  public var participation: Double
  public var fairness: Double
  public var career: Double
  public var leadership: Double
  /// Working time that it takes of each officer, in days; it comes before the order's stages.
  public var days: Double

  public init(
    communication: Double = 0, participation: Double = 0, fairness: Double = 0, career: Double = 0,
    leadership: Double = 0, days: Double = 0
  ) {
    self.communication = communication
    self.participation = participation
    self.fairness = fairness
    self.career = career
    self.leadership = leadership
    self.days = days
  }

  /// The effects of several steps added up, each to at most 1; `scale` makes all of them larger or smaller, not their days.
  public init(_ steps: [EngagementStep], scale: Double = 1) {
    self.init()
    for step in steps {
      let effect = step.effect
      communication = min(1, communication + scale * effect.communication)
      participation = min(1, participation + scale * effect.participation)
      fairness = min(1, fairness + scale * effect.fairness)
      career = min(1, career + scale * effect.career)
      leadership = min(1, leadership + scale * effect.leadership)
      days += effect.days
    }
  }

  /// Whole working days that it adds to the way from order to service.
  public var leadDays: Int { Int((days - 1e-9).rounded(.up)) }
}
