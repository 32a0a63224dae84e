internal import Government

/// What came in a trial beyond what was to be expected, whatever the policy: each number has a mean that is known to be 0, so that what
/// it explains of a figure can be taken out of the figure (Lavenberg and Welch 1981).
public struct Controls: Sendable, Equatable {
  /// Requests, and the minutes of their work, beyond what the demand of the trial's own world lets expect: window × scope in the order
  /// of `Layout`.
  public var requests: [Double]
  public var minutes: [Double]
  /// Each uncertain input of the world, in standard deviations from its mean: the peaks of surges, what is uncertain of their
  /// timing, the time in which competencies are learned.
  public var world: [Double]

  public init(requests: [Double] = [], minutes: [Double] = [], world: [Double] = []) {
    self.requests = requests
    self.minutes = minutes
    self.world = world
  }

  /// All of them in a row, and back: `places` are windows × scopes.
  package var numbers: [Double] { requests + minutes + world }

  package init(numbers: some Collection<Double>, places: Int) {
    self.init(
      requests: Array(numbers.prefix(places)), minutes: Array(numbers.dropFirst(places).prefix(places)),
      world: Array(numbers.dropFirst(2 * places)))
  }
}
