/// What may be chosen of a study's policies, what must hold, and what is wanted.
public struct SearchSettings: Sendable, Hashable {
  /// What is counted of a trial.
  public enum Figure: Sendable, Hashable {
    /// Working days of officers away from their own units, over the whole study.
    case officerDays
    /// At the receiving unit in the main window; of `cost`, over the whole study.
    case measure(Measure)

    /// nil where neither more nor less is better.
    public var smallerIsBetter: Bool? {
      switch self {
      case .officerDays: true
      case .measure(let measure): measure.smallerIsBetter
      }
    }
  }

  /// A part of a policy and the values that it may take; without a path, whether the policy acts at all: no, or yes.
  public struct Axis: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case ordered, choice
      /// Any of so many members, one at least.
      case subset(of: Int)
    }

    /// Name of the policy.
    public var policy: String
    /// Keys from the policy down, such as `when.by`; nil = whether it acts.
    public var path: String?
    public var kind: Kind
    /// Of a subset, its members.
    public var values: [Variation.Value]

    public init(policy: String, path: String?, kind: Kind, values: [Variation.Value]) {
      self.policy = policy
      self.path = path
      self.kind = kind
      self.values = values
    }
  }

  public struct Limit: Sendable, Hashable {
    public var figure: Figure
    public var most: Double

    public init(figure: Figure, most: Double) {
      self.figure = figure
      self.most = most
    }
  }

  /// Policies that may act together, in the order of their axes.
  public var axes: [Axis]
  /// In the order in which they are wanted.
  public var aims: [Figure]
  /// Hold beside the targets of the study.
  public var limits: [Limit]
  /// In which share of trials all of them must hold together.
  public var share: Double
  /// A difference of officer-days that is too small to matter.
  public var officerDaysTolerance: Double

  public init(
    axes: [Axis], aims: [Figure], limits: [Limit] = [], share: Double = 0.9, officerDaysTolerance: Double = 5
  ) {
    self.axes = axes
    self.aims = aims
    self.limits = limits
    self.share = share
    self.officerDaysTolerance = officerDaysTolerance
  }
}
