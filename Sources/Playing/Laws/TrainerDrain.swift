import Government

/// What newcomers cost those who induct them (Madachy 2008, after Brooks): 25 % of one experienced person each, more when
/// they are many.
enum TrainerDrain {
  /// Speed factor of each of `others` officers while `newcomers` are inducted; 1 when there is nobody to teach or learn.
  static func factor(newcomers: Int, others: Int, _ parameters: Parameters) -> Double {
    guard newcomers > 0, others > 0 else { return 1 }
    let ratio = Double(newcomers) / Double(others)
    return max(parameters.drainFloor, 1 - parameters.drainPerNewcomer * ratio * (1 + ratio))
  }
}
