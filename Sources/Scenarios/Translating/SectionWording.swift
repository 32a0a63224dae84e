/// The description of the file with the keys and words of a language, for a schema or a reference.
public struct SectionWording: Sendable {
  let words: Rewording

  /// The whole file.
  ///
  /// - Parameter language: of its keys and words.
  public static func study(in language: FileLanguage) -> Section {
    language == .en
      ? StudyKeys.section
      : SectionWording(words: Rewording(from: .english, to: language.vocabulary)).section(StudyKeys.section)
  }

  func section(_ section: Section) -> Section {
    let wording = KeyWording(from: words.from, to: words.to)
    func said(_ key: String) -> String { wording.key(key, in: .mapping(section))?.text ?? key }
    let rules = section.rules.map { rule -> Section.Rule in
      switch rule {
      case .needs(let keys): .needs(keys.map(said))
      case .needsOne(let keys): .needsOne(keys.map(said))
      case .notTogether(let a, let b): .notTogether(said(a), said(b))
      }
    }
    return section.saying(rules, told) { keys in
      let wording = KeyWording(from: words.from, to: words.to)
      return keys.map { key in
        KeyDescription(
          key: wording.key(key.key, in: .mapping(section))?.text ?? key.key, about: told(key.about),
          shape: shape(key.shape), range: key.range.map(sentence), usual: key.usual.map(sentence),
          source: key.source.map(told))
      }
    }
  }

  private func sentence(_ sentence: Sentence) -> Sentence {
    // What is the same in both languages is a value, or several.
    guard sentence.en == sentence.id else { return told(sentence) }
    let values = sentence.en.split(separator: "; ", omittingEmptySubsequences: false)
    return .sameInBoth(values.map { words.value(String($0)) }.joined(separator: "; "))
  }

  /// The keys and words of the file that stand in an Indonesian sentence.
  private func told(_ sentence: Sentence) -> Sentence {
    words.to.language == .id ? Sentence(sentence.en, SpokenWords.written(sentence.id)) : sentence
  }

  private func shape(_ shape: Shape) -> Shape {
    switch shape {
    case .mapping(let section): .mapping(self.section(section))
    case .keyed(let pattern, let shape): .keyed(self.pattern(pattern), self.shape(shape))
    case .list(let shape, let fewest): .list(self.shape(shape), fewest: fewest)
    case .either(let shapes): .either(shapes.map(self.shape))
    case .pattern(let pattern): .pattern(self.pattern(pattern))
    case .words(let spellings): .words(self.words(spellings))
    case .anything, .text, .name, .integer, .number, .truth, .nothing: shape
    }
  }

  private func words(_ spellings: [String]) -> [String] {
    spellings.reduce(into: []) { said, text in
      let word = Word.allCases.first { words.from.spellings($0).contains(text) }
      let own = words.from.measure(text).map(words.to.names) ?? word.map(words.to.spellings) ?? [text]
      for spelling in own where !said.contains(spelling) { said.append(spelling) }
    }
  }

  /// Only its example says how a quantity is written: its expression is made of English words.
  private func pattern(_ pattern: Shape.Pattern) -> Shape.Pattern {
    guard pattern.isWorded else {
      return Shape.Pattern(
        name: pattern.name, expression: pattern.expression, example: example(pattern), isWorded: false)
    }
    let isDate = pattern.expression.allSatisfy { !$0.isLetter }
    return Shape.Pattern(
      name: pattern.name, expression: isDate ? pattern.expression : "\\S", example: example(pattern))
  }

  private func example(_ pattern: Shape.Pattern) -> String {
    let wording = KeyWording(from: words.from, to: words.to)
    return switch pattern {
    case .policyPart, .searchedPart: wording.path(pattern.example, from: KeyWording.policies).text
    case .valuePath: wording.path(pattern.example, from: KeyWording.study).text
    default: pattern.isWorded ? words.days(words.value(pattern.example)) : pattern.example
    }
  }
}
