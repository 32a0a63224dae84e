internal import Government
internal import Reports
internal import Scenarios

/// What a text says as a study: its problems, or what is understood of it.
struct CheckedStudy {
  let text: String
  private(set) var read: ReadScenario?
  private(set) var problems: [Problem] = []
  private(set) var unlisted = 0

  /// - Parameter file: the file that the text stands in, or is to stand in.
  init(_ text: String, of file: StudyFile) {
    self.text = text
    do throws(ScenarioError) {
      read = try ScenarioReader.read(text: text, path: file.path)
    } catch {
      problems = error.problems
      unlisted = error.unlisted
    }
  }

  /// Whether it has no problem that another has not, wherever in the text.
  func isNoWorse(than other: CheckedStudy) -> Bool {
    let known = Set(other.problems.map { [$0.path, $0.message] })
    return problems.allSatisfy { known.contains([$0.path, $0.message]) } && unlisted <= other.unlisted
  }

  /// Whether it may stand in place of another, of which it differs in the value at a path alone.
  func mayReplace(_ other: @autoclosure () -> CheckedStudy, at path: String) -> Bool {
    !problems.contains { $0.path == path } && (problems.isEmpty || isNoWorse(than: other()))
  }

  /// What the page shows of it.
  ///
  /// - Parameters:
  ///   - hash: of the file, which need not say the same.
  ///   - language: of all sentences.
  func json(hash: String, _ language: Language) -> JSONValue {
    let isIndonesian = language == .id
    let warnings = read.map { $0.warnings + $0.worlds.flatMap(\.warnings) } ?? []
    return [
      "hash": .string(hash), "text": .string(text), "unlisted": .integer(unlisted),
      "problems": .array(
        problems.map {
          [
            "line": .integer($0.line), "path": .string($0.path),
            "message": .string(isIndonesian ? $0.messageInIndonesian : $0.message),
          ]
        }),
      "warnings": .array(warnings.map { .string($0.shortText(inIndonesian: isIndonesian)) }),
      "explained": (explained(language).map { .string($0) }) ?? .null,
    ]
  }

  /// Load and surges, as HTML.
  private func explained(_ language: Language) -> String? {
    guard let read else { return nil }
    return try? HtmlFragment.text(of: Explanation(read.scenario, language: language))
  }
}
