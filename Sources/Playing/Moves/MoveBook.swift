import Government

/// What a policy has ordered and what became of it, in one trial.
struct MoveBook {
  /// A move under way or served.
  struct Move {
    enum Phase: UInt8 { case stages, training, ready, serving }

    let record: Int
    /// Index of the action in its policy.
    let action: Int
    let officer: Int
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

  var records: [MoveRecord] = []
  var active: [Move] = []
  /// By action and the units that it helps, in the order of `Action.to`.
  var standings: [[Standing]]
  /// Orders put to each unit's head so far, and until when he is not asked again.
  var orders: [Int32]
  var headQuietUntilOrdinal: [Int32]
  /// Offers made to each officer, moves ordered of him, and until when he is not asked again.
  var offersMade: [Int32]
  var movesOrdered: [Int32]
  var quietUntilOrdinal: [Int32]
  /// The last reason written down for each officer, so that asking every morning does not repeat it.
  var lastReason: [MoveRecord.Reason?]
  /// Officers trained ahead, by action; nil before that.
  var members: [[Int]?]
  /// Officers in training ahead, with the day on which they are back.
  var pupils: [(officer: Int, action: Int, backDay: Int)] = []
  /// Orders so far, by action.
  var waves: [Int]

  init(actions: [Action], officers: Int, units: Int) {
    standings = actions.map { Array(repeating: Standing(), count: $0.to.count) }
    members = Array(repeating: nil, count: actions.count)
    waves = Array(repeating: 0, count: actions.count)
    orders = Array(repeating: 0, count: units)
    headQuietUntilOrdinal = Array(repeating: .min, count: units)
    offersMade = Array(repeating: 0, count: officers)
    movesOrdered = Array(repeating: 0, count: officers)
    quietUntilOrdinal = Array(repeating: .min, count: officers)
    lastReason = Array(repeating: nil, count: officers)
  }

  /// Writes down that a candidate does not move.
  mutating func reject(_ officer: Int, from unit: Int, _ order: Order, because reason: MoveRecord.Reason) {
    guard lastReason[officer] != reason else { return }
    lastReason[officer] = reason
    records.append(
      MoveRecord(
        officer: officer, from: unit, to: order.to, instrument: order.instrument, action: order.number,
        orderedDay: order.day, trainedDays: 0, answer: reason == .refused ? .no : nil, rejectedBecause: reason))
  }

  /// Writes down that an order as a whole comes to nothing.
  mutating func reject(_ order: Order, because reason: MoveRecord.Reason) {
    records.append(
      MoveRecord(
        to: order.to, instrument: order.instrument, action: order.number, orderedDay: order.day, trainedDays: 0,
        rejectedBecause: reason))
  }

  /// Takes an officer who left the service out of the moves under way.
  mutating func end(of officer: Int, day: Int?) {
    pupils.removeAll { $0.officer == officer }
    // Whoever fills the post is another person.
    for action in members.indices { members[action]?.removeAll { $0 == officer } }
    guard let place = active.firstIndex(where: { $0.officer == officer }) else { return }
    if active[place].phase != .serving { records[active[place].record].rejectedBecause = .quit }
    active.remove(at: place)
  }

  /// Forgets what another person in the same post was asked.
  mutating func renew(_ officer: Int) {
    quietUntilOrdinal[officer] = .min
    lastReason[officer] = nil
  }

  /// Ordered to a unit and not yet serving there.
  func inbound(to unit: Int) -> Int { active.reduce(0) { $0 + ($1.to == unit && $1.phase != .serving ? 1 : 0) } }
}

extension MoveBook {
  /// How an action stands at one of the units that it helps.
  struct Standing {
    /// Evenings in a row on which the trigger's condition held.
    var streak = 0
    /// Whether a measure that moves nobody is in force, and since which working day.
    var isOn = false
    var onSinceOrdinal = 0
    var isNoCandidateNoted = false
    var isTooLateNoted = false
  }
}
