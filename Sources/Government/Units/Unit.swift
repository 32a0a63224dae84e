/// An office of the government (OPD, dinas): the officers it has and the services it gives.
public struct Unit: Sendable {
  public var name: String
  public var title: Title
  public var officers: [OfficerGroup]
  public var services: [Service]
  /// Index of the competency that the unit's work needs unless a step says otherwise.
  public var mainSkill: Int
  /// Work stations for counter steps; nil = ⌈1.5 · heads⌉.
  public var counterPlaces: Int?
  /// Work stations for desk steps; nil = no limit.
  public var deskPlaces: Int?
  /// Working days until a post left by a quitter is filled again; nil = never.
  public var replacedAfterDays: Int?
  /// Work waiting at the first opening, in days of the unit's normal capacity.
  public var waitingAtStartDays: Double
  /// Announced retirements and intake.
  public var staffing: [StaffingChange]
  /// How far the head leads a change visibly, 0...1: what letting officers go and accepting a move respond to.
  public var leadership: Double
  /// Support among those who work here, 0...1; 0.5 is what the index of work pressure was measured at.
  public var support: Double
  /// Requests waiting at the first opening by service, in place of `waitingAtStartDays`; empty = not given.
  public var waitingAtStart: [Int] = []
  public var equipment: [Equipment] = []
  public var supplies: [Supply] = []
  /// Opening and closing of the counters, Monday to Sunday; nil = as long as the office.
  public var counterHours: [WorkHours?]?
  /// Half of those present take the break directly after the other half, so that the counters stay open.
  public var staggersBreaks = false
  /// Tickets a day for requests that begin at a counter; nil = no limit.
  public var quota: Int?
  /// Of the free officers who may, the most proficient starts, not the longest idle.
  public var picksMostProficient = false
  /// Share of the officers present who are kept off the counters while files wait, in 0...1.
  public var deskShare = 0.0

  public init(
    name: String, title: Title? = nil, officers: [OfficerGroup], services: [Service], mainSkill: Int,
    counterPlaces: Int? = nil, deskPlaces: Int? = nil, replacedAfterDays: Int? = nil, waitingAtStartDays: Double = 0,
    staffing: [StaffingChange] = [], leadership: Double = 0, support: Double = 0.5
  ) {
    self.name = name
    self.title = title ?? Title(name)
    self.officers = officers
    self.services = services
    self.mainSkill = mainSkill
    self.counterPlaces = counterPlaces
    self.deskPlaces = deskPlaces
    self.replacedAfterDays = replacedAfterDays
    self.waitingAtStartDays = waitingAtStartDays
    self.staffing = staffing
    self.leadership = leadership
    self.support = support
  }

  public var officerCount: Int { officers.reduce(0) { $0 + $1.count } }

  public var hasWaitingAtStart: Bool { waitingAtStartDays > 0 || waitingAtStart.contains { $0 > 0 } }

  /// Standard minutes that the unit's services bring on an average working day, without surges.
  public var plannedMinutesPerDay: Double {
    services.reduce(0) { $0 + $1.demand.meanPerWorkingDay * $1.standardMinutes }
  }
}
