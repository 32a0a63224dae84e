import Government

extension Trial {
  /// Evening books of one unit: backlog, loads, occupied minutes.
  mutating func closeBooks(of unit: Int, day: Int, floor: borrowing ServingDay) -> LoadBook {
    let plan = model.plans[unit]
    let hours = model.calendar.days[day]
    let capacity = normalCapacity(of: unit)
    let waiting = units[unit].unfinishedMinutes(plan)
    units[unit].backlogMinutes = waiting
    units[unit].capacityMinutes = capacity
    units[unit].backlogDays = backlog(waiting, capacity)
    units[unit].peakBacklogDays =
      plan.isCounterOnly ? backlog(floor.peakWaitingMinutes, capacity) : units[unit].backlogDays

    var occupied = 0.0
    var overtime = 0.0
    var formal = 0.0
    for server in floor.servers.indices {
      // A part-timer's day is stretched over the unit's: of it, his own hours are his share.
      let officer = Int(floor.servers[server].officer)
      let dayShare = officers[officer].dayShare
      let busy = floor.servers[server].busySeconds / 60
      occupied += busy * dayShare
      overtime += floor.servers[server].overtimeSeconds / 60 * dayShare
      formal += hours.formalMinutes * dayShare
      if hours.isWorking {
        officers[officer].load = (busy + officers[officer].dayOffMinutes) / hours.formalMinutes
        officers[officer].dayOffMinutes = 0
      } else {
        officers[officer].dayOffMinutes += busy
      }
    }
    guard hours.isWorking else {
      var book = LoadBook()
      book.occupied = occupied
      book.overtimeMinutes = overtime
      return book
    }
    if formal > 0 { units[unit].meanLoad = occupied / formal }
    let effective = effectiveHeads(at: unit) * parameters.productiveShare * hours.formalMinutes
    units[unit].remember(offered: floor.offeredMinutes, capacity: effective)

    var book = LoadBook()
    book.days = 1
    book.offered = floor.offeredMinutes
    book.capacity = effective
    book.occupied = occupied
    book.formal = formal
    book.overtimeMinutes = overtime
    book.backlogSum = units[unit].backlogDays
    book.backlogMax = units[unit].backlogDays
    book.posted = Double(units[unit].posted.count)
    countContinuity(of: unit, in: &book)
    return book
  }

  private func backlog(_ minutes: Double, _ capacity: Double) -> Double {
    if minutes <= 0 { return 0 }
    return capacity > 0 ? minutes / capacity : Self.endlessBacklog
  }

  /// Stands for a backlog that nobody is there to work on, in days.
  static let endlessBacklog = 1000.0

  /// Work pressure of the evening: of those posted at each unit, and days above 50 of the fixed sets of people, which are
  /// the home officers of each unit, wherever they are, until they quit.
  mutating func countPressure(day: Int, ordinal: Int) {
    let windows = model.windowBits[day]
    guard windows != 0 else { return }
    for unit in units.indices {
      var book = LoadBook()
      for number in units[unit].posted {
        let read = officers[Int(number)].pressure(parameters, ordinal: ordinal)
        book.pressureSum += read
        if read > 50 { book.above += 1 }
      }
      book.pressureDays = units[unit].posted.count
      for number in model.roster.home[unit] where officers[number].status != .gone && officers[number].generation == 0 {
        guard officers[number].pressure(parameters, ordinal: ordinal) > 50 else { continue }
        book.homeAbove += 1
        if !isShared[unit] { officers[number].daysAbove50 += 1 }
      }
      books.add(book, unit: unit, windows: windows)
    }
  }

  /// Writes the day into the daily series of this policy.
  mutating func recordDaily(day: Int, ordinal: Int) {
    let layout = model.layout
    guard day < layout.days else { return }
    for (position, scope) in layout.dailyScopes.enumerated() {
      var backlogMinutes = 0.0
      var capacity = 0.0
      var pressure = 0.0
      var posted = 0
      for unit in layout.scopes[scope].units {
        backlogMinutes += units[unit].backlogMinutes
        capacity += units[unit].capacityMinutes
        posted += units[unit].posted.count
        for number in units[unit].posted { pressure += officers[Int(number)].pressure(parameters, ordinal: ordinal) }
      }
      let values: [(DailyMeasure, Double)] = [
        (.backlog, backlog(backlogMinutes, capacity)),
        (.workPressure, posted > 0 ? pressure / Double(posted) : .nan),
        (.officers, Double(posted)),
      ]
      for (measure, value) in values {
        let place = (position * Layout.dailyMeasures.count + measure.rawValue) * layout.days + day
        books.daily[place] = Float(value)
      }
    }
  }
}
