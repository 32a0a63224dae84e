/// The smallest useful scenario with comments, for a planner to start from; figures are invented.
public enum ScenarioTemplate {
  /// A line of YAML with what a reader may want to know of it.
  struct Line {
    let yaml: String
    /// The same for Indonesian readers, where it is names and texts; keys and words are translated.
    let indonesianYAML: String
    let en: String
    let id: String

    init(_ yaml: String, _ en: String = "", _ id: String = "", indonesian: String? = nil) {
      self.yaml = yaml
      indonesianYAML = indonesian ?? yaml
      self.en = en
      self.id = id
    }
  }

  /// Column at which comments behind a value begin.
  private static let column = 44

  public static var english: String { text(lines.map { ($0.yaml, $0.en) }) }

  /// With the keys and words of Indonesian files.
  public static var indonesian: String {
    let written = lines.map(\.indonesianYAML).joined(separator: "\n")
    let said = (try? TranslationPass(written, "", to: .id))?.result ?? written
    let yaml = said.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return text(zip(yaml, lines).map { ($0, $1.id) })
  }

  private static func text(_ lines: [(yaml: String, remark: String)]) -> String {
    lines.map { yaml, remark in
      if remark.isEmpty { return yaml }
      if yaml.isEmpty { return "# " + remark }
      return yaml + String(repeating: " ", count: max(2, column - yaml.count)) + "# " + remark
    }.joined(separator: "\n") + "\n"
  }
}
