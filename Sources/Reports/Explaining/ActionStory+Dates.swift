internal import Government
internal import Stochastics

extension ActionStory {
  /// When orders are signed and when service begins, with the stages as planned.
  var dates: [Phrase] {
    let calendar = scenario.calendar
    switch action.when {
    case .before(let surges, let byDays):
      return surges.compactMap { index in
        let surge = scenario.surges[index]
        guard let start = calendar.workingDay(atOrAfter: surge.startDay) else { return nil }
        let order = calendar.workingDay(-(byDays + action.leadDays), after: start)
        let ready = calendar.workingDay(-byDays, after: start)
        let useful = scenario.orderDates(of: action).first { $0.surge == index }
          .flatMap { scenario.usefulDays(of: action, $0) }
        return Phrases.orderDate(
          surge: Phrase(surge.title), starts: calendar.date(of: start), order: calendar.date(of: order),
          ready: calendar.date(of: ready),
          last: action.instrument.movesPeople ? useful.map { calendar.date(of: $0.upperBound - 1) } : nil,
          mayAct: order >= scenario.warmUpDays ? nil : calendar.date(of: firstDayToAct)
        )
      }
    case .onDates(let days):
      return days.compactMap { day in
        guard let order = calendar.workingDay(atOrAfter: max(day, firstDayToAct)) else { return nil }
        return Phrases.orderOn(
          calendar.date(of: order), ready: calendar.date(of: calendar.workingDay(action.leadDays, after: order)))
      }
    default: return []
    }
  }

  /// Policies act after the warm-up, and from the second working day.
  private var firstDayToAct: Int {
    scenario.calendar.days.indices.first { day in
      day >= scenario.warmUpDays && scenario.calendar.days[day].isWorking
        && scenario.calendar.days[day].workingDaysBefore > 0
    } ?? 0
  }

  /// Who is trained ahead of any order.
  var ahead: Phrase? {
    action.prepare.aheadDay.map {
      Phrases.ahead(Phrase.date(scenario.calendar.date(of: $0)), training: action.prepare.trainingDays)
    }
  }

  /// The way from order to first day of service.
  var stages: Phrase? {
    let leadership = action.engagement.leadership
    let names = action.process.stages.map { stage in
      Phrases.stage(stage.name) + Phrase(" ")
        + Phrase.number(stage.duration.mode ?? stage.duration.mean, decimals: 1).tidy
    }
    var parts: [Phrase] = []
    if action.engagement.leadDays > 0 { parts.append(Phrases.involvementDays(action.engagement.leadDays)) }
    if !names.isEmpty {
      parts.append(
        Phrases.stages(
          names.joined(", "), factor: .number(Process.leadershipFactor(leadership), decimals: 2), isLed: leadership > 0,
          digital: action.process.way == .digital ? .number(action.process.digitalTime, decimals: 2) : nil,
          planned: action.process.plannedDays(leadership: leadership)))
    }
    if action.prepare.handoverDays > 0 { parts.append(Phrases.handoverDays(action.prepare.handoverDays)) }
    if action.prepare.trainingDays > 0, action.prepare.aheadDay == nil {
      parts.append(Phrases.trainingDays(action.prepare.trainingDays))
    }
    return Phrases.way(parts.joined("; "), lead: action.leadDays)
  }
}
