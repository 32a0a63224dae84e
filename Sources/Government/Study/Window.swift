/// A span of days in which measures are taken: [`from`, `to`), as day indices from the first day of the study.
public struct Window: Sendable, Hashable {
  public var name: String
  public var title: Title
  public var from: Int
  public var to: Int

  /// What the window over all days is called.
  package static let wholeTitle = Title(en: "whole study", id: "seluruh masa studi")

  public init(name: String, title: Title? = nil, from: Int, to: Int) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.from = from
    self.to = to
  }
}
