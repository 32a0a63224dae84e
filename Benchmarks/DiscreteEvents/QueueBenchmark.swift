import Benchmark
import DiscreteEvents

/// Plays an M/M/c queue with mean service time 1, and stops the program if the mean wait is far from theory.
func playQueue(arrivalRate: Double, servers: Int, _ benchmark: Benchmark) {
  let arrivals = benchmark.scaledIterations.count
  var queue = MMc(
    meanGap: 1 / arrivalRate, meanService: 1, freeServers: servers, arrivalsToCome: arrivals,
    random: ExponentialSource(seed: 7))
  var loop = EventLoop()
  benchmark.startMeasurement()
  queue.play(in: &loop)
  benchmark.stopMeasurement()
  let wait = queue.totalWait / Double(arrivals)
  let theory = ErlangC(arrivalRate: arrivalRate, serviceRate: 1, servers: servers).meanWait
  // A million arrivals at load 0.9 leave a standard error of about 2%.
  precondition(abs(wait / theory - 1) < 0.06, "mean wait \(wait), theory \(theory)")
}
