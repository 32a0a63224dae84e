/// Something wrong, or worth a second look, in a scenario: where it stands and what to write instead.
public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named, or the command-line override (`--set path=value`) that brought the value.
  public let file: String
  /// From 1; 0 where there is no line, as in an override.
  public let line: Int
  public let column: Int
  /// Keys from the top of the file, as in `units.dukcapil.officers`; empty for the file as a whole.
  public let path: String
  public let message: String
  public let isWarning: Bool
  public let messageInIndonesian: String
  /// The path as Indonesian messages have it: where it ends in a row of a table, that is said in words.
  public let pathInIndonesian: String

  public init(
    file: String, line: Int, column: Int, path: String, message: String, inIndonesian: String,
    pathInIndonesian: String? = nil, isWarning: Bool = false
  ) {
    self.pathInIndonesian = pathInIndonesian ?? path
    messageInIndonesian = inIndonesian
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.message = message
    self.isWarning = isWarning
  }

  /// At the same place.
  public func saying(_ message: String, inIndonesian: String) -> Problem {
    Problem(
      file: file, line: line, column: column, path: path, message: message, inIndonesian: inIndonesian,
      pathInIndonesian: pathInIndonesian)
  }

  /// One line: `file:line:column: path: message`.
  public var description: String { text(inIndonesian: false) }

  public func text(inIndonesian: Bool) -> String {
    let place = line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    let mark = isWarning ? (inIndonesian ? "peringatan: " : "warning: ") : ""
    return place + mark + said(inIndonesian)
  }

  /// The same wherever the file stands.
  public var withoutFolder: Problem {
    guard line > 0, let stroke = file.lastIndex(of: "/") else { return self }
    return Problem(
      file: String(file[file.index(after: stroke)...]), line: line, column: column, path: path, message: message,
      inIndonesian: messageInIndonesian, pathInIndonesian: pathInIndonesian, isWarning: isWarning)
  }

  /// Without the file: `line 12: path: message`.
  public func shortText(inIndonesian: Bool) -> String {
    let place = line > 0 ? (inIndonesian ? "baris \(line): " : "line \(line): ") : ""
    return place + said(inIndonesian)
  }

  /// Path and message.
  private func said(_ inIndonesian: Bool) -> String {
    let path = inIndonesian ? pathInIndonesian : path
    return (path.isEmpty ? "" : "\(path): ") + (inIndonesian ? messageInIndonesian : message)
  }

  /// The order in which problems are listed: by line and column, each text once, and one that a policy
  /// has from the policy it is based on with the first of them.
  static func sorted(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    return problems.enumerated()
      .sorted { ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset) }
      .map(\.element)
      .filter { seen.insert($0.withoutPolicy).inserted }
  }

  /// The same whichever policy it is found in, so that what others inherit is named once.
  private var withoutPolicy: Problem {
    // In a world the path has the world before it.
    let place = path.split(separator: ": ").last ?? ""
    let keys = place.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    let sections = FileLanguage.allCases.map { $0.vocabulary.spelling(.policies) }
    guard keys.count == 3, sections.contains(String(keys[0])) else { return self }
    return Problem(
      file: file, line: line, column: column, path: String(keys[2]), message: message,
      inIndonesian: messageInIndonesian, isWarning: isWarning)
  }
}
