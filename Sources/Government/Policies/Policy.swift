/// A rule for moving people, or for not moving them, composed of parts that each answer one question.
public struct Policy: Sendable {
  public var name: String
  public var title: String
  public var instrument: Instrument
  /// Index of the unit that is helped; nil only for `nothing`.
  public var to: Int?
  public var when: Trigger
  public var howMany: Need
  public var from: Source
  public var choose: Selection
  public var prepare: Preparation
  public var engagement: Engagement
  public var process: Process
  public var limits: Limits
  public var until: End

  public init(
    name: String, title: String? = nil, instrument: Instrument, to: Int? = nil, when: Trigger = .never,
    howMany: Need = .fixed(0), from: Source = .units([]), choose: Selection = .match,
    prepare: Preparation = Preparation(), engagement: Engagement = Engagement(), process: Process? = nil,
    limits: Limits = Limits(), until: End = .never
  ) {
    self.name = name
    self.title = title ?? name
    self.instrument = instrument
    self.to = to
    self.when = when
    self.howMany = howMany
    self.from = from
    self.choose = choose
    self.prepare = prepare
    self.engagement = engagement
    self.process = process ?? instrument.usualProcess
    self.limits = limits
    self.until = until
  }

  /// The baseline: nobody moves and no hours are added.
  public static let nothing = Policy(name: "nothing", instrument: .nothing)
}
