/// How officers are made ready between the end of the stages and the first day of service.
public struct Preparation: Sendable, Hashable {
  public var trainingDays: Int
  /// Days at the old post for handing over, before training.
  public var handoverDays: Int
  /// Day index on which training starts ahead of any order, at the latest the next working day; nil = once ordered.
  public var aheadDay: Int?
  /// Support of the receiving team during the stay, 0...1; nil = that of the unit.
  public var support: Double?

  public init(trainingDays: Int = 0, handoverDays: Int = 0, aheadDay: Int? = nil, support: Double? = nil) {
    self.trainingDays = trainingDays
    self.handoverDays = handoverDays
    self.aheadDay = aheadDay
    self.support = support
  }

  /// Working days between the end of the stages and the first day of service.
  public var days: Int { (aheadDay == nil ? trainingDays : 0) + handoverDays }
}
