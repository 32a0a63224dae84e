internal import Government

extension DayAxis {
  /// The whole study, with the surges that reach a unit and the months of shorter hours.
  init(_ scenario: Scenario, unit: Int, language: Language) {
    calendar = scenario.calendar
    from = 0
    to = max(1, scenario.lengthDays)
    let surges = scenario.surges.filter { $0.places.contains { $0.unit == unit } }.map { surge in
      let days = surge.announcedDays(in: scenario.calendar)
      let name = surge.title[language].sentenceCased
      return Span(name: name, from: days.lowerBound, to: min(days.upperBound, scenario.lengthDays))
    }
    let fasting = scenario.calendar.ramadan.map { month in
      Span(
        name: "Ramadan", from: scenario.calendar.day(of: month.lowerBound),
        to: scenario.calendar.day(of: month.upperBound) + 1)
    }.filter { $0.to > 0 && $0.from < scenario.lengthDays }
    self.surges = (surges + fasting).sorted { ($0.from, $0.name) < ($1.from, $1.name) }
  }
}
