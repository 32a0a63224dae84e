import Government

/// What the officers of a unit did in a day, in minutes.
struct DayWork {
  var occupied = 0.0
  var overtime = 0.0
  /// Formal minutes of those present.
  var formal = 0.0
  /// Effective minutes of those posted; 0 on a day off.
  var effective = 0.0
}

extension People {
  /// The evening of a unit: what each officer was occupied, and the figures that policies see tomorrow.
  ///
  /// - Parameter waiting: standard minutes unfinished.
  mutating func closeDay(
    at unit: Int, _ floor: borrowing ServingDay, waiting: Double, _ hours: WorkCalendar.Day
  ) -> DayWork {
    let capacity = normalCapacity(of: unit)
    stations[unit].evening.backlogMinutes = waiting
    stations[unit].evening.capacityMinutes = capacity
    stations[unit].evening.backlogDays = Evening.days(waiting, of: capacity)
    stations[unit].evening.peakBacklogDays =
      model.plans[unit].isCounterOnly
      ? Evening.days(floor.peakWaitingMinutes.minutes, of: capacity) : stations[unit].evening.backlogDays
    var work = noteWork(floor, hours)
    guard hours.isWorking else { return work }
    stations[unit].evening.present = floor.servers.count
    if work.formal > 0 { stations[unit].evening.meanLoad = work.occupied / work.formal }
    work.effective = effectiveHeads(at: unit) * parameters.productiveShare * hours.formalMinutes
    stations[unit].remember(offered: floor.offeredMinutes, capacity: work.effective)
    return work
  }

  /// Notes how much of the day each officer present was occupied.
  private mutating func noteWork(_ floor: borrowing ServingDay, _ hours: WorkCalendar.Day) -> DayWork {
    var work = DayWork()
    for server in floor.servers.indices {
      // A part-timer's day is stretched over the unit's: of it, his own hours are his share.
      let officer = Int(floor.servers[server].officer)
      let dayShare = officers[officer].dayShare
      let busy = floor.servers[server].busySeconds / 60
      work.occupied += busy * dayShare
      work.overtime += floor.servers[server].overtimeSeconds / 60 * dayShare
      work.formal += hours.formalMinutes * dayShare
      if hours.isWorking {
        officers[officer].load = (busy + officers[officer].dayOffMinutes) / hours.formalMinutes
        officers[officer].dayOffMinutes = 0
      } else {
        officers[officer].dayOffMinutes += busy
      }
    }
    return work
  }
}
