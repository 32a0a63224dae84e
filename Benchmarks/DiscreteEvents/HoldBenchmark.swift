import Benchmark
import DiscreteEvents

/// The hold model of event lists: take the next event and schedule it again an exponential time later.
///
/// In the long run `pending` events happen in a unit of time; the program stops if they did not.
func hold(pending: Int, _ benchmark: Benchmark) {
  var random = ExponentialSource(seed: 3)
  var events = EventList(capacity: pending)
  for payload in 0..<UInt32(pending) { events.schedule(payload, at: random.next()) }
  var now = 0.0
  benchmark.startMeasurement()
  for _ in benchmark.scaledIterations {
    guard let event = events.popFirst() else { break }
    now = event.time
    events.schedule(event.payload, at: now + random.next())
  }
  benchmark.stopMeasurement()
  checkPace(of: now, pending: pending, holds: benchmark.scaledIterations.count)
}

/// The same with a deadline for each event, that is cancelled when the event happens in time: always.
func holdAndCancel(pending: Int, _ benchmark: Benchmark) {
  var random = ExponentialSource(seed: 3)
  var events = EventList(capacity: 2 * pending)
  var deadlines: [EventList.Token] = []
  for payload in 0..<UInt32(pending) {
    events.schedule(payload, at: random.next())
    deadlines.append(events.schedule(payload, at: 50 + random.next()))
  }
  var now = 0.0
  benchmark.startMeasurement()
  for _ in benchmark.scaledIterations {
    guard let event = events.popFirst() else { break }
    now = event.time
    let item = Int(event.payload)
    precondition(events.cancel(deadlines[item]), "a deadline was not pending")
    events.schedule(event.payload, at: now + random.next())
    deadlines[item] = events.schedule(event.payload, at: now + 50 + random.next())
  }
  benchmark.stopMeasurement()
  checkPace(of: now, pending: pending, holds: benchmark.scaledIterations.count)
}

private func checkPace(of now: Double, pending: Int, holds: Int) {
  let theory = Double(holds) / Double(pending)
  precondition(abs(now / theory - 1) < 0.03, "\(holds) holds took \(now), theory \(theory)")
}
