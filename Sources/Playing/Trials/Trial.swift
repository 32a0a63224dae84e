import Government
import Stochastics

/// One policy over one horizon: conducts the rooms, each of which owns what changes in it, through the days.
///
/// A day is `morning`, then `serve` for every unit, then `endDay`; units meet only between days.
struct Trial {
  let model: Model
  var people: People
  var offices: Offices
  var moves: Moves
  var books: Books
  var sharing: Sharing
  /// By unit: whether it is played no more, since nothing that is read there can change.
  var isLeft: [Bool]

  init(_ model: Model, policy: Int) {
    self.model = model
    people = People(model)
    offices = Offices(model)
    moves = Moves(model, policy: policy)
    books = Books(model)
    sharing = Sharing(units: model.plans.count)
    isLeft = Array(repeating: false, count: model.plans.count)
  }

  /// Draws people and what waits for them as they are at the start of a trial.
  mutating func begin(source: inout RandomSource) {
    people.populate(source: &source)
    moves.drawMatches(source: &source)
    let people = people
    offices.fillQueues(capacity: people.normalCapacity, source: &source)
    books.openFlows(offices)
  }

  /// The morning of a working day: retirements, refilled posts, returns, arrivals, absence, what the policy orders.
  mutating func morning(day: Int, absence: Pool<AbsenceDraws>, source: inout RandomSource) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    if !model.retirements.isEmpty { moves.end(of: people.retire(ordinal: ordinal, isShared: sharing.isShared)) }
    moves.renew(people.refillPosts(day: day, ordinal: ordinal, isShared: sharing.isShared, source: &source))
    moves.endAheadTraining(day: day, &people)
    moves.endStays(day: day, &people)
    moves.advanceMoves(day: day, &people)
    if model.parameters.ownRequestsPerYear > 0 {
      moves.followOwnRequests(day: day, ordinal: ordinal, draws: absence, &people, source: &source)
    }
    detachTouched()
    let sharing = sharing
    moves.end(of: people.muster(day: day, ordinal: ordinal, draws: absence) { sharing.wasPlayed($0) })
    moves.actOnPolicy(day: day, &people, source: &source)
    // An order without stages is in force at once.
    moves.advanceMoves(day: day, orderedToday: true, &people)
    detachTouched()
  }

  /// Plays a day at one unit and closes its books.
  ///
  /// - Parameter judged: where the outcomes of the day are put.
  mutating func serve(
    unit: Int, day: Int, _ orders: UnitDayOrders, tape: DayTape, floor: inout ServingDay,
    judged: inout Pool<JudgedOutcome>, source: inout RandomSource
  ) {
    let plan = model.plans[unit]
    let hours = model.calendar.days[day]
    let ordinal = hours.workingDaysBefore
    floor.prepare(plan, isBroken: tape.outages.isBroken[unit])
    judged.removeAll()
    if hours.isWorking { offices.receiveSupplies(at: unit, ordinal: ordinal) }
    let crew = people.takePlaces(at: unit, day: day, on: &floor)
    if !plan.queues.isEmpty {
      let context = ServingDay.Context(
        plan, day: day, orders, calendar: model.calendar, parameters: model.parameters)
      floor.play(&offices.units[unit], context, tape: tape, unit: unit, source: &source)
      JudgedOutcome.judge(floor.outcomes, into: &judged, plan, model)
      books.countFlows(at: unit, tape, floor.outcomes, judged)
      people.rememberLine(of: unit, floor: &floor)
    }
    let work = people.closeDay(at: unit, floor, waiting: offices.unfinishedMinutes(at: unit), hours)
    let book = LoadBook(
      work, people.continuity(of: unit), people.stations[unit].evening,
      posted: people.stations[unit].posted.count, offered: floor.offeredMinutes,
      isWorking: hours.isWorking)
    books.settle(judged, book, waiting: floor.causeSeconds, unit: unit, day: day)
    let formal = hours.isWorking ? hours.formalMinutes : model.calendar.normalMinutes
    people.learn(at: unit, floor: floor, formalMinutes: formal, ordinal: ordinal, halved: crew.others == 0)
  }

  /// What a unit is ordered on a day off on which it opens: whoever was present on the last working day comes.
  mutating func ordersOfDayOff(_ day: Int, at unit: Int) -> UnitDayOrders? {
    guard !sharing.isShared[unit] else { return nil }
    let orders = moves.orders(at: unit, day: day)
    return orders.dayOff == nil ? nil : orders
  }

  /// Every calendar evening.
  mutating func endDay(_ day: Int) {
    offices.deliverLetters(isShared: sharing.isShared)
    people.endDay(day, isShared: sharing.isShared)
  }

  /// Every evening of a working day, once the shared units are known too.
  mutating func closeDay(_ day: Int) {
    books.closeDay(day, &people, isShared: sharing.isShared)
    moves.countDays(day, people)
  }

  /// Counts requests that are still open on the last day with their age.
  mutating func closeCohort(at end: Double) { books.closeCohort(at: end, offices) }

  /// Stops a debug build where the state of a working day's evening contradicts itself; a release build is left with an
  /// empty call. O(officers + open requests).
  func checkInvariants(day: Int) {
    #if DEBUG
      people.checkInvariants { !sharing.isShared[$0] || model.watched[moves.policy][$0] }
      offices.checkInvariants(isShared: sharing.isShared)
      books.checkInvariants(day: day, isShared: zip(sharing.isShared, isLeft).map { $0 || $1 })
    #endif
  }

  /// All figures of this policy in the order of `Layout`.
  ///
  /// - Parameter base: the officers in the baseline of the same trial.
  func measures(base: Pool<Officer>) -> [Double] { books.measures(people, moves, base: base) }
}
