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

  /// Every one of the ways to write it.
  var ways: [Shape] { if case .either(let shapes) = self { shapes.flatMap(\.ways) } else { [self] } }

  /// What the members of a list are.
  var member: Shape {
    .either(ways.compactMap { way in if case .list(let shape, _) = way { shape } else { nil } })
  }

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
    /// Made of numbers and words of the file, not of what the user chose.
    let isWorded: Bool

    /// A policy of the study and the path of a part of it.
    static let policyPart = Pattern(
      name: "part of a policy", expression: "^[^.]+[.].+$", example: "lend.how_many", isWorded: false)
    /// The same, with what it may be.
    static let searchedPart = Pattern(
      name: "part of a policy to choose", expression: "^[^.]+[.].+$", example: "lend.how_many", isWorded: false)
    /// Of a policy: the user's, or the word for doing nothing.
    static let policyName = Pattern(name: "name of a policy", expression: "", example: "", isWorded: false)
    static let valuePath = Pattern(
      name: "path of a value", expression: "^.+$", example: "surges.lebaran.peak", isWorded: false)

    init(name: String, expression: String, example: String, isWorded: Bool = true) {
      self.name = name
      self.expression = expression
      self.example = example
      self.isWorded = isWorded
    }
  }
}
