import Government
import Testing

@testable import Reports

@Suite struct MeasureTextTests {
  @Test(arguments: Measure.allCases)
  func everyMeasureIsNamedAndExplained(measure: Measure) {
    let text = MeasureText.of(measure)
    for language in Language.allCases {
      #expect(!text.name[language].isEmpty && !text.meaning[language].isEmpty)
      let others = Measure.allCases.filter { $0 != measure }.map { MeasureText.of($0) }
      #expect(!others.contains { $0.name[language] == text.name[language] }, "two measures under one name")
      #expect(!others.contains { $0.meaning[language] == text.meaning[language] }, "two measures with one meaning")
    }
  }
}
