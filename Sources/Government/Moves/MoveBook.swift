/// What a policy has ordered and what became of it, in one trial.
struct MoveBook {
  /// A move under way or served.
  struct Move {
    enum Phase: UInt8 { case stages, training, ready, serving }

    let record: Int
    let officer: Int
    let to: Int
    let match: Double
    let isForced: Bool
    /// Day on which training starts and first day of service, as planned.
    let trainingDay: Int
    let serviceDay: Int
    var phase = Phase.stages
    /// First day of service as it came.
    var arrivedDay = 0
  }

  var records: [MoveRecord] = []
  var active: [Move] = []
  /// Evenings in a row with the backlog above the trigger.
  var streak = 0
  var areHoursExtended = false
  /// Orders put to each unit's head so far, and until when he is not asked again.
  var orders: [Int32]
  var headQuietUntilOrdinal: [Int32]
  /// Offers made to each officer, moves ordered of him, and until when he is not asked again.
  var offersMade: [Int32]
  var movesOrdered: [Int32]
  var quietUntilOrdinal: [Int32]
  /// The last reason written down for each officer, so that asking every morning does not repeat it.
  var lastReason: [MoveRecord.Reason?]
  var isNoCandidateNoted = false
  var isTooLateNoted = false
  var waves = 0

  init(officers: Int, units: Int) {
    orders = Array(repeating: 0, count: units)
    headQuietUntilOrdinal = Array(repeating: .min, count: units)
    offersMade = Array(repeating: 0, count: officers)
    movesOrdered = Array(repeating: 0, count: officers)
    quietUntilOrdinal = Array(repeating: .min, count: officers)
    lastReason = Array(repeating: nil, count: officers)
  }

  /// Writes down that a candidate does not move.
  mutating func reject(
    _ officer: Int, from unit: Int, _ policy: Policy, to: Int, day: Int, because reason: MoveRecord.Reason
  ) {
    guard lastReason[officer] != reason else { return }
    lastReason[officer] = reason
    records.append(
      MoveRecord(
        officer: officer, from: unit, to: to, instrument: policy.instrument, orderedDay: day, trainedDays: 0,
        answer: reason == .refused ? .no : nil, rejectedBecause: reason))
  }

  /// Takes an officer who left the service out of the moves under way.
  mutating func end(of officer: Int, day: Int?) {
    guard let place = active.firstIndex(where: { $0.officer == officer }) else { return }
    if active[place].phase != .serving { records[active[place].record].rejectedBecause = .quit }
    active.remove(at: place)
  }

  /// Ordered and not yet serving.
  var inbound: Int { active.reduce(0) { $0 + ($1.phase == .serving ? 0 : 1) } }
}
