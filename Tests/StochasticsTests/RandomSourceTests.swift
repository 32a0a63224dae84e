import Stochastics
import Testing

@Suite("Random source")
struct RandomSourceTests {
  /// Block 0 is the known answer of Random123 for counter 0 and key 0; block 1 is where numpy's Philox starts.
  @Test func drawsTheKnownAnswersOfPhilox() {
    var source = RandomSource(seed: 0)
    let words = (0..<8).map { _ in source.next() }
    #expect(
      words == [
        0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b,
        0x02f4_ba64_08e4_d89b, 0x3dd6_2b0b_9ca8_c5b2, 0x1c86_67a5_5d90_2e79, 0x907d_7a05_2fd5_b4dc,
      ])
  }

  /// numpy 2.4: Philox(key=[7, 9], counter=(0, 5, 42, 3) - 1).
  @Test func placesSeedTrialPurposeEntityAndOccurrenceInKeyAndCounter() {
    var source = RandomSource(seed: 7, trial: 9)
    source.start(purpose: 3, entity: 42, occurrence: 5)
    let words = (0..<8).map { _ in source.next() }
    #expect(
      words == [
        0xced0_2d35_37ed_876a, 0x7993_2269_5e41_8e84, 0x53f1_fd7c_2806_fb5e, 0x4f30_b6d1_92af_2082,
        0xdd0a_7140_837f_3783, 0x4c27_9ac1_7263_9cfd, 0x51fe_2707_038b_f4bc, 0x1f5f_9bcd_cfba_76be,
      ])
  }

  @Test func beginsAnotherTrialAsIfMadeForIt() {
    var moved = RandomSource(seed: 3, trial: 1)
    moved.start(purpose: 9, entity: 9, occurrence: 9)
    _ = moved.next()
    moved.begin(trial: 2)
    var made = RandomSource(seed: 3, trial: 2)
    #expect((0..<9).map { _ in moved.next() } == (0..<9).map { _ in made.next() })
  }

  /// 600 streams that differ in one word each: among 2400 words of 64 bits, chance makes no two equal.
  @Test func givesEveryKeyItsOwnStream() {
    var seen: Set<UInt64> = []
    func take(seed: UInt64, trial: UInt64, purpose: UInt8, entity: UInt64, occurrence: UInt64) {
      var source = RandomSource(seed: seed, trial: trial)
      source.start(purpose: purpose, entity: entity, occurrence: occurrence)
      for _ in 0..<4 { seen.insert(source.next()) }
    }
    for step in 1...120 as ClosedRange<UInt64> {
      take(seed: step, trial: 0, purpose: 0, entity: 0, occurrence: 0)
      take(seed: 0, trial: step, purpose: 0, entity: 0, occurrence: 0)
      take(seed: 0, trial: 0, purpose: UInt8(step), entity: 0, occurrence: 0)
      take(seed: 0, trial: 0, purpose: 0, entity: step, occurrence: 0)
      take(seed: 0, trial: 0, purpose: 0, entity: 0, occurrence: step)
    }
    #expect(seen.count == 2400)
  }

  @Test(arguments: Example.all)
  func drawsDependOnTheirKeyAlone(_ example: Example) throws {
    let law = try example.make()
    var source = RandomSource(seed: 5)
    func draw(_ entity: UInt64) -> Double {
      source.start(purpose: 1, entity: entity, occurrence: 0)
      return law.sample(from: &source)
    }
    let forward = (0..<50 as Range<UInt64>).map(draw)
    _ = source.normal()
    let backward = (0..<50 as Range<UInt64>).reversed().map(draw)
    #expect(forward == backward.reversed())
  }

  @Test func uniformDrawsStayInTheirRange() {
    var source = RandomSource(seed: 11)
    for _ in 0..<20_000 {
      let (closed, open) = (source.uniform(), source.uniformOpen())
      #expect(closed >= 0 && closed < 1 && open > 0 && open < 1)
    }
  }

  /// Kolmogorov-Smirnov at 0.01 %.
  @Test func normalDrawsFollowTheNormalLaw() throws {
    var source = RandomSource(seed: 12)
    let wide = try Distribution.truncatedNormal(mean: 0, standardDeviation: 1, from: -30, to: 30)
    let draws = (0..<20_000).map { _ in source.normal() }
    #expect(kolmogorovSmirnov(draws, wide) < criticalDistance(alpha: 1e-4, draws: draws.count))
  }

  @Test func indicesAreEquallyLikely() {
    var source = RandomSource(seed: 13)
    var counts = [0, 0, 0, 0, 0, 0, 0]
    for _ in 0..<70_000 { counts[Int(source.index(below: 7))] += 1 }
    #expect(counts.allSatisfy { ($0 - 10_000).magnitude < 420 }, "\(counts), 4.5 standard deviations")
    #expect(source.index(below: 0) == 0)
    #expect(source.index(below: 1) == 0)
  }

  /// GSL draws beta (1/2, 1/2) from pairs of uniforms by Jöhnk's method; the same from our own uniforms must agree.
  @Test func samplersOfGSLDrawFromTheSameStream() throws {
    let law = try Distribution.beta(alpha: 0.5, beta: 0.5)
    var mixed = RandomSource(seed: 21)
    var native = RandomSource(seed: 21)
    for _ in 0..<200 {
      #expect(mixed.next() == native.next())
      var (x, y) = (1.0, 1.0)
      while x + y > 1 {
        let (u, v) = (native.uniform(), native.uniform())
        (x, y) = (u * u, v * v)
      }
      let difference = law.sample(from: &mixed) - x / (x + y)
      #expect(difference.magnitude < 1e-15)
    }
  }
}
