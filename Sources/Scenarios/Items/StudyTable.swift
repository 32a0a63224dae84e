/// A table of officers or units that a study names: small, synthetic, and needed to read the study again.
public struct StudyTable: Sendable, Hashable {
  public struct Column: Sendable, Hashable {
    public let name: String
    public let about: Sentence
  }

  /// As the file writes it.
  public let name: String
  /// By which it can be opened.
  public let path: String
  public let columns: [Column]

  /// Whether it stands in the folder of the study's file or below it, so that both can be moved together.
  public var isBelow: Bool { !name.hasPrefix("/") && !name.split(separator: "/").contains("..") }
}
