public import Government

/// What became of one officer whom a policy asked for.
public struct MoveRecord: Sendable, Hashable, Codable {
  public enum Answer: String, Sendable, Codable { case yes, no, forced }

  /// Why a candidate did not move.
  public enum Reason: String, Sendable, CaseIterable, Codable {
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

  /// The instrument as `moves.csv.gz` names it.
  public var instrumentName: String { isOwnRequest ? "own_request" : instrument.name }
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
