import Stochastics
import Testing

@Suite("Keyed streams")
struct StreamTests {
  /// The words of a key by whose steps streams differ.
  enum Word: CaseIterable { case seed, trial, purpose, entity, occurrence }

  private static func source(_ word: Word, _ step: UInt64) -> RandomSource {
    var source = RandomSource(seed: word == .seed ? step : 3, trial: word == .trial ? step : 5)
    source.start(
      purpose: word == .purpose ? UInt8(step) : 7, entity: word == .entity ? step : 11,
      occurrence: word == .occurrence ? step : 13)
    return source
  }

  /// Sixty-four words of each of four streams, whether they are taken in turn or one stream after the other.
  @Test(arguments: Word.allCases) func drawsTakenAlternatelyAreThoseTakenOneAfterAnother(_ word: Word) {
    var a = Self.source(word, 0)
    var b = Self.source(word, 1)
    var c = Self.source(word, 2)
    var d = Self.source(word, 200)
    var taken: [[UInt64]] = [[], [], [], []]
    for _ in 0..<64 {
      taken[0].append(a.next())
      taken[1].append(b.next())
      taken[2].append(c.next())
      taken[3].append(d.next())
    }
    for (place, step) in ([0, 1, 2, 200] as [UInt64]).enumerated() {
      var alone = Self.source(word, step)
      #expect((0..<64).map { _ in alone.next() } == taken[place])
    }
  }

  /// One source that leaps from stream to stream, as a trial's does: each law's draws of each stream stay what they were.
  @Test(arguments: Example.all) func leapingBetweenStreamsChangesNoDraw(_ example: Example) throws {
    let law = try example.make()
    var leaping = RandomSource(seed: 17)
    func draws(_ entity: UInt64, _ occurrence: UInt64) -> [Double] {
      leaping.start(purpose: 1, entity: entity, occurrence: occurrence)
      return [law.sample(from: &leaping), law.sample(from: &leaping)]
    }
    let alternately = (0..<20 as Range<UInt64>).flatMap { time in (0..<3 as Range<UInt64>).map { draws($0, time) } }
    let inTurn = (0..<3 as Range<UInt64>).flatMap { entity in (0..<20 as Range<UInt64>).map { draws(entity, $0) } }
    for time in 0..<20 { for entity in 0..<3 { #expect(alternately[time * 3 + entity] == inTurn[entity * 20 + time]) } }
  }

  /// Draws of 16 neighbouring streams in turn: uniform, bit by bit fair, and each independent of the one before it, which is
  /// its neighbour's. Each word's three tests together raise a false alarm for one of 1000 seeds.
  @Test(arguments: Word.allCases) func neighbouringStreamsInTurnAreOneUniformStream(_ word: Word) throws {
    let (streams, length) = (16, 2048)
    let rows = (0..<streams).map { step in
      var source = Self.source(word, UInt64(step))
      return (0..<length).map { _ in source.next() }
    }
    let turns = (0..<length).flatMap { place in rows.map { $0[place] } }
    let uniforms = turns.map { Double($0 >> 11) * 0x1p-53 }
    let alpha = 0.001 / 3
    let law = try Distribution.uniform(from: 0, to: 1)
    #expect(kolmogorovSmirnov(uniforms, law) < criticalDistance(alpha: alpha, draws: uniforms.count))

    var pairs = Array(repeating: 0.0, count: 256)
    for (first, second) in zip(turns, turns.dropFirst()) { pairs[Int((first >> 60) << 4 | second >> 60)] += 1 }
    let expected = Double(turns.count - 1) / 256
    let statistic = pairs.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    // Overlapping pairs: the statistic of pairs less that of single draws has 16 · 15 degrees of freedom (Good 1953).
    var singles = Array(repeating: 0.0, count: 16)
    for turn in turns { singles[Int(turn >> 60)] += 1 }
    let single = Double(turns.count) / 16
    let marginal = singles.reduce(0) { $0 + ($1 - single) * ($1 - single) / single }
    #expect(statistic - marginal < criticalChiSquare(alpha: alpha, freedom: 240))

    // Bonferroni over the 64 bits, both sides.
    let widest = try #require(Estimates.normalQuantile(1 - alpha / 128)) * Double(turns.count).squareRoot() / 2
    for bit in 0..<64 {
      let ones = turns.count { ($0 >> UInt64(bit)) & 1 == 1 }
      #expect(abs(Double(ones) - Double(turns.count) / 2) < widest, "bit \(bit)")
    }
  }
}
