import Testing

@testable import Reports

@Suite struct NumeralTests {
  @Test(arguments: [
    (3.1415, 0.06, 1), (3.1415, 0.04, 2), (3.1415, 0.6, 0), (3.1415, 0.0001, 2), (61.23, 1.2, 0), (1234, 3, -1),
    (0.6612, 0.004, 3), (12345, 900, -3), (3, .nan, 0), (3.25, 0, 2), (3.14159, .nan, 2), (0, .nan, 0),
  ])
  func digitsThatTheIntervalSupports(value: Double, half: Double, expected: Int) {
    #expect(Numeral.decimals(of: value, halfWidth: half) == expected)
  }

  @Test func neverMinusZero() {
    #expect(Numeral.fixed(-0.01, decimals: 1) == "0.0")
    #expect(Numeral.fixed(-0.06, decimals: 1) == "-0.1")
    #expect(Numeral.fixed(12345, decimals: -2) == "12300")
  }

  @Test func marksOfTheLanguage() {
    #expect(Phrase.number(12345.678, decimals: 1) == Phrase(en: "12 345.7", id: "12.345,7"))
    #expect(Phrase.number(-2.5, decimals: 1) == Phrase(en: "−2.5", id: "−2,5"))
    #expect(Phrase.number(1234, decimals: 0).id == "1234")
    #expect(Phrase.number(.nan, decimals: 1).en == "–")
  }

  @Test(arguments: [
    ("id_ID.UTF-8", Language.id), ("id", .id), ("en_GB", .en), ("C", .en), ("", .en), ("is_IS", .en),
  ])
  func languageOfALocale(locale: String, expected: Language) {
    #expect(Language(locale: locale) == expected)
  }

  @Test func firstLocaleVariableDecides() {
    #expect(Language(environment: ["LC_ALL": "en_US", "LANG": "id_ID"]) == .en)
    #expect(Language(environment: ["LC_ALL": "", "LC_MESSAGES": "id_ID", "LANG": "en_US"]) == .id)
    #expect(Language(environment: [:]) == .en)
  }
}
