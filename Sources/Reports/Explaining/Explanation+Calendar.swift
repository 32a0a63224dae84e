internal import Government

extension Explanation {
  var calendar: ExplainedPart {
    let calendar = scenario.calendar
    let months = MonthOfWork.all(in: scenario)
    let isLong = months.count > Self.mostMonths
    let (first, last) = (calendar.start, calendar.date(of: scenario.lengthDays - 1))
    var introduction = [Phrases.studySpan(first, last, days: scenario.lengthDays)]
    if scenario.warmUpDays > 0 {
      introduction[0] = introduction[0] + Phrase(" ") + Phrases.warmUp(until: calendar.date(of: scenario.warmUpDays))
    }
    introduction.append(
      Phrases.workingTime(
        days: months.reduce(0) { $0 + $1.workingDays }, hours: months.reduce(0) { $0 + $1.hours },
        daysOff: months.reduce(0) { $0 + $1.daysOff.count }))
    // Where the office never closes no hours are shorter.
    let inside =
      calendar.isAlwaysOpen ? [] : calendar.ramadan.filter { $0.upperBound >= first && $0.lowerBound <= last }
    introduction += inside.map { Phrases.ramadan(from: $0.lowerBound, to: $0.upperBound) }
    introduction += scenario.specialDays.map { special in
      Phrases.specialDays(
        from: calendar.date(of: special.days.lowerBound), to: calendar.date(of: special.days.upperBound),
        present: .number(special.presentShare * 100, decimals: 0),
        except: special.exceptUnits.map { Phrase(scenario.units[$0].title) }.joined(", "))
    }
    return ExplainedPart(
      kind: .calendar, title: Phrases.Part.calendar, introduction: introduction,
      table: isLong ? nil : table(of: months))
  }

  /// Longer studies are told without their months.
  private static let mostMonths = 60

  private func table(of months: [MonthOfWork]) -> TextTable {
    func column(_ head: Phrase, _ text: (MonthOfWork) -> String, isNumber: Bool = true) -> TextTable.Column {
      // A value without a note stands to the left; numbers are put to the right by hand.
      let texts = months.map(text)
      let widest = texts.map(\.count).max() ?? 0
      let cells = texts.map { isNumber ? String(repeating: " ", count: widest - $0.count) + $0 : $0 }
      return TextTable.Column(head: [head[language]], cells: cells.map { TextTable.Cell(value: $0) })
    }
    var columns = [
      column(MeasureText.workingDays, { String($0.workingDays) }),
      column(Phrases.Part.hours, { Phrase.number($0.hours, decimals: 0)[language] }),
    ]
    if months.contains(where: { $0.fastingDays > 0 }) {
      columns.append(column(Phrases.Part.inRamadan, { $0.fastingDays > 0 ? String($0.fastingDays) : "" }))
    }
    columns.append(column(Phrases.Part.daysOff, { $0.daysOffText }, isNumber: false))
    return TextTable(
      nameHead: Phrases.Part.month[language], names: months.map { Phrase.month($0.first)[language] },
      columns: columns)
  }
}

/// A month of the study, as far as it lies in it.
struct MonthOfWork {
  var first: CivilDate
  var workingDays = 0
  var fastingDays = 0
  var hours = 0.0
  /// Days without work on which offices are usually open.
  var daysOff: [Int] = []

  static func all(in scenario: Scenario) -> [MonthOfWork] {
    let calendar = scenario.calendar
    let open = Set(calendar.days.filter(\.isWorking).map(\.weekday))
    var months: [MonthOfWork] = []
    for day in 0..<scenario.lengthDays {
      let date = calendar.date(of: day)
      if months.last?.first.month != date.month || months.last?.first.year != date.year {
        months.append(MonthOfWork(first: date))
      }
      let month = months.count - 1
      if calendar.days[day].isWorking {
        months[month].workingDays += 1
        months[month].hours += calendar.days[day].formalMinutes / 60
        if calendar.ramadan.contains(where: { $0.contains(date) }) { months[month].fastingDays += 1 }
      } else if open.contains(calendar.days[day].weekday) {
        months[month].daysOff.append(date.day)
      }
    }
    return months
  }

  /// `1, 16, 18–20`.
  var daysOffText: String {
    var spans: [ClosedRange<Int>] = []
    for day in daysOff {
      if let last = spans.last, last.upperBound == day - 1 {
        spans[spans.count - 1] = last.lowerBound...day
      } else {
        spans.append(day...day)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(
      separator: ", ")
  }
}
