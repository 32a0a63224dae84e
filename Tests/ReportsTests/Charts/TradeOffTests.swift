import Experiments
import Foundation
import Government
import Playing
import Testing

@testable import Reports
@testable import Towns

@Suite struct TradeOffTests {
  private static let comparison = Comparison(Sawahlunto.result())

  @Test func noPolicyOnTheLineIsBeatenAndEveryOtherIs() throws {
    let tradeOff = try #require(TradeOff(Self.comparison))
    #expect(tradeOff.cell.measure == .onTime)
    let front = tradeOff.front
    #expect(front.first?.policy == 0 && front.contains { $0.policy == 2 })
    #expect(front.map(\.price.mean) == front.map(\.price.mean).sorted())
    #expect(front.map(\.gain.mean) == front.map(\.gain.mean).sorted())
    for point in tradeOff.priced where !front.contains(where: { $0.policy == point.policy }) {
      #expect(front.contains { $0.gain.mean >= point.gain.mean && $0.price.mean <= point.price.mean })
    }
  }

  @Test func whatMovesNobodyHasNoPriceInOfficerDays() throws {
    let tradeOff = try #require(TradeOff(Self.comparison))
    #expect(!tradeOff.isRupiah)
    #expect(tradeOff.points.filter { !$0.isPriced }.map(\.policy) == [3])
    let price = try #require(tradeOff.points.first { $0.policy == 2 }?.price)
    #expect(price.mean == Self.comparison.moves(of: 2).officerDays)
    #expect(price.trials == 40)
  }

  /// Means far apart, and trials of which too few are unlike the rest to bear an interval.
  @Test func withoutAnIntervalNothingIsToldApart() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    var move = HandMade.move(arrived: 70, returned: 112)
    move.from = 1
    let result = HandMade.result(scenario, trials: 40, moves: { _ in [[], [move]] }) { policy, _, _, measure, _ in
      measure == .onTime ? (policy == 0 ? 0.5 : 0.9) : 1
    }
    let tradeOff = try #require(TradeOff(Comparison(result)))
    #expect(tradeOff.priced.allSatisfy { !$0.gain.lower.isFinite })
    #expect(tradeOff.isOpen)
  }

  @Test func fewTrialsOnePolicyAndNoMovesHaveNoChart() {
    #expect(TradeOff(Comparison(Sawahlunto.result(trials: 7))) == nil)
    #expect(TradeOff(Comparison(Sawahlunto.result(policies: [.nothing]))) == nil)
    #expect(TradeOff(Comparison(SampleStudy(trials: 10).result)) == nil)
  }

  @Test(arguments: [Language.en, .id])
  func everyPolicyIsADotAndOverlapIsSaid(language: Language) throws {
    let draft = try #require(
      TradeOffChart(inputs: ChartInputs(Self.comparison, language: language)).map { $0.draft() })
    let names = ChartInputs(Self.comparison, language: language).headings
    let line = draft.body.line
    #expect(names.allSatisfy { line.contains("\"policy\":\(JSONValue.string($0).line)") })
    #expect(!line.contains("nan") && !line.contains("inf\""))
    #expect(draft.subtitle[language].contains(language == .en ? "by their means" : "menurut rata-ratanya"))
    #expect(draft.subtitle[language].contains(language == .en ? "open circle" : "lingkaran kosong"))
  }

  @Test func whatIsBeatenAndWhatHasNoPriceAreNamedInGrey() throws {
    let inputs = ChartInputs(Self.comparison, language: .en)
    let line = try #require(TradeOffChart(inputs: inputs)).draft().body.line
    let tradeOff = try #require(TradeOff(Self.comparison))
    for point in tradeOff.points {
      let isGrey =
        point.policy != 0 && point.policy != inputs.answer && !tradeOff.front.contains { $0.policy == point.policy }
      let label = "{\"label\":\(JSONValue.string(inputs.headings[point.policy]).line)}"
      let mark = try #require(line.components(separatedBy: "{\"data\":").last { $0.contains(label) })
      #expect(mark.contains(isGrey ? ChartTheme.quiet : ChartTheme.text), "\(label)")
    }
  }

  @Test(arguments: [(10.0, true), (10.0, false), (750.0, true), (750.0, false)])
  func noLineThroughItsDotStrikesALabel(x: Double, isRising: Bool) {
    let label = PointLabels(width: 760, isRising: isRising).placed([PointLabels.Label(x: x, y: 100, text: "Lend")])[0]
    #expect(label.isLeft == (x > 700))
    // On the right of its dot a rising line is above the dot, on the left below it.
    #expect((label.shift > 0) == (isRising != label.isLeft))
  }

  @Test func labelsNeverLieOverEachOther() {
    let dots = (0..<6).map {
      PointLabels.Label(x: 700 + Double($0), y: 100 + Double($0), text: "Lend officers\nin advance")
    }
    let placed = PointLabels(width: 760).placed(dots)
    #expect(placed.allSatisfy { $0.isLeft })
    let heights = placed.map { $0.y + $0.shift }.sorted()
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 30 })
    let alone = PointLabels(width: 760).placed([PointLabels.Label(x: 10, y: 10, text: "a")])
    #expect(alone[0].shift < 0 && !alone[0].isLeft)
  }
}
