import Government

/// What a policy has ordered in a trial and what became of it.
struct Moves {
  let model: Model
  let policy: Int
  /// The actions of the policy.
  let actions: [Action]
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
  /// Officers ordered so far, by action.
  var ordered: [Int]
  /// What the moves took so far.
  var days = MoveDays()
  /// In the order of `MatchPlan`.
  var matches: [Double] = []
  /// Units that the policy began to change since the conductor last looked.
  private(set) var touched: [Int] = []

  init(_ model: Model, policy: Int) {
    self.model = model
    self.policy = policy
    actions = model.scenario.policies[policy].actions
    let (officers, units) = (model.roster.people.count, model.plans.count)
    standings = actions.map { Array(repeating: Standing(), count: $0.to.count) }
    members = Array(repeating: nil, count: actions.count)
    waves = Array(repeating: 0, count: actions.count)
    ordered = Array(repeating: 0, count: actions.count)
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

  /// Takes officers who left the service out of the moves under way.
  mutating func end(of leavers: [Int]) { for officer in leavers { end(of: officer) } }

  private mutating func end(of officer: Int) {
    pupils.removeAll { $0.officer == officer }
    // Whoever fills the post is another person.
    for action in members.indices { members[action]?.removeAll { $0 == officer } }
    guard let place = active.firstIndex(where: { $0.officer == officer }) else { return }
    if active[place].phase != .serving { records[active[place].record].rejectedBecause = .quit }
    active.remove(at: place)
    for other in active.indices where active[other].partner == officer { active[other].partner = nil }
  }

  /// Forgets what other persons in the same posts were asked.
  mutating func renew(_ officers: [Int]) {
    for officer in officers {
      quietUntilOrdinal[officer] = .min
      lastReason[officer] = nil
    }
  }

  /// Goes on under another policy, of which nothing has been asked yet.
  mutating func take(_ policy: Int) {
    var fresh = Moves(model, policy: policy)
    // Own requests of the warm-up.
    fresh.records = records
    fresh.matches = matches
    self = fresh
  }

  /// Notes that the policy changes something at a unit from this morning on.
  mutating func touch(_ unit: Int) { touched.append(unit) }

  /// Hands over the units that were touched since the last time.
  mutating func takeTouched() -> [Int] {
    defer { touched.removeAll(keepingCapacity: true) }
    return touched
  }

  /// Ordered to a unit and not yet serving there.
  func inbound(to unit: Int) -> Int { active.reduce(0) { $0 + ($1.to == unit && $1.phase != .serving ? 1 : 0) } }
}
