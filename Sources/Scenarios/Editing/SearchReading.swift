public import Government

/// A study with what may be chosen of its policies; one thread at a time.
public final class SearchReading {
  public let read: ReadScenario
  private let choices: PolicyChoices
  private let text: String
  private let path: String

  /// Reads a scenario file.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - overrides: values to put in place of those of the file.
  /// - Throws: every problem of the file at once; that it has no `search`.
  public convenience init(path: String, overrides: [(path: String, value: String)] = []) throws(ScenarioError) {
    try self.init(text: ScenarioReader.text(path: path), path: path, overrides: overrides)
  }

  /// Reads a text as if it stood in the file `path`.
  public init(
    text: String, path: String = "scenario.yaml", overrides: [(path: String, value: String)] = []
  ) throws(ScenarioError) {
    let (read, study) = try ScenarioReader.reading(text: text, path: path, overrides: overrides, withWorlds: true)
    guard let choices = study.choices.value else {
      throw .invalid(
        path,
        "has no \(study.reading.vocabulary.spelling(.search)), which says what may be chosen; see scenarios/README.md",
        "tidak memuat \(study.reading.vocabulary.spelling(.search)), yang menyebut apa yang boleh dipilih; lihat scenarios/README.md"
      )
    }
    (self.read, self.choices, self.text, self.path) = (read, choices, text, path)
  }

  /// The policy of a place on each axis of `SearchSettings.axes`: of an axis without a path 0 = it does not act.
  ///
  /// - Throws: what is wrong with it, such as more officers than there are.
  public func policy(at places: [Int]) throws(ScenarioError) -> Policy { try choices.policy(at: places).get() }

  /// The study file with a policy more that does what was chosen, before the others, or as it is where nobody acts; nil where its text
  /// does not let one in.
  ///
  /// - Parameters:
  ///   - places: what was chosen, as `policy(at:)` takes it.
  ///   - name: of that policy.
  public func study(adding places: [Int], as name: String) -> String? {
    let entries = choices.entries(places, name: name)
    if entries.isEmpty { return text }
    return StudyText(text)?.adding(policies: entries)?.text
  }
}
