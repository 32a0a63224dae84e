extension UnitPlan {
  /// The share of a service's requests that comes online where a policy shifts so many of the others.
  @inline(__always)
  func onlineShare(of service: Int, shift: Double) -> Double {
    guard onlineEntries[service] >= 0 else { return 0 }
    return onlineShares[service] + (1 - onlineShares[service]) * shift
  }
}
