import Foundation
import Government
import Stochastics

extension Moves {
  /// Officers still to be asked for, beyond those ordered and serving.
  func shortage(_ order: Order, _ people: People) -> Int {
    guard let given = given(order) else { return 0 }
    let wanted: Int
    switch order.action.howMany {
    case .fixed(let count): wanted = count - given
    case .workload(let atMost): wanted = min(workloadNeed(order, people) - inbound(to: order.to), atMost - given)
    case .wisn(let atMost): wanted = min(wisnNeed(order, people) - inbound(to: order.to), atMost - given)
    case .squareRoot(let safety, let atMost):
      wanted = min(squareRootNeed(order, safety: safety, people) - inbound(to: order.to), atMost - given)
    case .cheapest(let atMost): wanted = min(cheapestNeed(order, people) - inbound(to: order.to), atMost - given)
    }
    return min(wanted, room(order))
  }

  /// ceil(max(0, (w + W_B/T)/(θ·E) − Σp) / p_new), the need beyond those posted (ABK with a backlog to clear).
  private func workloadNeed(_ order: Order, _ people: People) -> Int {
    newcomers(minutesPerDay(order, people) / (model.parameters.needLoad * officerMinutes), order, people)
  }

  /// The same with WISN's available working time: leave and sickness taken off (WHO 2010), no reserve beyond them.
  private func wisnNeed(_ order: Order, _ people: People) -> Int {
    let available = officerMinutes * (1 - model.parameters.leaveDaysPerYear / 240 - model.parameters.sickShare)
    return newcomers(minutesPerDay(order, people) / max(1, available), order, people)
  }

  /// R + β√R officers for offered work of R officers (square-root staffing, Halfin & Whitt 1981).
  private func squareRootNeed(_ order: Order, safety: Double, _ people: People) -> Int {
    let offered = minutesPerDay(order, people) / officerMinutes
    return newcomers(offered + safety * offered.squareRoot(), order, people)
  }

  /// The fewest newcomers with whom the target is met on average over the stay.
  private func cheapestNeed(_ order: Order, _ people: People) -> Int {
    let work = workPerRequest(at: order.to)
    let service = StaffingApproximation(
      offered: minutesPerDay(order, people) / officerMinutes, minutes: work.mean,
      promiseMinutes: promise(at: order.to) * officerMinutes, variation: 1 + work.squaredVariation)
    let wanted = onTimeTarget(of: order.to)
    let each = newcomerProficiency(order, people)
    let most = order.action.howMany.maximum
    return (0...max(0, most)).first {
      service.onTime(officers: held(at: order.to, people) + Double($0) * each) >= wanted
    }
      ?? most
  }

  private func newcomers(_ officers: Double, _ order: Order, _ people: People) -> Int {
    let missing = max(0, officers - held(at: order.to, people))
    let each = newcomerProficiency(order, people)
    return each > 0 ? Int(min(1e9, missing / each - 1e-9).rounded(.up)) : 0
  }

  /// Effective minutes of one officer on a normal day.
  private var officerMinutes: Double { model.parameters.productiveShare * model.calendar.normalMinutes }

  /// Σp: the officers posted, by what they can do and the share of the day they have for it.
  private func held(at unit: Int, _ people: People) -> Double {
    let skill = model.plans[unit].mainSkill
    return people.stations[unit].posted.reduce(0) {
      $0 + people.proficiency(of: Int($1), at: skill) * people.officers[Int($1)].share
    }
  }

  /// w + W_B/T: standard minutes a day to be done, the backlog cleared in T days; announced demand where the trigger
  /// looks ahead, else what was offered in the last 5 working days.
  private func minutesPerDay(_ order: Order, _ people: People) -> Double {
    let perDay: Double
    switch order.action.when {
    case .before, .forecastAbove, .onDates, .reviews: perDay = announcedMinutesPerDay(order)
    case .never, .backlogAbove, .loadAbove: perDay = people.stations[order.to].evening.offeredPerDay5
    }
    return perDay + people.stations[order.to].evening.backlogMinutes / model.parameters.needClearingDays
  }

  private func announcedMinutesPerDay(_ order: Order) -> Double {
    let stay = plannedStay(order)
    let days = model.calendar.workingDays(from: stay.lowerBound, to: stay.upperBound)
    guard days > 0 else { return 0 }
    let sum = stay.reduce(0) { $0 + model.demand.announcedMinutes(unit: order.to, day: $1) }
    return sum / Double(days)
  }

  /// Mean p0 of the candidates by their share of the day; without any, that of the middle of the assumed matches.
  private func newcomerProficiency(_ order: Order, _ people: People) -> Double {
    let candidates = candidateNumbers(order, people)
    guard !candidates.isEmpty else { return LearningCurve.initial(match: 0.3, model.parameters) }
    return candidates.reduce(0) { $0 + brought(by: $1, order, people) } / Double(candidates.count)
  }

  /// What a candidate would add to the unit on his first day: of its own officers, the time that other duties take.
  private func brought(by number: Int, _ order: Order, _ people: People) -> Double {
    let skill = model.plans[order.to].mainSkill
    let held = people.proficiency(of: number, at: skill)
    let officer = people.officers[number]
    if order.instrument == .redeployment { return held * (officer.dayShare - officer.share) }
    guard model.curves[skill] != nil else { return held * officer.share }
    return max(held, LearningCurve.initial(match: match(of: number, at: order.to), model.parameters)) * officer.share
  }

  /// Mean standard minutes that the unit has to do for a request that reaches it, and their squared coefficient of variation.
  func workPerRequest(at unit: Int) -> (mean: Double, squaredVariation: Double) {
    var works: [(home: Int, service: Int, mean: Double, variance: Double)] = []
    for task in model.tasks[unit] {
      if works.last?.home != task.home || works.last?.service != task.service {
        works.append((task.home, task.service, 0, 0))
      }
      works[works.count - 1].mean += task.step.work.mean
      works[works.count - 1].variance += task.step.work.variance
    }
    let requests = works.reduce(0) { $0 + model.fullRequests[$1.home][$1.service] }
    guard requests > 0 else { return (0, 0) }
    var mean = 0.0
    var square = 0.0
    for work in works {
      let share = model.fullRequests[work.home][work.service] / requests
      mean += work.mean * share
      square += (work.mean * work.mean + work.variance) * share
    }
    return (mean, mean > 0 ? square / (mean * mean) - 1 : 0)
  }

  /// The shortest promise of the unit's services, in working days.
  private func promise(at unit: Int) -> Double { model.scenario.units[unit].services.map(\.promiseDays).min() ?? 0 }

  private func onTimeTarget(of unit: Int) -> Double {
    model.scenario.targets.first { $0.subject == .unit(unit) && $0.measure == .onTime }?.value ?? 0.9
  }
}
