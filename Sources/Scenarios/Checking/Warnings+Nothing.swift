internal import Government

extension Warnings {
  /// A policy that is played and does nothing; what a grid varies may begin there.
  func warnOfNothing(_ action: Action, _ policy: Policy) {
    let varied = scenario.variations.filter { scenario.policies[$0.base].name == policy.name }.flatMap(\.axes)
    func isVaried(_ key: Key) -> Bool { varied.contains { $0.path.hasPrefix(reading.vocabulary.spelling(key)) } }
    if action.instrument.movesPeople {
      guard action.howMany.maximum == 0, !isVaried(.howMany) else { return }
      warn([.policies], [policy.name], "moves nobody: how_many is 0", "tidak memindahkan siapa pun: how_many adalah 0")
    } else if let key = idleSize(action.instrument), !isVaried(key) {
      let name = reading.vocabulary.spelling(key)
      warn([.policies], [policy.name], "does nothing: \(name) is 0", "tidak berbuat apa-apa: \(name) adalah 0")
    }
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
      guard let end = scenario.usefulDays(of: action, dates)?.upperBound else { continue }
      let peak = scenario.calendar.workingDay(surge.buildDays, after: dates.startDay)
      guard end <= peak else { continue }
      let (last, start) = (scenario.calendar.date(of: end - 1).iso, scenario.calendar.date(of: dates.startDay).iso)
      warn(
        [.policies], [policy.name],
        "its officers are home again by \(last), before \(surge.name) (from \(start)) has reached its height: write fewer "
          + "working days in \"by\", or a longer stay",
        "pegawainya sudah kembali pada \(last), sebelum \(surge.name) (mulai \(start)) mencapai puncaknya: tulis \"by\" yang "
          + "lebih kecil atau penugasan yang lebih lama")
    }
  }
}
