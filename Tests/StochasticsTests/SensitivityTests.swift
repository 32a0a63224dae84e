import Foundation
import Testing

@testable import Stochastics

/// Which inputs of a function matter.
@Suite struct SensitivityTests {
  /// Ishigami and Homma (1990) with a = 7, b = 0.1; inputs from −π to π.
  static func ishigami(_ point: [Double]) -> Double {
    let x = point.map { Double.pi * (2 * $0 - 1) }
    return sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])
  }

  static let weights = [0, 1, 4.5, 9, 99, 99]

  /// The g-function of Sobol' (1998).
  static func g(_ point: [Double]) -> Double {
    zip(point, weights).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
  }

  @Test func variancesOfIshigamiAreSplitAsIsKnown() throws {
    let design = try #require(SobolDesign(keys: [11, 22, 33], count: 512, shifts: 8, seed: 1))
    let found = try #require(design.indices(of: design.points.map(Self.ishigami)))
    let known = [
      (0.31390519114781146, 0.5575888552099592), (0.4424111447900409, 0.4424111447900409), (0, 0.24368366406214773),
    ]
    for (index, (first, total)) in zip(found, known) {
      #expect(abs(index.first.value - first) < 0.02 && abs(index.total.value - total) < 0.02)
      #expect(index.first.upper - index.first.lower < 0.1 && index.total.upper - index.total.lower < 0.1)
    }
  }

  @Test func variancesOfTheGFunctionAreSplitAsIsKnown() throws {
    let design = try #require(SobolDesign(keys: Array(1...6), count: 512, shifts: 8, seed: 2))
    let found = try #require(design.indices(of: design.points.map(Self.g)))
    let parts = Self.weights.map { 1 / (3 * (1 + $0) * (1 + $0)) }
    let all = parts.reduce(1) { $0 * (1 + $1) }
    for (index, part) in zip(found, parts) {
      #expect(abs(index.first.value - part / (all - 1)) < 0.02)
      #expect(abs(index.total.value - part * all / (1 + part) / (all - 1)) < 0.02)
    }
  }

  /// 60 studies of two indices each at 95 %: 3.5 standard deviations below are 103 of 120.
  @Test func intervalsOfTheShiftsCover() throws {
    var covered = 0
    for seed in 1...60 {
      let design = try #require(SobolDesign(keys: [1, 2, 3], count: 64, shifts: 6, seed: UInt64(seed)))
      let found = try #require(design.indices(of: design.points.map(Self.ishigami)))
      for (part, known) in [(found[0].total, 0.5575888552099592), (found[1].total, 0.4424111447900409)]
      where part.lower <= known && known <= part.upper { covered += 1 }
    }
    #expect(covered >= 103, "\(covered) of 120")
  }

  @Test(arguments: [(5.0, 1.0), (-1e5, 1), (0, -1e-6), (3, 40)])
  func shiftAndScaleOfTheOutputChangeNoIndex(shift: Double, scale: Double) throws {
    let design = try #require(SobolDesign(keys: [1, 2, 3], count: 64, shifts: 3, seed: 3))
    let values = design.points.map(Self.ishigami)
    let plain = try #require(design.indices(of: values))
    let moved = try #require(design.indices(of: values.map { shift + scale * $0 }))
    for (a, b) in zip(plain, moved) {
      #expect(abs(a.first.value - b.first.value) < 1e-6 && abs(a.total.lower - b.total.lower) < 1e-6)
    }
    let morris = MorrisDesign(keys: [1, 2, 3], trajectories: 8, seed: 3)
    let steps = morris.points.map(Self.ishigami)
    for (a, b) in zip(morris.effects(of: steps), morris.effects(of: steps.map { shift + scale * $0 })) {
      #expect(abs(abs(scale) * a.meanSize - b.meanSize) < 1e-8 && abs(abs(scale) * a.deviation - b.deviation) < 1e-8)
    }
  }

  @Test func orderOfInputsChangesNothing() throws {
    let keys: [UInt64] = [907, 12, 345]
    let order = [2, 0, 1]
    let turned = order.map { keys[$0] }
    let f = { (x: [Double]) in x[0] + 3 * x[1] * x[2] }
    let g = { (y: [Double]) in f([y[1], y[2], y[0]]) }
    let design = try #require(SobolDesign(keys: keys, count: 64, shifts: 3, seed: 5))
    let other = try #require(SobolDesign(keys: turned, count: 64, shifts: 3, seed: 5))
    let (a, b) = (
      try #require(design.indices(of: design.points.map(f))), try #require(other.indices(of: other.points.map(g)))
    )
    #expect(order.map { a[$0] } == b)
    let (morris, mirrored) = (
      MorrisDesign(keys: keys, trajectories: 6, seed: 5), MorrisDesign(keys: turned, trajectories: 6, seed: 5)
    )
    let (c, d) = (morris.effects(of: morris.points.map(f)), mirrored.effects(of: mirrored.points.map(g)))
    #expect(order.map { c[$0] } == d)
  }

  @Test func effectsOfAStraightFunctionAreItsSlopes() {
    let slopes = (0..<60).map { Double($0 % 7) - 3 }
    let design = MorrisDesign(keys: (0..<60).map { StableHash.of("input \($0)") }, trajectories: 4, seed: 9)
    #expect(design.points.count == 4 * 61)
    #expect(design.points.joined().allSatisfy { (0...1).contains($0) })
    let effects = design.effects(of: design.points.map { zip($0, slopes).reduce(7) { $0 + $1.0 * $1.1 } })
    for (effect, slope) in zip(effects, slopes) {
      #expect(abs(effect.mean - slope) < 1e-9 && abs(effect.meanSize - abs(slope)) < 1e-9 && effect.deviation < 1e-9)
    }
  }

  @Test func whatDependsOnOthersOrBendsHasSpread() {
    let design = MorrisDesign(keys: [1, 2, 3, 4], trajectories: 40, levels: 6, seed: 9)
    let effects = design.effects(of: design.points.map { 5 * $0[0] + $0[1] * ($0[2] - 0.5) })
    #expect(effects[0].deviation < 1e-9 && effects[1].deviation > 0.2 && effects[2].deviation > 0.2)
    // The mean hides what the mean of the sizes shows.
    #expect(abs(effects[1].mean) < 0.15 && effects[1].meanSize > 0.25 && effects[3].meanSize == 0)
  }

  @Test func stepsToWhatIsMissingAreLeftOut() {
    let design = MorrisDesign(keys: [1, 2], trajectories: 2, seed: 1)
    var values = design.points.map { $0[0] - $0[1] }
    values[1] = .nan
    let effects = design.effects(of: values)
    #expect(effects.allSatisfy { abs($0.meanSize - 1) < 1e-9 && $0.error.isNaN })
  }

  /// One option is worth 0, the other m + a·x + b·z with x, z normal: knowing x is worth a·φ(m/a) + m·Φ(m/a) − max(0, m).
  @Test(arguments: [(0.0, 1.0, 1.0), (-0.5, 1, 0.5), (0.4, 0.5, 2), (1, 0.2, 0.5)])
  func knowingANormalInputIsWorthWhatTheFormulaSays(m: Double, a: Double, b: Double) throws {
    var source = RandomSource(seed: 4)
    let x = (0..<4000).map { _ in source.normal() }
    let worth = x.map { m + a * $0 + b * source.normal() }
    let found = try #require(ValueOfInformation(of: x, options: [x.map { _ in 0 }, worth]))
    let density = exp(-m * m / (2 * a * a)) / (2 * Double.pi).squareRoot()
    let known = a * density + m * 0.5 * erfc(-m / a / 2.0.squareRoot()) - max(0, m)
    #expect(abs(found.value - known) < 0.004 + 3 * found.error, "\(found) for \(known)")
    #expect(found.error < 0.05)
  }

  @Test func knowingWhatChangesNoChoiceIsWorthNothing() throws {
    let x = (0..<400).map { Double($0 * 7 % 400) / 400 }
    let found = try #require(ValueOfInformation(of: x, options: [x.map { $0 }, x.map { 0.5 * $0 - 1 }]))
    #expect(found.value < 1e-9 && found.error < 1e-9)
    let choice = x.map { $0 < 0.5 ? 0.0 : 1 }
    let known = try #require(ValueOfInformation(of: choice, options: [x.map { _ in 0 }, choice.map { 2 * $0 - 1 }]))
    #expect(abs(known.value - 0.5) < 1e-6)
  }

  @Test func moreInputsThanThereArePointsForAreRefused() {
    #expect(SobolDesign(keys: Array(0..<21), count: 8, shifts: 2, seed: 1) == nil)
    #expect(SobolDesign(keys: [], count: 8, shifts: 2, seed: 1) == nil)
    #expect(SobolDesign(keys: Array(0..<20), count: 8, shifts: 2, seed: 1)?.points.count == 8 * 22 * 2)
    let flat = SobolDesign(keys: [1], count: 8, shifts: 2, seed: 1)
    #expect(flat?.indices(of: [Double](repeating: 3, count: 48)) == nil)
  }
}
