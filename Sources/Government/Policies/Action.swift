/// One instrument with the rule by which it is used, composed of parts that each answer one question.
public struct Action: Sendable, Hashable {
  public var instrument: Instrument
  /// Indices of the units that are helped, ascending.
  public var to: [Int]
  public var when: Trigger
  /// Days on which it may order, as indices; nil = any after the warm-up.
  public var within: Range<Int>?
  /// Whether each unit is helped one time only: nobody is ordered in place of those who have returned.
  public var isOnce = false
  /// Officers for each unit that is helped.
  public var howMany: Need
  public var from: Source
  public var choose: Selection
  public var prepare: Preparation
  public var engagement: Engagement
  public var process: Process
  public var limits: Limits
  public var until: End
  public var ifRefused: Refusal
  /// Way from home to the new post beyond the old one, in kilometres.
  public var distance = 0.0
  /// Share of the allowance (TPP) that a mover loses, 0...1.
  public var allowanceLost = 0.0
  /// Only units whose load (EJ) over the last 20 working days exceeds this are helped; nil = all of `to`.
  public var receiverLoadAbove: Double?

  public init(
    instrument: Instrument, to: [Int], when: Trigger = .never, howMany: Need = .fixed(0), from: Source = .units([]),
    choose: Selection = .match, prepare: Preparation = Preparation(), engagement: Engagement = Engagement(),
    process: Process? = nil, limits: Limits = Limits(), until: End = .never, ifRefused: Refusal? = nil
  ) {
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
    self.ifRefused = ifRefused ?? instrument.usualRefusal
  }

  /// Working days from the order to the first day of service, counted with the modes of the stages.
  public var leadDays: Int {
    prepare.days + engagement.leadDays + process.plannedDays(leadership: engagement.leadership)
  }
}
