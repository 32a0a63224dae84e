/// A value of a study that is not known for sure: assumed, or drawn anew in every trial.
public struct Input: Sendable, CustomStringConvertible {
  /// How it came not to be known for sure.
  public enum Kind: String, Sendable, Hashable {
    /// Nobody gave it, and no source settles it.
    case assumedByDefault = "assumed by default"
    /// The file says `assumed …`, with its range.
    case assumedInFile = "assumed in the file"
    /// The file says `fitted …`: data tell it, within its interval.
    case fitted = "fitted to data"
    /// The file says `uncertain …`: drawn once a trial.
    case uncertain
  }

  /// The number in an input, and the span in which it is plausible.
  public struct Number: Sendable {
    public let value: Double
    /// `working days`, `/day`, `cv`, `times`; empty where the number stands alone.
    public let unit: String
    public let low: Double
    public let high: Double
    public let isWhole: Bool
    fileprivate let text: @Sendable (Double) -> String

    init(_ dial: Dial, _ span: ClosedRange<Double>) {
      value = dial.value
      unit = dial.unit
      low = span.lowerBound
      high = span.upperBound
      isWhole = dial.isWhole
      text = dial.text
    }
  }

  /// Where it stands, as in a resolved file: what an override of `ScenarioReader.read` and `--set` take.
  public let path: String
  /// The value that holds, as an override takes it.
  public let value: String
  public let kind: Kind
  /// Plausible values, or the alternatives, in words.
  public let range: Sentence
  /// Who says so, where the file names somebody.
  public let source: String?
  /// nil for what is no number.
  public let number: Number?
  /// What else it could be, each as an override takes it, the value among them; empty for a number.
  public let alternatives: [String]

  /// The value at another number of its span, as an override takes it: `75 working days` at 75; of whole numbers the
  /// nearest. nil for what is no number, and at none that is finite and smaller than a billion.
  public func text(at x: Double) -> String? {
    guard let number, x.magnitude < 1e9 else { return nil }
    return number.text(number.isWhole ? x.rounded() : x)
  }

  public var description: String { "\(path): \(value) (\(kind.rawValue), range \(range.en))" }
}
