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

  @Test func labelsKeepClearOfWhatIsDrawn() {
    let label = PointLabels.Label(x: 300, y: 100, text: "Lend")
    let below = PointLabels.Box(x: 305...400, y: 104...124)
    let moved = PointLabels(width: 760, isRising: true, obstacles: [below]).placed([label])[0]
    #expect(moved.isLeft && moved.shift < 0, "on the other side of the line")
    let everywhere = PointLabels.Box(x: 0...760, y: -100...1000)
    let held = PointLabels(width: 760, isRising: true, obstacles: [everywhere]).placed([label])[0]
    #expect(!held.isLeft && held.shift > 0, "as if there were nothing")
    let low = PointLabels(width: 760, height: 110, isRising: true).placed([label])[0]
    #expect(low.y + low.shift < 110)
  }

  /// Lending for 30 days gains less than lending for 12.
  @Test func theTitleNamesFewAndSaysWhenNoneIsBeaten() throws {
    var long = HandMade.lend
    (long.name, long.title) = ("long", "long")
    let moves = [[], [HandMade.move(arrived: 8, returned: 20)], [HandMade.move(arrived: 8, returned: 38)]]
    let title = { (onTime: [Double]) in
      let scenario = HandMade.scenario(policies: [.nothing, HandMade.lend, long])
      let result = HandMade.result(scenario, trials: 40, moves: { _ in moves }) { policy, _, _, measure, trial in
        measure == .onTime ? onTime[policy] + 0.01 * HandMade.noise(trial, policy) : 1
      }
      return TradeOffChart(inputs: ChartInputs(Comparison(result), language: .en))?.draft().title
    }
    #expect(
      title([0.5, 0.9, 0.7])?.en == "Of 3 policies only nothing and lend are not beaten in both result and price")
    #expect(
      title([0.5, 0.9, 0.7])?.id
        == "Dari 3 kebijakan hanya tanpa tindakan dan lend yang tidak dikalahkan dalam hasil dan biaya sekaligus")
    #expect(title([0.5, 0.7, 0.9]) == Phrases.Charts.TradeOff.noneIsBeaten)
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
