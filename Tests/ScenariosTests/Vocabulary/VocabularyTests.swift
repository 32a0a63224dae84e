import Government
import Stochastics
import Testing

@testable import Scenarios

@Suite struct VocabularyTests {
  @Test(arguments: FileLanguage.allCases) func everyKeyIsSpeltAndMeansNothingElse(_ language: FileLanguage) {
    let vocabulary = language.vocabulary
    for key in Key.allCases {
      let meanings = vocabulary.keys(vocabulary.spelling(key))
      #expect(meanings == [key] || language == .en && meanings == [.to, .lastDay], "\(key)")
      #expect(language == .en || Vocabulary.indonesianKeys[key] != nil, "\(key) has no Indonesian spelling")
    }
  }

  /// Words that are spelt alike stand where only one of them can be meant: units of time in singular and plural, and the
  /// week with its last day.
  @Test(arguments: FileLanguage.allCases) func everyWordIsSpeltAndMeansNothingElse(_ language: FileLanguage) {
    let vocabulary = language.vocabulary
    let alike: [Set<Word>] = [
      [.days, .day], [.weeks, .week], [.months, .month], [.years, .year], [.hours, .hour], [.weeks, .week, .sunday],
    ]
    for word in Word.allCases {
      #expect(language == .en || word.rawValue != vocabulary.spelling(word) || shared.contains(word), "\(word)")
      for spelling in vocabulary.spellings(word) {
        let meanings = Set(vocabulary.meanings(spelling))
        #expect(meanings == [word] || meanings.contains(word) && alike.contains(meanings), "\(spelling)")
      }
    }
  }

  /// Spelt in Indonesian as they are called in the code.
  private let shared: Set<Word> = [
    .cv, .lognormal, .weibull, .gamma, .erlang, .poisson, .pns, .pppk, .pelaksana, .mutasi, .wisn, .optimal, .digital,
    .manual, .forum, .normal,
  ]

  @Test(arguments: FileLanguage.allCases) func everyMeasureIsSpeltAndMeansNothingElse(_ language: FileLanguage) {
    let names = language.vocabulary.measureNames
    #expect(Set(names).count == names.count)
    for measure in Measure.allCases {
      #expect(language.vocabulary.measure(language.vocabulary.name(measure)) == measure)
      #expect((language.vocabulary.name(measure) == measure.rawValue) == (language == .en), "\(measure)")
    }
  }

  @Test(arguments: FileLanguage.allCases)
  func everyConstantOfTheModelIsSpeltAndMeansNothingElse(_ language: FileLanguage) {
    for entry in Parameters.catalogue {
      let name = language.vocabulary.spelling(ofConstant: entry.key)
      #expect(language.vocabulary.constant(name) == entry.key)
      #expect((name == entry.key) == (language == .en), "\(entry.key)")
    }
  }

  @Test func usualStagesInWordsAreThoseOfTheModel() throws {
    for instrument in [Instrument.assignment, .permanentTransfer, .extraHours(hoursPerDay: 2)] {
      let stages = try UsualStages.of(instrument).map { stage in
        let law = try stage.days.distribution(plain: .constant) { _ in nil }
        return Process.Stage(name: stage.name, duration: try #require(law), returnedShare: stage.returned)
      }
      #expect(Process(stages: stages) == instrument.usualProcess)
    }
  }

  @Test(arguments: [("lenght", "length"), ("dukcapl", "dukcapil"), ("tmie", "time"), ("zebra", nil), ("", nil)])
  func theNearestWordIsFound(_ text: String, _ expected: String?) {
    #expect(Nearest.match(to: text, among: ["length", "time", "dukcapil", "load"]) == expected)
  }
}
