public import Stochastics

/// Officers of one unit who are described alike; each is a synthetic person with draws of his own.
public struct OfficerGroup: Sendable {
  /// Kind of employment (UU 20/2023); PPPK are contracted to a named post and are not transferred for good.
  public enum Employment: String, Sendable, CaseIterable {
    case pns, pppk
    case partTime = "pppk_part_time"

    /// PPPK, whole days or part of them.
    public var isContract: Bool { self != .pns }
  }

  /// Kind of post (UU 20/2023, art. 13–18).
  public enum Post: String, Sendable, CaseIterable { case managerial, functional, pelaksana }

  /// What the group holds of a competency, 0...1.
  public struct Holding: Sendable, Hashable {
    public var competency: Int
    public var level: Double

    public init(competency: Int, level: Double) {
      self.competency = competency
      self.level = level
    }
  }

  /// The name of the officers of a unit that gives their number alone.
  public static let unnamed = "officer"

  public var name: String
  public var title: Title
  public var count: Int
  public var employment: Employment
  public var post: Post
  /// Grade of the performance appraisal, 1 (lowest) to 5.
  public var rating: Int
  public var yearsInPost: Distribution
  /// Share of the day that other duties take, 0..<1.
  public var otherDuties: Double
  /// Hours a day that part-timers are employed for; nil = full-time.
  public var hoursPerDay: Double?
  /// Competencies held beside the unit's main skill, or in its place.
  public var holdings: [Holding]

  public init(
    name: String, title: Title? = nil, count: Int, yearsInPost: Distribution, employment: Employment = .pns,
    post: Post = .pelaksana,
    rating: Int = 3, otherDuties: Double = 0, hoursPerDay: Double? = nil,
    holdings: [Holding] = []
  ) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.count = count
    self.yearsInPost = yearsInPost
    self.employment = employment
    self.post = post
    self.rating = rating
    self.otherDuties = otherDuties
    self.hoursPerDay = hoursPerDay
    self.holdings = holdings
  }

  /// Share of a normal day's hours that an officer of the group is employed for.
  public func dayShare(_ calendar: WorkCalendar) -> Double {
    guard let hoursPerDay, calendar.normalMinutes > 0 else { return 1 }
    return min(1, hoursPerDay * 60 / calendar.normalMinutes)
  }

  /// Share of a full-time officer's day that goes into the unit's services.
  public func share(_ calendar: WorkCalendar) -> Double { (1 - otherDuties) * dayShare(calendar) }
}
