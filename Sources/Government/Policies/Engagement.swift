/// How far people are involved in a move, each in 0...1: what acceptance and the lending head respond to.
public struct Engagement: Sendable, Hashable {
  public var communication: Double
  public var participation: Double
  public var fairness: Double
  public var career: Double
  public var leadership: Double

  public init(
    communication: Double = 0, participation: Double = 0, fairness: Double = 0, career: Double = 0,
    leadership: Double = 0
  ) {
    self.communication = communication
    self.participation = participation
    self.fairness = fairness
    self.career = career
    self.leadership = leadership
  }
}
