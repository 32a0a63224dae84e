/// Days on which only a share of the officers is on site, as when others work from home around a feast.
public struct SpecialDays: Sendable, Hashable {
  /// First and last day, as indices from the first day of the study.
  public var days: ClosedRange<Int>
  /// Probability with which an officer is on site on each of them, 0...1.
  public var presentShare: Double
  /// Units that work in full strength.
  public var exceptUnits: [Int]

  public init(days: ClosedRange<Int>, presentShare: Double, exceptUnits: [Int] = []) {
    self.days = days
    self.presentShare = presentShare
    self.exceptUnits = exceptUnits
  }
}
