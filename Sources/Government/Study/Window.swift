/// A span of days in which measures are taken: [`from`, `to`), as day indices from the first day of the study.
public struct Window: Sendable, Hashable {
  public var name: String
  public var from: Int
  public var to: Int

  public init(name: String, from: Int, to: Int) {
    self.name = name
    self.from = from
    self.to = to
  }
}
