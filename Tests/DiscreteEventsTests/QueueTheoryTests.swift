import DiscreteEvents
import Testing

@Suite("A queue played with the kernel agrees with theory")
struct QueueTheoryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arrivalRate: Double
    var servers: Int
    var testDescription: String { "M/M/\(servers) with arrival rate \(arrivalRate)" }
  }

  static let cases = [(0.5, 1), (0.8, 1), (1.6, 2), (2.4, 4), (6.4, 8)].map { Case(arrivalRate: $0.0, servers: $0.1) }

  /// Twenty independent runs give a mean and its standard error. With 19 degrees of freedom Student's t stays within
  /// 3.88 in 99.9% of the cases; the seeds are fixed, so a run that passes always passes.
  @Test("the mean wait is Erlang's, within a 99.9% confidence interval", arguments: cases)
  func meanWait(_ queueCase: Case) {
    let runs = 20
    let arrivals = 10_000
    var loop = EventLoop()
    var waits: [Double] = []
    for seed in 0..<UInt64(runs) {
      var queue = MMc(
        arrivalRate: queueCase.arrivalRate, serviceRate: 1, servers: queueCase.servers, arrivals: arrivals, seed: seed)
      waits.append(queue.play(in: &loop))
      loop.reset()
    }
    let mean = waits.reduce(0, +) / Double(runs)
    let variance = waits.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(runs - 1)
    let theory = ErlangC(arrivalRate: queueCase.arrivalRate, serviceRate: 1, servers: queueCase.servers).meanWait
    let halfWidth = 3.88 * (variance / Double(runs)).squareRoot()
    #expect(abs(mean - theory) < halfWidth, "mean \(mean), theory \(theory), half-width \(halfWidth)")
    #expect(halfWidth < 0.2 * theory, "the interval is too wide to tell anything")
  }

  /// Little's law as an identity: both sides count the same time, customer by customer or moment by moment.
  @Test("the time spent by all is the integral of the number present", arguments: cases)
  func littlesIdentity(_ queueCase: Case) {
    var queue = MMc(
      arrivalRate: queueCase.arrivalRate, serviceRate: 1, servers: queueCase.servers, arrivals: 50_000, seed: 11)
    var loop = EventLoop()
    _ = queue.play(in: &loop)
    let spent = queue.totalWait + queue.totalService
    #expect(queue.present.value == 0)
    #expect(abs(queue.present.integral(until: loop.now) / spent - 1) < 1e-9)
  }

  @Test("Erlang's formulas give the known values")
  func knownValues() {
    // M/M/1: the probability of waiting is the load. M/M/2 at load 0.8: 2ρ²/(1+ρ) = 0.7111…
    #expect(abs(ErlangC(arrivalRate: 0.8, serviceRate: 1, servers: 1).waitProbability - 0.8) < 1e-12)
    #expect(abs(ErlangC(arrivalRate: 0.8, serviceRate: 1, servers: 1).meanWait - 4) < 1e-12)
    #expect(abs(ErlangC(arrivalRate: 1.6, serviceRate: 1, servers: 2).waitProbability - 1.28 / 1.8) < 1e-12)
  }

  @Test("the exponential source has the moments of its distribution")
  func exponentialMoments() {
    var random = ExponentialSource(seed: 5)
    let draws = 400_000
    var (first, second, tail) = (0.0, 0.0, 0)
    for _ in 0..<draws {
      let x = random.next()
      first += x
      second += x * x
      if x > 8 { tail += 1 }
    }
    // Four standard errors: 1/√n for the mean, √20/√n for the second moment, √(n e⁻⁸) for the tail beyond the ziggurat.
    let root = Double(draws).squareRoot()
    #expect(abs(first / Double(draws) - 1) < 4 / root)
    #expect(abs(second / Double(draws) - 2) < 4 * 20.0.squareRoot() / root)
    let expected = 134.185
    #expect(abs(Double(tail) - expected) < 4 * expected.squareRoot())
  }
}
