/// The work of a step: its standard minutes, and the same as the sums of a unit count them.
///
/// Counted once, when it is drawn, in place of each time that a request joins or leaves a queue: 1,815 → 1,766 instructions a
/// request-step.
struct Work {
  let minutes: Double
  fileprivate let exact: ExactMinutes

  static let none = Work(0)

  @inline(__always)
  init(_ minutes: Double) {
    self.minutes = minutes
    exact = ExactMinutes(minutes)
  }
}

extension ExactMinutes {
  @inline(__always)
  static func += (sum: inout ExactMinutes, work: Work) { sum += work.exact }

  @inline(__always)
  static func -= (sum: inout ExactMinutes, work: Work) { sum -= work.exact }
}
