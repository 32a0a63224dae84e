/// Why a scenario could not be read: the problems of the file, sorted by line.
public struct ScenarioError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// The file is missing, is a directory or may not be read (exit code 66).
    case unreadable
    /// The file says something that makes no scenario (exit code 65).
    case invalid
  }

  public let kind: Kind
  /// At most a hundred of them.
  public let problems: [Problem]
  /// How many more there are.
  public let unlisted: Int

  static let mostListed = 100

  public init(_ kind: Kind, problems: [Problem], unlisted: Int = 0) {
    self.kind = kind
    self.problems = problems
    self.unlisted = unlisted
  }

  /// One line a problem.
  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String {
    let more = inIndonesian ? "dan \(unlisted) lagi" : "and \(unlisted) more"
    let lines = problems.map { $0.text(inIndonesian: inIndonesian) } + (unlisted > 0 ? [more] : [])
    return lines.joined(separator: "\n")
  }

  static func unreadable(_ file: String, _ en: String, _ id: String) -> ScenarioError {
    ScenarioError(
      .unreadable, problems: [Problem(file: file, line: 0, column: 0, path: "", message: en, inIndonesian: id)])
  }

  static func invalid(_ file: String, _ en: String, _ id: String, line: Int = 1) -> ScenarioError {
    ScenarioError(
      .invalid, problems: [Problem(file: file, line: line, column: 1, path: "", message: en, inIndonesian: id)])
  }
}
