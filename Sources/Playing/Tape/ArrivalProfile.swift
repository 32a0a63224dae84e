import Government

/// How a day's arrivals spread over the hours: shares of equal parts of opening to closing, some before opening.
///
/// Tied to the base hours: longer hours create no demand.
struct ArrivalProfile: Sendable {
  /// Front-loaded office day (Sleman, Jepara, Makassar: the first hours are fullest; shares assumed).
  static let officeShares = [0.20, 0.21, 0.18, 0.13, 0.05, 0.09, 0.08, 0.06]
  static let earlySeconds = 3600.0

  typealias Span = (opening: Double, closing: Double)

  private let earlyShare: Double
  /// Cumulative shares of the parts, from 0 to 1.
  private let cumulative: Pool<Double>

  init(shares: [Double], earlyShare: Double) {
    self.earlyShare = earlyShare
    let total = shares.reduce(0, +)
    var sum = 0.0
    var cumulative = [0.0]
    for share in shares {
      sum += share
      cumulative.append(sum / total)
    }
    self.cumulative = Pool(cumulative)
  }

  /// Even over the whole day, for calendars that never close.
  static let even = ArrivalProfile(shares: [1], earlyShare: 0)

  /// The instant below which a share `u` of the day's arrivals comes; increasing in `u`.
  func time(of u: Double, in day: Span) -> Double {
    var part = 0
    return time(of: u, in: day, from: &part)
  }

  /// The same for shares in ascending order.
  ///
  /// - Parameter part: where the share before lay; 0 for the first.
  @inline(__always)
  func time(of u: Double, in day: Span, from part: inout Int) -> Double {
    if u < earlyShare { return day.opening - Self.earlySeconds * (1 - u / earlyShare) }
    let share = earlyShare < 1 ? (u - earlyShare) / (1 - earlyShare) : 0
    let parts = cumulative.count &- 1
    while part < parts &- 1 && cumulative[part &+ 1] <= share { part &+= 1 }
    let width = cumulative[part &+ 1] - cumulative[part]
    let inside = width > 0 ? min(1, max(0, (share - cumulative[part]) / width)) : 0
    return day.opening + (day.closing - day.opening) * (Double(part) + inside) / Double(parts)
  }
}
