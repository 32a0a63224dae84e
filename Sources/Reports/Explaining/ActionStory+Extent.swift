internal import Government

extension ActionStory {
  /// The dates within which it may order.
  var dated: Phrase? {
    action.within.map { days in
      let last = min(days.upperBound, scenario.lengthDays) - 1
      return Phrases.within(
        from: Phrase.date(scenario.calendar.date(of: days.lowerBound)),
        to: Phrase.date(scenario.calendar.date(of: last)))
    }
  }

  /// Of a measure that moves nobody: whether it comes back.
  var once: Phrase? { action.isOnce ? Phrases.onceAtEach : nil }

  /// How often it can act, and how many officers that is at most.
  var extent: Phrase? {
    guard let extent = scenario.extent(of: action), action.when != .never else { return nil }
    guard let most = extent.most else {
      return Phrases.uncapped(officers: extent.officers, drawn: drawn(extent.officers, \.officers))
    }
    return Phrases.extent(times: extent.times, most: most, drawn: drawn(most) { $0.most ?? most })
  }

  /// What a number may be where the assumptions are drawn; nil where they leave it as it is.
  private func drawn(_ planned: Int, _ number: (Extent) -> Int) -> ClosedRange<Int>? {
    let others = ends.compactMap { $0.scenario.extent(of: $0.action).map(number) }
    let (low, high) = (others.reduce(planned, min), others.reduce(planned, max))
    return low < high ? low...high : nil
  }
}
