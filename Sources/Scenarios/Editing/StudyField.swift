/// A value of a study file as a form shows it: where it stands, what is written, and what its key takes.
public struct StudyField: Sendable {
  /// Keys from the top of the file, as problems name them: `units.dukcapil.officers[0].count`.
  public let path: String
  /// The same in English, whatever the language of the file.
  public let place: String
  public let key: KeyDescription
  /// What is written; nil where nothing is, and the default holds.
  public let text: String?
  /// Whether the file says that it is assumed, fitted or drawn.
  public let isUnsure: Bool

  /// A way to write it, of a value with a unit.
  public var example: String? { Self.example(of: key.shape) }

  /// The words that may stand there, where these are few.
  public var words: [String] { Self.words(of: key.shape) }

  private static func example(of shape: Shape) -> String? {
    switch shape {
    case .pattern(let pattern): pattern.name.hasPrefix(Shape.assumedNumber) ? nil : pattern.example
    case .either(let shapes): shapes.lazy.compactMap(example).first
    default: nil
    }
  }

  private static func words(of shape: Shape) -> [String] {
    switch shape {
    case .words(let words): words
    case .truth: ["true", "false"]
    case .either(let shapes): shapes.flatMap(words)
    default: []
    }
  }

  /// Whether one value may stand there, on one line.
  static func isSimple(_ shape: Shape) -> Bool {
    switch shape {
    case .mapping, .keyed, .list, .nothing, .anything: false
    case .either(let shapes): shapes.contains(where: isSimple)
    default: true
    }
  }
}
