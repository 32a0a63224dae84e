internal import Government

/// A week of the study, from Monday, or several of them, with the load planned for a unit; nil without a working day.
struct PlannedWeek {
  var days: Range<Int>
  var load: Double?
  var workingDays: Int
  /// Days of a week that are usually worked, as far as they lie in it.
  var usualDays: Int

  var weeks: Int { (days.count + 6) / 7 }

  /// - Parameter most: spans to make; in longer studies each has as many weeks as it takes.
  static func all(in scenario: Scenario, unit: Int, planned: PlannedLoad, most: Int) -> [PlannedWeek] {
    let calendar = scenario.calendar
    let open = Set(calendar.days.filter(\.isWorking).map(\.weekday))
    let length = 7 * max(1, (scenario.lengthDays + 7 * most - 1) / (7 * most))
    var start = 0
    var weeks: [PlannedWeek] = []
    while start < scenario.lengthDays {
      let end = min(scenario.lengthDays, start + length - calendar.days[start].weekday)
      weeks.append(
        PlannedWeek(
          days: start..<end, load: planned.load(unit: unit, days: start..<end),
          workingDays: calendar.workingDays(from: start, to: end),
          usualDays: (start..<end).count { open.contains(calendar.days[$0].weekday) }))
      start = end
    }
    return weeks
  }
}

extension Surge {
  /// Days from its start to the announced end.
  func announcedDays(in calendar: WorkCalendar) -> Range<Int> {
    let first = calendar.workingDay(atOrAfter: startDay) ?? startDay
    return startDay..<max(startDay + 1, calendar.workingDay(lengthDays, after: first))
  }
}
