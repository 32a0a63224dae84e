/// The fingerprints of a trial's events: by policy, and, shortened, by day and by unit over all policies that were played.
public struct Fingerprints: Sendable, Hashable {
  /// Of a policy's events to the end of the study; 0 where it was not played.
  public var policies: [UInt64]
  /// By day of the study; on which days something differs, they tell but once in 65,536 times.
  public var days: [UInt16]
  /// By unit; units so many apart share one.
  public var units: [UInt16]

  public static let mostUnits = 256

  public init(policies: [UInt64] = [], days: [UInt16] = [], units: [UInt16] = []) {
    self.policies = policies
    self.days = days
    self.units = units
  }

  /// Nothing has happened yet.
  init(policies: Int, days: Int, units: Int) {
    self.policies = Array(repeating: 0, count: policies)
    self.days = Array(repeating: 0, count: days)
    self.units = Array(repeating: 0, count: min(units, Self.mostUnits))
  }

  /// After a unit's day under a policy.
  mutating func add(_ print: Fingerprint, day: Int, unit: Int, policy: Int) {
    guard days.indices.contains(day) else { return }
    var mixed = print
    mixed.add(UInt64(unit) &<< 32 ^ UInt64(policy))
    let short = UInt16(truncatingIfNeeded: mixed.value)
    days[day] &+= short
    units[unit % Self.mostUnits] &+= short
  }

  /// At the end of the study, unit by unit.
  mutating func close(policy: Int, _ units: some Sequence<Fingerprint>) {
    var all = Fingerprint()
    for unit in units { all.add(unit.value) }
    policies[policy] = all.value
  }
}
