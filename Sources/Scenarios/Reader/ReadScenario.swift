public import Government
public import Histories

/// A scenario as read, with what a reader of its results must know about it.
public struct ReadScenario: Sendable {
  public let scenario: Scenario
  /// Of the file's keys and words.
  public let language: FileLanguage
  /// What to look at again before believing the result.
  public let warnings: [Problem]
  /// Values that are not known for sure, assumed or drawn once a trial; each can be set by its path.
  public let inputs: [Input]
  /// YAML of every value as run, each with a mark of where it comes from; reads back as the same scenario.
  public let resolved: String
  /// How many values the resolved file has.
  public let inputCount: Int
  /// The worlds that the study names, sorted by name.
  public let worlds: [ReadWorld]
  /// The study moved to days that its office has on record; nil where it has none.
  public let past: PastStudy?
  /// Where the file says what the answer is about, for what is found wrong when it is played.
  public let focusPlace: Problem
  /// Data files that were read, as paths that can be opened.
  public let dataFiles: [String]
  /// Those of them that are tables of officers or units.
  public let tables: [StudyTable]

  /// A path of the file, said in the keys of either language.
  public func path(_ text: String) -> String { OverrideWording(of: text, language.vocabulary).path }

  /// Whole numbers that its policies assume, such as how many officers go.
  public var policyCounts: [Input] {
    let policies = language.vocabulary.spelling(.policies) + "."
    return inputs.filter { $0.number?.isWhole == true && $0.kind != .uncertain && $0.path.hasPrefix(policies) }
  }

  /// The wording of its inputs.
  public var inputWording: InputWording { InputWording(of: language) }
}
