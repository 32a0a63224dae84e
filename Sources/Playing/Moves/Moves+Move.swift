extension Moves {
  /// A move under way or served.
  struct Move {
    enum Phase: UInt8 { case stages, training, ready, serving }

    let record: Int
    /// Index of the action in its policy.
    let action: Int
    let officer: Int
    /// The officer with whom he changes places.
    var partner: Int?
    let to: Int
    let match: Double
    let isForced: Bool
    /// Days of training between the stages and the first day of service.
    let trainingDays: Int
    /// Day on which training starts and first day of service, as planned.
    var trainingDay: Int
    var serviceDay: Int
    var phase = Phase.stages
    /// Support of the receiving team; NaN = the unit's own.
    var support = Double.nan
    /// Whether an evaluation let him stay.
    var isConfirmed = false
    /// First day of service as it came.
    var arrivedDay = 0
    /// Share of the full effect of training that was left on it.
    var trained = 0.0
    /// Whether the officer has come to full use at the new post.
    var isProficient = false
  }
}
