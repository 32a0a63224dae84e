import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// Whom an action moved, and when, over the trials.
@Suite struct MovePatternTests {
  private static func comparison(_ moves: @escaping (Int) -> [MoveRecord]) -> Comparison {
    let scenario = HandMade.scenario()
    return Comparison(
      HandMade.result(scenario, trials: 40, moves: { [[], moves($0), []] }) { _, _, _, _, trial in HandMade.noise(trial)
      })
  }

  private static func move(_ officer: Int, from: Int, arrived: Int, returned: Int?, trained: Int = 3) -> MoveRecord {
    var move = HandMade.move(arrived: arrived, returned: returned)
    move.officer = officer
    move.from = from
    move.trainedDays = trained
    return move
  }

  @Test func `who went, from where and when, is counted over those who arrived`() throws {
    let comparison = Self.comparison { trial in
      if trial < 10 { return [] }
      var refused = Self.move(9, from: 2, arrived: 0, returned: nil)
      refused.arrivedDay = nil
      var own = Self.move(5, from: 1, arrived: 30, returned: nil)
      own.isOwnRequest = true
      // Wednesday 7 January; home on Wednesday 21 January, so that Tuesday is his last day.
      let first = Self.move(4, from: 1, arrived: 6, returned: 20)
      let second = Self.move(8, from: 2, arrived: trial == 39 ? 12 : 6, returned: 20)
      return trial < 20 ? [first, refused, own] : [first, second, refused]
    }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(comparison.movePatterns(of: 1).count == 1 && comparison.movePatterns(of: 2).isEmpty)
    #expect(pattern.share == 0.75 && pattern.receivers == [0])
    #expect([pattern.officers.middle, pattern.officers.low, pattern.officers.high] == [2, 1, 2])
    #expect(
      pattern.sources == [
        MovePattern.Source(unit: 1, group: "staff", share: 0.6),
        MovePattern.Source(unit: 2, group: "staff", share: 0.4),
      ])
    #expect([pattern.arrival.middle, pattern.arrival.low, pattern.arrival.high] == [6, 6, 6])
    #expect(pattern.training.middle == 3 && pattern.lastDay?.middle == 19)
  }

  @Test func `where officers are other people in each trial their units are counted all the same`() throws {
    let comparison = Self.comparison { trial in
      var move = Self.move(4, from: trial < 30 ? 1 : 2, arrived: 6, returned: 20)
      move.officer = nil
      return [move]
    }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(pattern.sources.map(\.unit) == [1, 2] && pattern.sources.map(\.share) == [0.75, 0.25])
    #expect(pattern.sources.allSatisfy { $0.group.isEmpty })
  }

  @Test func `who stays has no last day`() throws {
    let comparison = Self.comparison { _ in [Self.move(4, from: 1, arrived: 6, returned: nil)] }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(pattern.lastDay == nil && pattern.returned == 0 && pattern.share == 1)
  }

  @Test(arguments: [(10, 0.25, nil), (30, 0.75, 19), (20, 0.5, nil)] as [(Int, Double, Int?)])
  func `the last day is that of most, who stay among them`(home: Int, share: Double, last: Int?) throws {
    let comparison = Self.comparison { trial in
      [Self.move(4, from: 1, arrived: 6, returned: trial < home ? 20 : nil)]
    }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(pattern.returned == share && pattern.lastDay?.middle == last)
    #expect(pattern.lastDay == nil || pattern.lastDay?.high == comparison.result.scenario.lengthDays)
  }

  @Test func `who is home after the study only was there to its end`() throws {
    let comparison = Self.comparison { _ in [Self.move(4, from: 1, arrived: 6, returned: 45)] }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(pattern.lastDay == nil && pattern.returned == 0)
  }

  @Test func `of several units each has its officers a trial`() throws {
    let comparison = Self.comparison { trial in
      var other = Self.move(8, from: 2, arrived: 6, returned: 20)
      other.to = 1
      let first = Self.move(4, from: 1, arrived: 6, returned: 20)
      return trial < 10 ? [] : trial < 20 ? [first, first, other] : [first, first]
    }
    let pattern = try #require(comparison.movePatterns(of: 1).first)
    #expect(pattern.receivers == [0, 1] && pattern.officersTo == [2, 1.0 / 3])
  }
}
