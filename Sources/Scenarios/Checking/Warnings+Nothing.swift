internal import Government

extension Warnings {
  /// A policy that is played and does nothing; what a grid varies may begin there.
  func warnOfNothing(_ action: Action, _ policy: Policy) {
    func isVaried(_ key: Key) -> Bool { self.isVaried(key, policy) }
    if action.when == .never, !isVaried(.when) {
      return warn(
        [.policies], [policy.name], "does nothing: \(spelt(.when)) is \(spelt(.never))",
        "tidak berbuat apa-apa: \(spelt(.when)) adalah \(spelt(.never))")
    }
    if action.instrument.movesPeople {
      guard action.howMany.maximum == 0, !isVaried(.howMany) else { return }
      warn(
        [.policies], [policy.name], "moves nobody: \(spelt(.howMany)) is 0",
        "tidak memindahkan siapa pun: \(spelt(.howMany)) adalah 0")
    } else if let key = idleSize(action.instrument), !isVaried(key) {
      let name = reading.vocabulary.spelling(key)
      warn([.policies], [policy.name], "does nothing: \(name) is 0", "tidak berbuat apa-apa: \(name) adalah 0")
    }
  }

  /// Whether a grid made from the policy varies what begins with a key; its axes are named alike whatever the language of the file.
  func isVaried(_ key: Key, _ policy: Policy) -> Bool {
    let axes = scenario.variations.filter { scenario.policies[$0.base].name == policy.name }.flatMap(\.axes)
    return axes.contains { $0.path.hasPrefix(Vocabulary.english.spelling(key)) }
  }

  /// The key whose 0 leaves an instrument without effect.
  private func idleSize(_ instrument: Instrument) -> Key? {
    switch instrument {
    case .extraHours(0), .saturdays(0): .hours
    case .onlineChannel(0): .share
    default: nil
    }
  }

  /// A stay that is over, as planned, before the surge begins or has built up, for which it is meant.
  func warnOfShortStay(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople else { return }
    for dates in scenario.orderDates(of: action) {
      let surge = scenario.surges[dates.surge]
      guard let end = endOfStay(action, dates) else { continue }
      let peak = scenario.calendar.workingDay(surge.buildDays, after: dates.startDay)
      guard end <= peak else { continue }
      let (last, start) = (scenario.calendar.date(of: end - 1).iso, scenario.calendar.date(of: dates.startDay).iso)
      warn(
        [.policies], [policy.name],
        "its officers are home again by \(last), before \(surge.name) (from \(start)) has reached its height: write fewer "
          + "working days in \"\(spelt(.by))\", or a longer stay",
        "pegawainya sudah kembali pada \(last), sebelum \(surge.name) (mulai \(start)) mencapai puncaknya: tulis \"\(spelt(.by))\" yang "
          + "lebih kecil atau penugasan yang lebih lama")
    }
  }

  /// The day after the last of the stay; an order that should have gone out in the warm-up or before goes at its end.
  private func endOfStay(_ action: Action, _ dates: OrderDates) -> Int? {
    guard let planned = scenario.usefulDays(of: action, dates) else { return nil }
    let calendar = scenario.calendar
    let lead = action.leadDays
    guard calendar.workingDays(from: scenario.warmUpDays, to: dates.startDay) < lead + aheadDays(action) else {
      return planned.upperBound
    }
    let ready = calendar.workingDay(lead, after: scenario.warmUpDays)
    guard case .after(let days) = action.until else { return nil }
    return calendar.workingDay(max(0, days - 1), after: ready) + 1
  }

  private func aheadDays(_ action: Action) -> Int {
    if case .before(_, let days) = action.when { days } else { 0 }
  }
}
