import Government
import Stochastics

/// One day's breakdowns and repairs of every machine, drawn once a trial and the same for every policy.
///
/// A machine's life is a chain of working spans and repairs, both in base time; span and repair k are keyed (machine, k).
struct OutageTape {
  struct Change {
    let time: Double
    let machine: Int
    let isRepair: Bool
  }

  private struct Life {
    /// Base seconds of the next change; infinite = never.
    var next = Double.infinity
    var repairSeconds = 0.0
    var spans: UInt64 = 0
    var isBroken = false
  }

  /// Today's changes by unit, in order of time; repairs first, then by machine.
  private(set) var changes: [[Change]]
  /// Machines that are broken before the first of them, by unit.
  private(set) var isBroken: [[Bool]]
  private var lives: [[Life]]
  /// Units with machines that fail.
  private let fallible: [Int]

  init(_ plans: [MachinePlan]) {
    changes = Array(repeating: [], count: plans.count)
    isBroken = plans.map { Array(repeating: false, count: $0.count) }
    lives = plans.map { Array(repeating: Life(), count: $0.count) }
    fallible = plans.indices.filter { plans[$0].failsEveryDays.contains { $0 != nil } }
  }

  /// Today's changes at one unit, as another tape has them.
  mutating func take(_ unit: Int, from tape: OutageTape) {
    changes[unit] = tape.changes[unit]
    isBroken[unit] = tape.isBroken[unit]
  }

  /// Begins the lives of a trial.
  mutating func begin(_ plans: [UnitPlan], _ calendar: WorkCalendar, source: inout RandomSource) {
    for unit in fallible {
      for machine in lives[unit].indices {
        lives[unit][machine] = Life()
        startSpan(machine, unit, from: 0, plans[unit].machines, calendar, source: &source)
      }
    }
  }

  /// Works out a working day, or (nil) a day off, on which nothing changes.
  mutating func draw(
    _ day: WorkCalendar.Day?, _ plans: [UnitPlan], _ calendar: WorkCalendar, source: inout RandomSource
  ) {
    for unit in fallible {
      changes[unit].removeAll(keepingCapacity: true)
      for machine in lives[unit].indices { isBroken[unit][machine] = lives[unit][machine].isBroken }
      guard let day else { continue }
      let end = day.baseSecondsBefore + day.formalMinutes * 60
      for machine in lives[unit].indices {
        while lives[unit][machine].next < end {
          change(machine, unit, day, plans[unit].machines, calendar, source: &source)
        }
      }
      changes[unit].sort {
        ($0.time, $0.isRepair ? 0 : 1, $0.machine) < ($1.time, $1.isRepair ? 0 : 1, $1.machine)
      }
    }
  }

  private mutating func change(
    _ machine: Int, _ unit: Int, _ day: WorkCalendar.Day, _ plan: MachinePlan, _ calendar: WorkCalendar,
    source: inout RandomSource
  ) {
    let now = lives[unit][machine].next
    let isRepair = lives[unit][machine].isBroken
    changes[unit].append(
      Change(time: day.time(ofBase: now - day.baseSecondsBefore), machine: machine, isRepair: isRepair))
    lives[unit][machine].isBroken.toggle()
    if isRepair {
      startSpan(machine, unit, from: now, plan, calendar, source: &source)
    } else {
      lives[unit][machine].next = now + lives[unit][machine].repairSeconds
    }
  }

  private mutating func startSpan(
    _ machine: Int, _ unit: Int, from base: Double, _ plan: MachinePlan, _ calendar: WorkCalendar,
    source: inout RandomSource
  ) {
    let kind = plan.kinds[machine]
    guard let days = plan.failsEveryDays[kind] else { return }
    source.start(.outage, plan.keys[machine], lives[unit][machine].spans)
    lives[unit][machine].spans += 1
    lives[unit][machine].next = base + source.exponential() * days * calendar.normalMinutes * 60
    lives[unit][machine].repairSeconds = max(1, plan.repairs[kind].sample(from: &source) * 60)
  }
}
