public import Government

/// What an office's log tells of its work.
public struct LogFit: Sendable {
  public let log: EventLog
  public let serviceTimes: [ServiceTimeFit]
  /// Officers of whose minutes nothing is told: under their names work overtakes other work, as where several persons serve.
  public let crowds: [Int]
  public let newcomers: [NewcomerFit]
  /// In the order in which requests usually come to them.
  public let steps: [StepFit]
  public let handovers: [Handover]
  public let presence: PresenceFit?
  public let arrivals: ArrivalShares?
  /// Hours by which time was counted, and whether they are the lawful ones.
  public let week: WorkWeek
  public let isLawful: Bool

  public init(_ log: EventLog, known: KnownDays) {
    let clock = OfficeClock(log, known: known)
    let (officers, activities) = (log.officers.count, log.activities.count)
    let crowds = Overtaking.officers(log)
    let single = WorkPiece.all(of: log, clock).filter { !crowds.contains($0.officer) }
    let found = WorkPiece.decided(single, activities: activities)
    let standard = StandardTime(
      found, of: log, crews: Crew.all(found, activities: activities, officers: officers), clock)
    let pieces = found.map { piece in
      var piece = piece
      piece.minutes = standard.minutes(piece)
      return piece
    }
    let new = NewcomerFit.newcomers(pieces, officers: officers, clock)
    let counts = pieces.reduce(into: Array(repeating: 0, count: officers)) { $0[$1.officer] += 1 }
    let isNew = log.officers.indices.map { officer in new.contains { $0.officer == officer } }
    let settled = pieces.indices.filter { place in
      !pieces[place].isRepeated && !isNew[pieces[place].officer] && counts[pieces[place].officer] >= Self.leastPieces
    }
    let times = ServiceTimes(
      ServiceTimes.Pieces(
        clock: settled.map { found[$0] }, standard: settled.map { pieces[$0] }, activities: activities,
        officers: officers, areWholeMinutes: log.entries.allSatisfy { $0.finished == $0.finished.rounded() }),
      standard)
    var variations = Array(repeating: 1.0, count: log.activities.count)
    for fit in times.fits { variations[fit.activity] = fit.variation }
    self.log = log
    self.crowds = crowds
    serviceTimes = times.fits
    let believed = Set(times.fits.filter(\.isTold).map(\.activity))
    let learnt = pieces.filter { !$0.isRepeated && believed.contains($0.activity) }
    newcomers = new.compactMap {
      NewcomerFit($0, learnt, minutes: [times.pace.minutes] + times.draws, variations: variations, clock)
    }
    steps = StepFit.all(log)
    handovers = Handover.all(log)
    presence = PresenceFit(log, without: crowds, clock)
    arrivals = ArrivalShares(log, clock)
    week = clock.week
    isLawful = clock.isLawful
  }

  /// When requests come, as a study says it; nil where the office has other hours than a study plays.
  public var profile: [Int]? { isLawful ? arrivals?.profile : nil }

  /// The minutes that can be believed.
  public var told: [ServiceTimeFit] { areOfficersNamed ? serviceTimes.filter(\.isTold) : [] }

  /// Whether nearly every row says who did it: what somebody did that is not named stands in the minutes of his next piece.
  public var areOfficersNamed: Bool { log.namelessShare <= Self.mostNameless }

  /// Activities of whose minutes nothing can be told.
  public var untold: [Int] {
    let known = Set(told.map(\.activity))
    return log.activities.indices.filter { !known.contains($0) }
  }

  /// Whether requests go through more than one step.
  public var hasSteps: Bool { steps.contains { $0.after != nil } }

  private static let mostNameless = 0.02
  /// Fewer pieces tell no pace of an officer.
  private static let leastPieces = 30
}
