/// What may stand at a place of the scenario file, as far as a schema can say it.
public indirect enum Shape: Sendable {
  case anything
  /// Any one value.
  case text
  /// The name of a unit, service, skill, surge, window or policy.
  case name
  /// No upper end where it is `Int.max`.
  case integer(ClosedRange<Int>)
  case number
  /// true or false.
  case truth
  case pattern(Pattern)
  case words([String])
  case mapping(Section)
  /// A mapping whose keys the user chooses, by a pattern.
  case keyed(Pattern, Shape)
  case list(Shape, fewest: Int = 1)
  /// Nothing behind the colon.
  case nothing
  case either([Shape])

  /// Whether any text will do.
  var takesAnyText: Bool {
    switch self {
    case .text, .name: true
    case .either(let shapes): shapes.contains(where: \.takesAnyText)
    default: false
    }
  }

  /// A way of writing, as a regular expression that JavaScript and Python understand alike.
  public struct Pattern: Sendable, Hashable {
    /// What it stands for, in words of the file: the name of its definition.
    public let name: String
    public let expression: String
    public let example: String
  }
}
