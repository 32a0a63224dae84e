import Government

extension Books {
  /// Takes what a day brought at a unit into the books.
  mutating func settle(
    _ outcomes: Pool<JudgedOutcome>, _ book: LoadBook, waiting: Pool<Double>, unit: Int, day: Int
  ) {
    for outcome in outcomes where outcome.isInCohort { cohortOpen -= 1 }
    for home in model.plans[unit].homesServed { record(outcomes, unit: home) }
    add(book, unit: unit, windows: model.windowBits[day])
    add(waiting: waiting, from: model.layout.causeStarts[unit], windows: model.windowBits[day])
  }

  /// Every evening of a working day, once all units are known: work pressure, daily series, recoveries.
  mutating func closeDay(_ day: Int, _ people: inout People, isShared: [Bool]) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    countPressure(day: day, ordinal: ordinal, &people, isShared: isShared)
    recordDaily(day: day, people)
    flows.close(day)
    for place in recoveries.indices {
      let backlog = people.stations[recoveries[place].unit].evening.lastBacklog
      recoveries[place].note(backlog: backlog, ordinal: ordinal)
    }
  }

  /// What is normal for a recovery is what it was in the baseline.
  mutating func mirror(_ base: inout Books) {
    for place in recoveries.indices { recoveries[place].takeBase(from: base.recoveries[place]) }
  }

  /// Work pressure of those posted at each unit, and days above 50 of the fixed sets of people, which are the home officers
  /// of each unit.
  private mutating func countPressure(day: Int, ordinal: Int, _ people: inout People, isShared: [Bool]) {
    let windows = model.windowBits[day]
    for unit in model.plans.indices where !isShared[unit] {
      let reading = people.readPressure(at: unit, ordinal: ordinal, isCounted: windows != 0)
      add(LoadBook(reading), unit: unit, windows: windows)
    }
  }

  /// Writes the day into the daily series of this policy.
  private mutating func recordDaily(day: Int, _ people: People) {
    let layout = model.layout
    guard day < layout.days else { return }
    for (position, scope) in layout.dailyScopes.enumerated() {
      var backlogMinutes = 0.0
      var capacity = 0.0
      var pressure = 0.0
      var (posted, present) = (0, 0)
      for unit in layout.scopes[scope].units {
        backlogMinutes += people.stations[unit].evening.backlogMinutes
        capacity += people.stations[unit].evening.capacityMinutes
        posted += people.stations[unit].posted.count
        present += people.stations[unit].evening.present
        pressure += people.stations[unit].evening.pressure
      }
      let values: [(DailyMeasure, Double)] = [
        (.backlog, Evening.days(backlogMinutes, of: capacity)),
        (.workPressure, posted > 0 ? pressure / Double(posted) : .nan),
        (.officers, Double(posted)), (.present, Double(present)),
      ]
      for (measure, value) in values {
        let place = (position * Layout.dailyMeasures.count + measure.rawValue) * layout.days + day
        self.daily[place] = Float(value)
      }
    }
  }
}
