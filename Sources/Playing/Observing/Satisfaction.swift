/// The four of nine satisfaction elements (PermenPANRB 14/2017) that the model moves; the other five stand at 3.4.
struct Satisfaction {
  static let fixedElements = 5.0 * 3.4

  let timeliness: Double
  /// IKM = 25 · mean of the nine elements.
  let index: Double

  static let lowest = Satisfaction(turnaroundDays: nil, promiseDays: 1, isOverdue: true, proficiency: 0, pressure: 0)

  /// - Parameters:
  ///   - turnaroundDays: working days; nil when the request was lost or is still open.
  ///   - proficiency, pressure: of the officer who finished it.
  init(turnaroundDays: Double?, promiseDays: Double, isOverdue: Bool, proficiency: Double, pressure: Double) {
    var staff = 1.0
    var conduct = 1.0
    if let days = turnaroundDays {
      let ratio = promiseDays > 0 ? days / (1.25 * promiseDays) : 1
      timeliness = 1 + 3 / (1 + ratio * ratio * ratio.squareRoot())
      staff = 1 + 3 * proficiency
      conduct = 4 - 3 * max(0, pressure - 40) / 60
    } else {
      timeliness = 1
    }
    let complaints = isOverdue ? 1.0 : 4.0
    index = 25 * (timeliness + staff + conduct + complaints + Self.fixedElements) / 9
  }
}
