import Testing

/// The formulas against answers worked out elsewhere, so that no simulation is held against a slip of the pen.
@Suite struct TheoryTests {
  /// c, ρ, Erlang B, Erlang C, mean wait, chance of waiting longer than a service.
  @Test(arguments: [
    (1, 0.8, 0.4444444444444445, 0.8, 4.0, 0.6549846024623855),
    (2, 0.9, 0.3665158371040724, 0.8526315789473683, 4.2631578947368425, 0.6980756947296477),
    (5, 0.8, 0.19906687402799378, 0.5541125541125543, 0.5541125541125544, 0.2038466167530071),
    (5, 0.95, 0.26425255216031157, 0.8777990246752341, 3.511196098700933, 0.6836305677963875),
    (10, 0.9, 0.16796322629158647, 0.6687315241076972, 0.6687315241076973, 0.2460125793824666),
    (50, 0.95, 0.07817560389034013, 0.6290947299151715, 0.25163789196606834, 0.051639240039388724),
  ]) func `Erlang's formulas give the known answers`(
    _ servers: Int, _ load: Double, _ loss: Double, _ delay: Double, _ wait: Double, _ long: Double
  ) {
    let theory = Erlang(servers: servers, offered: load * Double(servers))
    #expect(abs(theory.loss - loss) < 1e-12)
    #expect(abs(theory.delay - delay) < 1e-12)
    #expect(abs(theory.wait - wait) < 1e-12)
    #expect(abs(theory.delay(beyond: 1) - long) < 1e-12)
  }

  @Test(arguments: [
    (5.0, 5, 0.5, 0.14613157084102382, 1.4613157084102382, 0.853868429158976),
    (12.0, 10, 0.2, 0.17742095193961227, 10.645257116376737, 0.9870948576724647),
  ]) func `impatience gives the known answers`(
    _ arrivals: Double, _ servers: Int, _ impatience: Double, _ lost: Double, _ waiting: Double, _ busy: Double
  ) {
    let theory = BirthDeath(arrivals: arrivals, servers: servers, impatience: impatience)
    #expect(abs(impatience * theory.waiting(servers: servers) / arrivals - lost) < 1e-10)
    #expect(abs(theory.waiting(servers: servers) - waiting) < 1e-9)
    #expect(abs(theory.busy(servers: servers) / Double(servers) - busy) < 1e-10)
  }

  /// Solved as a linear system of 1,202 states: λ .5, failure .05, repair .2 → 3.000.
  @Test func `breakdowns give the known answer, and without them a plain queue`() {
    #expect(abs(SingleServer.breakdowns(arrivals: 0.5, failure: 0.05, repair: 0.2) - 3) < 1e-12)
    #expect(abs(SingleServer.breakdowns(arrivals: 0.8, failure: 0, repair: 1) - 4) < 1e-12)
  }

  @Test func `special cases of the formulas agree with each other`() {
    let single = Erlang(servers: 1, offered: 0.7).wait
    #expect(abs(SingleServer.pollaczekKhinchine(load: 0.7, cv: 1) - single) < 1e-12)
    #expect(abs(SingleServer.batches(load: 0.7, mean: 1, meanSquare: 1) - single) < 1e-12)
    let alone = Priorities(kinds: [Priorities.Kind(rate: 0.7, mean: 1, cv: 1)])
    #expect(abs(alone.wait(0) - single) < 1e-12)
    #expect(abs(alone.stay(0) - single - 1) < 1e-12)
    #expect(abs(BirthDeath(arrivals: 4, servers: 5, room: 5).chances[5] - Erlang(servers: 5, offered: 4).loss) < 1e-12)
    // Conservation: whatever the order, the work that waits is the same.
    let kinds = Priorities(kinds: [
      Priorities.Kind(rate: 0.3, mean: 1, cv: 1), Priorities.Kind(rate: 0.4, mean: 1, cv: 1),
    ])
    #expect(abs((0.3 * kinds.wait(0) + 0.4 * kinds.wait(1)) / 0.7 - single) < 1e-12)
    // The root of σ = e^(−(1 − σ)/.8) is .62863.
    #expect(abs(SingleServer.regularArrivals(load: 0.8) - 0.62863 / 0.37137) < 1e-3)
  }

  @Test func `traffic through a network is conserved`() {
    let rates = Jackson(outside: [1, 0.2, 0], routes: [[0.1, 0.5, 0.2], [0.2, 0, 0.4], [0.25, 0, 0]]).rates
    let leaving = rates[0] * 0.2 + rates[1] * 0.4 + rates[2] * 0.75
    #expect(abs(leaving - 1.2) < 1e-9)
  }

  /// From empty, M/M/∞ holds λ(1 − e^(−t)), and M/M/c comes to what Erlang says.
  @Test func `the equations of Kolmogorov give what is known in closed form`() {
    let endless = Kolmogorov(arrivals: { _ in 3 }, servers: { _ in 1000 }, states: 60)
    for (mean, expected) in zip(endless.meanPresent(at: [0.5, 2]), [1.1804080208620997, 2.5939941502901624]) {
      #expect(abs(mean - expected) < 1e-7)
    }
    let theory = Erlang(servers: 4, offered: 2.4)
    let settled = Kolmogorov(arrivals: { _ in 2.4 }, servers: { _ in 4 }, states: 80).meanPresent(at: [200])[0]
    #expect(abs(settled - theory.offered * (1 + theory.wait)) < 1e-6)
  }
}
