import Stochastics
import Testing

@testable import Experiments

/// Paths whose days hang together, of which one is taken for what happened.
@Suite struct LowSharesTests {
  private static let (measures, days, trials) = (3, 40, 120)

  /// Tallies of one more path among the trials of a law; it lies lower by `shift` standard deviations.
  private func tallies(seed: UInt64, shift: Double) -> [PathTally] {
    var source = RandomSource(seed: seed)
    return (0..<Self.measures).map { measure in
      let paths = (0...Self.trials).map { path in
        source.start(purpose: UInt8(measure), entity: UInt64(path), occurrence: 0)
        var level = source.normal()
        return (0..<Self.days).map { _ in
          level = 0.9 * level + (1 - 0.81).squareRoot() * source.normal()
          return level
        }
      }
      var tally = PathTally(trials: Self.trials)
      for day in 0..<Self.days {
        _ = tally.add(paths[Self.trials][day] - shift, among: paths.prefix(Self.trials).map { $0[day] })
      }
      return tally
    }
  }

  @Test func `of paths of the same law hardly any is low in any share, of others nearly all are`() {
    func low(_ shift: Double) -> Int {
      (1...100 as ClosedRange<UInt64>).count { seed in
        LowShares(tallies(seed: seed, shift: shift), trials: Self.trials).isLow.joined().contains(true)
      }
    }
    // 1 of 121 is farther out than all others: more than 5 of 100 in one of 4,000 such tests.
    #expect(low(0) <= 5)
    #expect(low(3) >= 95)
  }
}
