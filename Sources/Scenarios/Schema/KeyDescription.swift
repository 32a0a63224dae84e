/// A key of a mapping as a schema or a reference tells it.
public struct KeyDescription: Sendable {
  public let key: String
  /// What it is for, in one sentence.
  public let about: Sentence
  public let shape: Shape
  /// Values that are taken, where the shape does not say it: `0–250 working days`.
  public var range: Sentence?
  /// What holds without it, and where that comes from.
  public var usual: Sentence?
  public var source: Sentence?
}

/// What describes a key, whatever the type of its value.
protocol Described: Sendable {
  var key: Key { get }
  var description: KeyDescription { get }
}
