internal import Government
internal import Stochastics

/// How long requests take that come on each weekday: what comes on a Friday waits over the weekend.
struct CaseWeekdays: Sendable {
  private let byWeekday: [ChainedLengths]
  private let all: ChainedLengths
  private let end: Double

  /// Fewer finished requests of a weekday are as those of any.
  private static let leastOfWeekday = 10

  /// - Parameters:
  ///   - history: with one finished request at least.
  ///   - days: how many of its last days tell; where they tell too little, all.
  init(_ history: CaseHistory, days: Int) {
    let end = history.end
    guard let whole = CaseLengths(history.cases, until: end, closes: true) else {
      preconditionFailure("CaseWeekdays: a history without a finished request")
    }
    let recent = history.recent(days: days)
    let own = CaseLengths(recent, until: end, least: Self.leastOfWeekday) ?? whole
    let all = ChainedLengths(own, whole)
    byWeekday = (0..<7).map { weekday in
      let own = recent.filter { CivilDate(dayNumber: Int(($0.received / 1440).rounded(.down))).weekday == weekday }
      return CaseLengths(own, until: end, least: Self.leastOfWeekday).map { ChainedLengths($0, whole) } ?? all
    }
    self.all = all
    self.end = end
  }

  /// When a request ends that comes on a day ahead, 0 being the first.
  func end(day: Int, from source: inout RandomSource) -> Double {
    let midnight = end + Double(day) * 1440
    let length = byWeekday[CivilDate(dayNumber: Int(midnight / 1440)).weekday].length(at: source.uniform())
    return midnight + length.clock + length.minutes
  }

  /// When a request ends that is open.
  func end(ofOpen received: Double, from source: inout RandomSource) -> Double {
    received + all.length(at: source.uniform(), longerThan: end - received).minutes
  }
}
