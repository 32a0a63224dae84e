import Benchmark

let benchmarks: @Sendable () -> Void = {
  // One iteration is a million arrivals or holds; times and throughput are given for one of them.
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput],
    warmupIterations: 1,
    scalingFactor: .mega,
    maxDuration: .seconds(5),
    maxIterations: 40)

  Benchmark("M/M/1 at load 0.9, per arrival") { playQueue(arrivalRate: 0.9, servers: 1, $0) }
  Benchmark("M/M/8 at load 0.9, per arrival") { playQueue(arrivalRate: 7.2, servers: 8, $0) }
  for pending in [10, 1_000, 100_000] {
    Benchmark("hold, \(pending) pending") { hold(pending: pending, $0) }
  }
  Benchmark("hold and cancel, 1000 pending") { holdAndCancel(pending: 1_000, $0) }
}
