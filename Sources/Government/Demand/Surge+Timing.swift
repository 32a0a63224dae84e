public import Stochastics

extension Surge {
  /// Laws of a surge's course, each drawn once a trial; nil = known, and as announced.
  public struct Timing: Sendable {
    /// First day, as an index from the first day of the study; drawn values are rounded.
    public var start: Distribution?
    /// Working days; rounded.
    public var build: Distribution?
    public var hold: Distribution?
    /// Working days.
    public var fade: Distribution?

    public init(
      start: Distribution? = nil, build: Distribution? = nil, hold: Distribution? = nil, fade: Distribution? = nil
    ) {
      self.start = start
      self.build = build
      self.hold = hold
      self.fade = fade
    }

    /// Whether the whole course is known.
    public var isCertain: Bool { start == nil && build == nil && hold == nil && fade == nil }
  }
}
