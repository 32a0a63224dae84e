import Benchmark

/// Plays the hold model with so many pending events.
func hold(pending: Int, _ benchmark: Benchmark) {
  var model = Hold(pending: pending)
  benchmark.startMeasurement()
  model.play(benchmark.scaledIterations.count)
  benchmark.stopMeasurement()
}

/// Plays it with a deadline for each event.
func holdAndCancel(pending: Int, _ benchmark: Benchmark) {
  var model = HoldAndCancel(pending: pending)
  benchmark.startMeasurement()
  model.play(benchmark.scaledIterations.count)
  benchmark.stopMeasurement()
}
