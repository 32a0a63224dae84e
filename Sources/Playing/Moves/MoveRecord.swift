public import Government

/// What became of one officer whom a policy asked for.
public struct MoveRecord: Sendable, Hashable {
  public enum Answer: String, Sendable, CaseIterable { case yes, no, forced }

  /// Why a candidate did not move.
  public enum Reason: String, Sendable, CaseIterable {
    case minimumCrew = "minimum crew"
    case lenderLoad = "lender load"
    case yearsInPost = "years in post"
    case freeze
    case post
    case pppk = "PPPK"
    case noPlace = "no place"
    case notReleased = "not released"
    case refused
    case noCandidate = "no candidate"
    case tooLate = "too late"
    case quit
    case apart = "other one away"
  }

  /// Index of the officer (`Roster`), nil when there was no candidate.
  public var officer: Int?
  public var from: Int?
  public var to: Int
  public var instrument: Instrument
  /// Index of the action in its policy.
  public var action = 0
  /// Day indices from the first day of the study.
  public var orderedDay: Int
  public var dueDay: Int?
  /// First day of service.
  public var arrivedDay: Int?
  public var returnedDay: Int?
  /// Day on which an evaluation let him stay.
  public var confirmedDay: Int?
  public var trainedDays: Int
  public var answer: Answer?
  public var rejectedBecause: Reason?
  /// Whether the officer asked for it himself, whatever the policy.
  public var isOwnRequest = false

  package init(
    officer: Int? = nil, from: Int? = nil, to: Int, instrument: Instrument, action: Int = 0, orderedDay: Int,
    dueDay: Int? = nil, arrivedDay: Int? = nil, returnedDay: Int? = nil, confirmedDay: Int? = nil, trainedDays: Int,
    answer: Answer? = nil, rejectedBecause: Reason? = nil, isOwnRequest: Bool = false
  ) {
    self.officer = officer
    self.from = from
    self.to = to
    self.instrument = instrument
    self.action = action
    self.orderedDay = orderedDay
    self.dueDay = dueDay
    self.arrivedDay = arrivedDay
    self.returnedDay = returnedDay
    self.confirmedDay = confirmedDay
    self.trainedDays = trainedDays
    self.answer = answer
    self.rejectedBecause = rejectedBecause
    self.isOwnRequest = isOwnRequest
  }

  /// The instrument as `moves.csv.gz` names it.
  public var instrumentName: String { isOwnRequest ? Self.ownRequest : instrument.name }

  /// What a move that the officer asked for is called.
  public static let ownRequest = "own_request"
}

extension Scenario {
  /// Surges of the receiving unit that begin, as announced, while the officer of a move serves there.
  public func surges(metBy move: MoveRecord) -> [Surge] {
    guard let arrived = move.arrivedDay else { return [] }
    let stay = arrived...max(arrived, (move.returnedDay ?? .max) - 1)
    return surges.filter { surge in
      let start = calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
      return stay.contains(start) && surge.places.contains { $0.unit == move.to }
    }
  }
}
