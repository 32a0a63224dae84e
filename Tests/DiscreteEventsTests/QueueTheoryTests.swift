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

  /// Little's law as an identity: both sides count the same time, customer by customer or moment by moment.
  @Test("the time waited by all is the integral of the number waiting", arguments: cases)
  func littlesIdentity(_ queueCase: Case) {
    var queue = MMc(
      meanGap: 1 / queueCase.arrivalRate, meanService: 1, freeServers: queueCase.servers, arrivalsToCome: 50_000,
      random: ExponentialSource(seed: 11))
    var loop = EventLoop()
    queue.play(in: &loop)
    #expect(queue.waiting.value == 0)
    #expect(queue.freeServers == queueCase.servers)
    #expect(abs(queue.waiting.integral(until: loop.now) / queue.totalWait - 1) < 1e-9)
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
