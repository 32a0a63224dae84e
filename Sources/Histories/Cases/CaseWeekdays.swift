internal import Government
internal import Stochastics

/// How long requests take that come on each weekday: what comes on a Friday waits over the weekend.
struct CaseWeekdays: Sendable {
  private let byWeekday: [CaseLengths]
  private let all: CaseLengths
  private let whole: CaseLengths
  private let end: Double

  /// Fewer finished requests of a weekday are as those of any.
  private static let leastOfWeekday = 10

  /// - Parameters:
  ///   - history: with one finished request at least.
  ///   - days: how many of its last days tell; where they tell too little, all.
  init(_ history: CaseHistory, days: Int) {
    let end = history.end
    guard let whole = CaseLengths(history.cases, until: end) else {
      preconditionFailure("CaseWeekdays: a history without a finished request")
    }
    let recent = history.recent(days: days)
    let all = CaseLengths(recent, until: end, least: Self.leastOfWeekday) ?? whole
    byWeekday = (0..<7).map { weekday in
      let own = recent.filter { CivilDate(dayNumber: Int(($0.received / 1440).rounded(.down))).weekday == weekday }
      return CaseLengths(own, until: end, least: Self.leastOfWeekday) ?? all
    }
    self.all = all
    self.whole = whole
    self.end = end
  }

  /// When a request ends that comes on a day ahead, 0 being the first.
  func end(day: Int, from source: inout RandomSource) -> Double {
    let midnight = end + Double(day) * 1440
    let lengths = byWeekday[CivilDate(dayNumber: Int(midnight / 1440)).weekday]
    let place = lengths.draw(from: &source)
    return midnight + lengths.clocks[place] + lengths.minutes[place]
  }

  /// When a request ends that is open; one that is open longer than any other took is taken to last as long again.
  func end(ofOpen received: Double, from source: inout RandomSource) -> Double {
    let elapsed = end - received
    let length =
      all.draw(longerThan: elapsed, from: &source) ?? whole.draw(longerThan: elapsed, from: &source) ?? 2 * elapsed
    return received + length
  }
}
