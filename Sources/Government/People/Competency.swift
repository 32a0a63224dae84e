/// Something an officer must know to do a step, learned by doing and by training.
public struct Competency: Sendable {
  public var name: String
  /// Time constant τ0 of learning on the job, in working days.
  public var timeConstantDays: Double

  public init(name: String, timeConstantDays: Double = 60) {
    self.name = name
    self.timeConstantDays = timeConstantDays
  }
}
