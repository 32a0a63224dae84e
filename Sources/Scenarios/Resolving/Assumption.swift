/// A value that nobody gave and no source settles: a default with the range in which it is plausible.
public struct Assumption: Sendable, Hashable, CustomStringConvertible {
  public let path: String
  public let value: String
  /// Plausible values, or the alternatives, in words.
  public let range: String

  public init(path: String, value: String, range: String) {
    self.path = path
    self.value = value
    self.range = range
  }

  public var description: String { "\(path): \(value) (range \(range))" }
}
