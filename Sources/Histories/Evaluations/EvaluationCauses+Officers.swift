internal import Government
internal import Stochastics

/// What stamps with officers tell.
extension EvaluationCauses {
  /// Days on which officers never ran out of work; fewer say nothing of their pace.
  private static let fewestBusyDays = 10
  /// Who does so many a day is seen on every day that he is there.
  private static let fewestStamps = 4.0
  /// Work of so much of a day, left from the evening before, keeps everybody busy.
  private static let busyShare = 0.5

  /// The one unit of which all services are on record, or why there is none.
  private var unit: Result<String, Doubted> {
    guard record.isRegister else { return .failure(Doubted(.noRegister)) }
    guard record.officersSeen.contains(where: { !$0.isNaN }) else { return .failure(Doubted(.noOfficers)) }
    let units = Set(matches.map { run.services[$0.place].unit })
    guard units.count == 1, let unit = units.first else { return .failure(Doubted(.severalUnits)) }
    let all = run.services.indices.filter { run.services[$0].unit == unit }
    guard all.count == matches.count else { return .failure(Doubted(.missingServices)) }
    return .success(unit)
  }

  private struct Doubted: Error {
    let doubt: EvaluationCause.Doubt
    init(_ doubt: EvaluationCause.Doubt) { self.doubt = doubt }
  }

  /// The same where officers are there for its services alone: stamps do not say how much of a day somebody gave to them.
  private var ownUnit: Result<String, Doubted> {
    guard case .success(let name) = unit, run.services.contains(where: { $0.unit == name && $0.hasOtherWork }) else {
      return unit
    }
    return .failure(Doubted(.otherWork))
  }

  /// Standard minutes done by those on the stamps over what they can do in a day, when work was left from the evening before.
  var pace: EvaluationCause.Finding {
    if case .failure(let doubted) = ownUnit { return .unknown(doubted.doubt) }
    var ratio = WeeklyRatio()
    for day in days where run.calendar.days[day].isWorking && record.officersSeen[day] > 0 {
      guard let before = run.calendar.workingDayBefore(day) else { continue }
      let effective = record.officersSeen[day] * run.productiveShare * run.calendar.days[day].formalMinutes
      let (left, done) = (minutes(.open, before), minutes(.finished, day))
      guard left >= Self.busyShare * effective, !done.isNaN else { continue }
      ratio.add(done, of: effective, on: run.calendar.date(of: day))
    }
    return ratio.days < Self.fewestBusyDays ? .unknown(.notBusy) : finding(ratio)
  }

  private func minutes(_ measure: FlowMeasure, _ day: Int) -> Double {
    matches.reduce(0) { $0 + figure($1.service, measure, day) * run.services[$1.place].standardMinutes }
  }

  /// Officers on the stamps over those whom the model has at work.
  var absence: EvaluationCause.Finding {
    let unit: String
    switch ownUnit {
    case .failure(let doubted): return .unknown(doubted.doubt)
    case .success(let name): unit = name
    }
    guard let present = run.present[unit] else { return .unknown(.missingServices) }
    var ratio = WeeklyRatio()
    var (done, seen) = (0.0, 0.0)
    for day in days where record.officersSeen[day] > 0 && !present[day].isNaN {
      ratio.add(record.officersSeen[day], of: present[day], on: run.calendar.date(of: day))
      seen += record.officersSeen[day]
      done += matches.reduce(0) { sum, match in
        let finished = figure(match.service, .finished, day)
        return sum + (finished.isNaN ? 0 : finished)
      }
    }
    return done < Self.fewestStamps * seen ? .unknown(.fewStamps) : finding(ratio)
  }

  /// The first new officer on a stamp beside the first whom the model had ready.
  var arrival: EvaluationCause.Finding {
    let unit: String
    switch self.unit {
    case .failure(let doubted): return .unknown(doubted.doubt)
    case .success(let name): unit = name
    }
    let first = (run.arrivals[unit] ?? []).compactMap(\.first).sorted()
    guard let last = first.last else { return .unknown(.nobodySent) }
    let expected = [0.1, 0.5, 0.9].map {
      run.calendar.date(of: first[min(first.count - 1, Int($0 * Double(first.count)))])
    }
    guard record.newcomersKnownFrom <= first[0] else { return .unknown(.beginsTooLate) }
    guard let new = record.newcomers.first else {
      return .unknown(run.calendar.day(of: span.upperBound) > last ? .nobodyNew : .notYet)
    }
    return .days(run.calendar.date(of: new), expected: expected)
  }
}
