import Government
import Stochastics
import Testing

@testable import Scenarios

@Suite struct VocabularyTests {
  @Test func everyKeyAndWordIsSpeltOnce() {
    let vocabulary = Vocabulary.english
    for key in Key.allCases {
      #expect(vocabulary.key(vocabulary.spelling(key)) == key)
      #expect(vocabulary.later[vocabulary.spelling(key)] == nil || key == .hours)
    }
    for word in Word.allCases { #expect(vocabulary.means(vocabulary.spelling(word), word)) }
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
