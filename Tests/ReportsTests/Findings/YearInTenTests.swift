import Government
import Testing

@testable import Experiments
@testable import Reports
@testable import Towns

/// What one year in ten is like.
@Suite struct YearInTenTests {
  private func sentence(_ onTime: @escaping (Int) -> Double) throws -> Phrase {
    let result = HandMade.result(HandMade.scenario(), trials: 100) { _, _, _, measure, trial in
      measure == .onTime ? onTime(trial) : 1
    }
    return try #require(VariabilityRow(Comparison(result), policy: 1, .onTime)).sentence
  }

  @Test func nothingIsSaidToBeBelowNought() throws {
    let text = try sentence { $0 % 4 == 0 ? 0 : 0.5 + 0.01 * Double($0 % 7) }
    #expect(text.en.contains("In one year in ten or more it is 0 (0–0) %.") && !text.en.contains("is below"))
    #expect(text.id.contains("Dalam satu dari sepuluh tahun atau lebih nilainya 0 (0–0) %."))
  }

  @Test func whereEvenABadYearIsAsGoodAsAnyThatIsSaid() throws {
    let text = try sentence { $0 % 50 == 0 ? 0.9 : 1 }
    #expect(text.en.contains("In nine years of ten or more it is 100 %."))
    #expect(text.id.contains("Dalam sembilan dari sepuluh tahun atau lebih nilainya 100 %."))
  }

  @Test func otherYearsAreBelowAValue() throws {
    #expect(try sentence { 0.5 + 0.004 * Double($0 * 37 % 100) }.en.contains("One year in ten is below 54 ("))
  }
}
