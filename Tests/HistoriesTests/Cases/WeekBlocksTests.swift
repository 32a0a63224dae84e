import Stochastics
import Testing

@testable import Histories

@Suite struct WeekBlocksTests {
  @Test(arguments: 0...6)
  func `weeks from Monday to Sunday are drawn as they were`(_ firstWeekday: Int) {
    // Each day is its number; the day after the last is the first ahead.
    let blocks = WeekBlocks((0..<200).map(Double.init))
    var source = RandomSource(seed: 1)
    var goesOn = 0
    for path in 0..<50 as Range<UInt64> {
      source.start(purpose: 0, entity: path, occurrence: 0)
      let drawn = blocks.draw(70, firstWeekday: firstWeekday, from: &source).map { Int($0 ?? -1) }
      for (day, place) in drawn.enumerated() {
        // 200 stands for the first day ahead, so that weekdays agree.
        #expect((place - 200 - day) % 7 == 0 && (18..<200).contains(place))
        guard day > 0 else { continue }
        let isMonday = (firstWeekday + day) % 7 == 0
        if !isMonday { #expect(place == drawn[day - 1] + 1) }
        if isMonday, place == drawn[day - 1] + 1 { goesOn += 1 }
      }
    }
    // Three of four weeks go on, of some 500.
    #expect(goesOn > 300 && goesOn < 450, "\(goesOn)")
  }

  @Test func `without a whole week there is nothing to draw`() {
    var source = RandomSource(seed: 1)
    source.start(purpose: 0, entity: 0, occurrence: 0)
    #expect(WeekBlocks([1, 2, 3]).draw(2, firstWeekday: 3, from: &source) == [nil, nil])
  }
}
