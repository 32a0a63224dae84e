/// A value that counts or logs tell, with how sure it is.
public struct FittedValue: Sendable, Hashable {
  /// What it is, as the keys of a study name it: `rate`, `weekdays.mon`, `trend`.
  public let name: String
  public let value: Double
  /// 95 % interval.
  public let lower: Double
  public let upper: Double
  /// How many days or requests tell it.
  public let observations: Int

  init(_ name: String, _ value: Double, _ lower: Double, _ upper: Double, observations: Int) {
    self.name = name
    self.value = value
    self.lower = lower
    self.upper = upper
    self.observations = observations
  }

  /// The middle and the 95 % interval of draws.
  init(_ name: String, draws: [Double], observations: Int) {
    let sorted = draws.sorted()
    func quantile(_ level: Double) -> Double {
      sorted[min(sorted.count - 1, Int(level * Double(sorted.count)))]
    }
    self.init(name, quantile(0.5), quantile(0.025), quantile(0.975), observations: observations)
  }
}
