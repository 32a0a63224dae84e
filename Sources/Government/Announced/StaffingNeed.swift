/// How many officers some work needs, by one of the two methods that administrations use.
public struct StaffingNeed: Sendable, Hashable {
  /// Officers needed, in full-time equivalents; infinite where there is work but no time to do it in.
  public let officers: Double

  /// ABK (PermenPANRB 1/2020): workload ÷ effective time of one officer, both in minutes of the same period (the rule
  /// takes a year: volume × norm time ÷ 75,000).
  public static func workloadAnalysis(minutes: Double, effectiveMinutes: Double) -> StaffingNeed {
    StaffingNeed(officers: ratio(minutes, effectiveMinutes))
  }

  /// WISN (WHO 2010): workload ÷ available working time × CAF + IAF.
  ///
  /// - Parameters:
  ///   - minutes: the workload of the period.
  ///   - availableMinutes: available working time (AWT) of one officer in the period.
  ///   - supportShare: share of everybody's time that goes to other work; CAF = 1 / (1 − share).
  ///   - individualMinutes: what some officers do beside the services; IAF = these minutes ÷ AWT.
  public static func wisn(
    minutes: Double, availableMinutes: Double, supportShare: Double = 0, individualMinutes: Double = 0
  ) -> StaffingNeed {
    let served = ratio(minutes, availableMinutes * (1 - min(1, max(0, supportShare))))
    return StaffingNeed(officers: served + ratio(individualMinutes, availableMinutes))
  }

  /// AWT = (possible days − leave − sick) × minutes a day; public holidays are out of the possible days already.
  public static func availableMinutes(days: Double, leaveDays: Double, sickShare: Double, minutesPerDay: Double)
    -> Double
  {
    max(0, days - leaveDays - sickShare * days) * minutesPerDay
  }

  /// Whole officers, rounded up.
  public var heads: Int { Int((min(officers, 1e9) - 1e-9).rounded(.up)) }

  /// Officers there less officers needed: negative = shortage.
  public func gap(of actual: Double) -> Double { actual - officers }

  /// Officers there ÷ officers needed (the WISN ratio): below 1 = shortage; nil where none is needed.
  public func ratio(of actual: Double) -> Double? { officers > 0 ? actual / officers : nil }

  private static func ratio(_ work: Double, _ time: Double) -> Double {
    time > 0 ? work / time : (work > 0 ? .infinity : 0)
  }
}
