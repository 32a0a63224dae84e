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

  /// The surge as it comes in a trial, its peak aside. What is announced of it stays as it is in the scenario.
  func drawn(key: UInt64, from source: inout RandomSource) -> Surge {
    var surge = self
    func draw(_ law: Distribution?, _ purpose: Purpose, _ source: inout RandomSource) -> Double? {
      guard let law else { return nil }
      source.start(purpose, key)
      return law.sample(from: &source)
    }
    if let day = draw(timing.start, .surgeStart, &source) { surge.startDay = max(0, Int(day.rounded())) }
    if let days = draw(timing.build, .surgeBuild, &source) { surge.buildDays = max(0, Int(days.rounded())) }
    if let days = draw(timing.hold, .surgeHold, &source) { surge.holdDays = max(1, Int(days.rounded())) }
    if let days = draw(timing.fade, .surgeFade, &source) { surge.fadeDays = max(0, days) }
    return surge
  }
}
