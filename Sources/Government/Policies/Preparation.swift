/// How officers are made ready between the end of the stages and the first day of service.
public struct Preparation: Sendable, Hashable {
  public var trainingDays: Int
  /// Days at the old post for handing over, before training.
  public var handoverDays: Int

  public init(trainingDays: Int = 0, handoverDays: Int = 0) {
    self.trainingDays = trainingDays
    self.handoverDays = handoverDays
  }

  public var days: Int { trainingDays + handoverDays }
}
