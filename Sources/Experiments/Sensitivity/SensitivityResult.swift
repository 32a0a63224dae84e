public import Government
public import Stochastics

/// What a sensitivity study found.
public struct SensitivityResult: Sendable {
  /// The answer of the study as it stands, by the means of `trials` trials.
  public struct Answer: Sendable {
    /// The policy recommended, and the best of the others; 0 is nobody moves.
    public let policy: Int
    public let rival: Int
    /// The difference between the two, above 0 where the policy recommended is better, with its interval.
    public let lead: Estimate
    /// Share of resamples of the trials that recommend the same.
    public let share: Double
    public let trials: Int
    /// Whether that settles it.
    public let isSettled: Bool
    /// Whether it is settled to meet all targets on average; nil where that is open, or there are none.
    public let meetsTargets: Bool?
  }

  /// The study with one input at another value.
  public struct Move: Sendable {
    public let input: Int
    /// The value as an override takes it, and the number in it; NaN for a choice.
    public let text: String
    public let number: Double
    /// The difference there, and by how much it differs from that of the study; both intervals count what that is uncertain by.
    public let lead: Estimate
    public let change: Estimate
    /// What would be recommended, and the share of resamples that recommend what the study does.
    public let answer: Int?
    public let share: Double
    public let trials: Int
    /// Why the study cannot be read with this value.
    public let problem: String?

    public let verdict: Verdict
    /// Whether the policy recommended by the study is settled to meet all targets on average there, or not to; nil where that is open,
    /// or there are none.
    public let meetsTargets: Bool?

    public enum Verdict: String, Sendable {
      /// The answer of the study is settled to hold there, or not to.
      case same, other
      /// The trials do not tell.
      case open
      /// The study cannot be read with this value.
      case unreadable
    }
  }

  /// What an input does when all are moved together.
  public struct Importance: Sendable {
    public let input: Int
    /// Its part of the variance of the difference; nil where nothing varies.
    public let indices: SobolIndices?
    /// What knowing it is worth, in the measure watched; nil where too few values tell.
    public let worth: ValueOfInformation?
  }

  /// Beyond which value of an input another policy becomes the answer.
  public struct Switch: Sendable {
    public let input: Int
    /// Whether that is above the value; else below.
    public let isAbove: Bool
    /// The number at which as many resamples are for the answer of the study as against it.
    public let value: Double
    /// The last number at which the answer of the study is settled, and the first at which another is.
    public let holdsAt: Double
    public let failsAt: Double
    /// The policy that is the answer there.
    public let policy: Int?
  }

  /// The study, its grids left out.
  public let scenario: Scenario
  public let focus: Focus
  public let inputs: [StudyInput]
  public let effort: SensitivityStudy.Effort
  /// What is watched at the receiving unit in the main window.
  public let measure: Measure
  public let answer: Answer
  /// Every input at each end of its range, choices at each alternative; input by input.
  public let ends: [Move]
  /// The same between the ends, for inputs that matter.
  public let between: [Move]
  /// By input, over trajectories through all ranges; none of choices, which move alone.
  public let effects: [ElementaryEffects]
  /// Policies that were the answer anywhere when one input was moved, with the rival: all that is played where inputs move together.
  public let contenders: [Int]
  /// The numbers that matter most, alone or with others.
  public let important: [Importance]
  /// By policy: the share of settings of the important inputs in which the means give it as the answer, of those in which they give one;
  /// empty where none is important.
  public let worlds: [Estimate]
  public let switches: [Switch]
  /// All that was played, in a fixed order.
  public let evaluations: [Evaluation]
}

extension SensitivityResult {
  /// Every value at which an input was looked at alone: input by input, the ends first.
  public var moves: [Move] {
    inputs.indices.flatMap { input in ends.filter { $0.input == input } + between.filter { $0.input == input } }
  }

  /// Those at which another policy is settled to be the answer.
  public var changing: [Move] { moves.filter { $0.verdict == .other } }

  /// Values at which the answer stays and its targets, which it meets in the study, are missed.
  public var missing: [Move] {
    answer.meetsTargets == true ? moves.filter { $0.verdict == .same && $0.meetsTargets == false } : []
  }

  /// Values at which the answer stays, and the trials do not tell whether it still meets its targets.
  public var untold: [Move] {
    answer.meetsTargets == true ? moves.filter { $0.verdict == .same && $0.meetsTargets == nil } : []
  }

  /// Inputs of which the trials do not tell whether they change the answer.
  public var undecided: [Int] {
    let changing = Set(changing.map(\.input))
    return inputs.indices.filter { input in
      !changing.contains(input) && moves.contains { $0.input == input && $0.verdict == .open }
    }
  }

  /// The largest change of the difference at either end of an input; 0 where there is none.
  public func swing(of input: Int) -> Double {
    ends.filter { $0.input == input }.map { abs($0.change.mean) }.filter(\.isFinite).max() ?? 0
  }

  /// Trials played at all values together, every policy of one once.
  public var trialsPlayed: Int { evaluations.reduce(0) { $0 + $1.trials } }
}
