import DiscreteEvents
import Foundation

// Prints the processor seconds of what it plays:
// kernel queue SERVERS ARRIVAL_RATE ARRIVALS SEED   M/M/c with mean service time 1; prints the mean wait too
// kernel hold PENDING HOLDS                         the hold model
// kernel cancel PENDING HOLDS                       the hold model with deadlines that are cancelled
let words = Array(CommandLine.arguments.dropFirst())
let numbers = words.dropFirst().compactMap(Double.init)

/// Processor time of some work; POSIX counts a million ticks a second.
func seconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / 1_000_000
}

switch (words.first, numbers.count) {
case ("queue", 4) where numbers.allSatisfy { $0 > 0 }:
  var queue = MMc(
    arrivalRate: numbers[1], serviceRate: 1, servers: Int(numbers[0]), arrivals: Int(numbers[2]),
    seed: UInt64(numbers[3]))
  var loop = EventLoop()
  var wait = 0.0
  let elapsed = seconds { wait = queue.play(in: &loop) }
  print(elapsed, wait)
case ("hold", 2) where numbers.allSatisfy { $0 > 0 }:
  var hold = Hold(pending: Int(numbers[0]))
  print(seconds { hold.play(Int(numbers[1])) })
case ("cancel", 2) where numbers.allSatisfy { $0 > 0 }:
  var hold = HoldAndCancel(pending: Int(numbers[0]))
  print(seconds { hold.play(Int(numbers[1])) })
default:
  fatalError("usage: kernel queue SERVERS ARRIVAL_RATE ARRIVALS SEED | hold PENDING HOLDS | cancel PENDING HOLDS")
}
