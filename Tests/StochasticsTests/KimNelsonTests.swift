import Testing

@testable import Stochastics

/// Whether the best is chosen as often as promised, at what it is known to cost.
@Suite struct KimNelsonTests {
  /// (2 error / (k - 1))^(-2 / (n - 1)), computed with numpy.
  @Test(arguments: [(2, 10, 6.012904834800527), (5, 10, 11.429410772766115), (10, 10, 15.463501738648183)])
  func constantAgreesWithIndependentValues(alternatives: Int, first: Int, expected: Double) {
    let constant = KimNelson.constant(alternatives: alternatives, first: first, error: 0.05)
    #expect(abs(constant - expected) < 1e-12 * expected)
  }

  enum Means: String, Sendable {
    /// The best lies the indifference above all others, which are equal.
    case slippage
    /// Each lies the indifference below the one before it.
    case monotone

    func callAsFunction(_ alternative: Int) -> Double {
      self == .slippage ? (alternative == 3 ? 1 : 0) : -Double((alternative + 7) % 10)
    }
  }

  struct Case: Sendable {
    let means: Means
    let deviation: Double
    let correlation: Double
    /// Values that an independent implementation took on average over 600 selections (first stage of 10).
    let known: Double

    init(_ means: Means, _ deviation: Double, _ correlation: Double, _ known: Double) {
      (self.means, self.deviation, self.correlation, self.known) = (means, deviation, correlation, known)
    }
  }

  static let cases = [
    Case(.slippage, 1, 0, 127.2), Case(.slippage, 1, 0.5, 101.8), Case(.slippage, 1, 0.8, 100),
    Case(.slippage, 3, 0, 871), Case(.slippage, 3, 0.5, 448), Case(.slippage, 3, 0.8, 195),
    Case(.monotone, 3, 0, 393), Case(.monotone, 3, 0.5, 212), Case(.monotone, 3, 0.8, 124),
  ]

  /// One selection among ten normal alternatives that share a part of their noise.
  private func select(_ a: Case, _ study: Int, first: Int, shift: Double = 0, scale: Double = 1) -> KimNelson {
    var selection = KimNelson(
      alternatives: 10, indifference: scale, error: 0.05, first: first, fewestUnlike: min(first, 10))
    var source = RandomSource(seed: 17, trial: UInt64(study))
    let (common, own) = (a.correlation.squareRoot(), (1 - a.correlation).squareRoot())
    while selection.survivors.count > 1, selection.rounds < 20_000 {
      let round = UInt64(selection.rounds)
      source.start(purpose: 1, entity: 0, occurrence: round)
      let shared = source.normal()
      selection.play { alternative in
        source.start(purpose: 2, entity: UInt64(alternative), occurrence: round)
        let noise = common * shared + own * source.normal()
        return shift + scale * (a.means(alternative) + a.deviation * noise)
      }
    }
    return selection
  }

  /// 600 selections: .93 lies 2.2 standard errors below the promise. The cost is held against the reference within a twentieth:
  /// variances estimated anew make it less where the first stage was small.
  @Test(arguments: cases)
  func theBestIsChosenAtTheKnownCost(_ a: Case) {
    let selections = (0..<600).map { select(a, $0, first: 10) }
    #expect(selections.count { $0.survivors == [3] } >= 558)
    let cost = Double(selections.reduce(0) { $0 + $1.plays }) / 600
    #expect(cost <= 1.05 * a.known, "\(a.means) \(a.deviation) \(a.correlation): \(cost)")
  }

  /// What the longer first stage costs: 500 values at least.
  @Test(arguments: cases.filter { $0.deviation == 3 })
  func theLongerFirstStageChoosesTheBestToo(_ a: Case) {
    let selections = (0..<300).map { select(a, $0, first: 50) }
    #expect(selections.count { $0.survivors == [3] } >= 276)
    let cost = Double(selections.reduce(0) { $0 + $1.plays }) / 300
    #expect(cost >= 500 && cost <= 500 + a.known)
  }

  @Test(arguments: [(1000.0, 1.0), (-3, 1e-4), (0, 1e6)])
  func shiftAndScaleChangeNothing(shift: Double, scale: Double) {
    for study in 0..<20 {
      let plain = select(Self.cases[3], study, first: 10)
      let moved = select(Self.cases[3], study, first: 10, shift: shift, scale: scale)
      #expect(plain.survivors == moved.survivors && plain.plays == moved.plays)
    }
  }

  @Test func theOrderOfAlternativesChangesNothing() {
    let value = { (alternative: Int, round: Int) in Double((alternative * 7 + round * 13) % 11) + Double(alternative) }
    var plain = KimNelson(alternatives: 6, indifference: 1, error: 0.05, first: 20)
    var turned = plain
    for round in 0..<400 {
      plain.play { value($0, round) }
      turned.play { value(5 - $0, round) }
    }
    #expect(plain.survivors == turned.survivors.map { 5 - $0 }.reversed())
    #expect(plain.leader == 5 - turned.leader && plain.plays == turned.plays)
    #expect(plain.survivors.count < 6)
  }

  /// Under common numbers neighbours often differ in no run of the first stage, however far apart their means are.
  @Test func whoHardlyDiffersIsNotDropped() {
    var selection = KimNelson(alternatives: 2, indifference: 0.1, error: 0.05)
    // The better one is worse in one of 40 runs, better by more in one of 20.
    let better = { (round: Int) in round % 40 == 3 ? -1.0 : round % 20 == 15 ? 3 : 0 }
    for round in 0..<100 { selection.play { $0 == 1 ? better(round) : 0 } }
    #expect(selection.survivors == [0, 1])
    for round in 100..<4000 { selection.play { $0 == 1 ? better(round) : 0 } }
    #expect(selection.survivors == [1])
  }

  @Test func equalsAreAllKept() {
    var selection = KimNelson(alternatives: 3, indifference: 0.1, error: 0.05)
    for round in 0..<1000 { selection.play { _ in Double(round % 7) } }
    #expect(selection.survivors == [0, 1, 2] && selection.leader == 0)
  }

  @Test func noSuchSelectionTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = KimNelson(alternatives: 3, indifference: 0, error: 0.05)
    }
  }

  /// Gains that come in few trials and are large: the best gains the indifference more on average than all others. Of 400 choices 371
  /// lie 2.1 standard errors below the promise; with ten differences asked for in place of fifty 345 were right of the rarest.
  @Test(arguments: [0.05, 0.1, 0.3])
  func rareGainsAreChosenAsOftenAsPromised(share: Double) {
    let right = (0..<400).count { study in
      var selection = KimNelson(alternatives: 5, indifference: 1, error: 0.05)
      var source = RandomSource(seed: 23, trial: UInt64(study))
      while selection.survivors.count > 1, selection.rounds < 20_000 {
        let round = UInt64(selection.rounds)
        selection.play { alternative in
          source.start(purpose: 1, entity: UInt64(alternative), occurrence: round)
          let comes = source.uniform() < share
          return comes ? (alternative == 2 ? 2 : 1) / share * source.exponential() : 0
        }
      }
      return selection.survivors == [2]
    }
    #expect(right >= 371)
  }
}
