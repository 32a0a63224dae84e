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
    meanGap: 1 / numbers[1], meanService: 1, freeServers: Int(numbers[0]), arrivalsToCome: Int(numbers[2]),
    random: ExponentialSource(seed: UInt64(numbers[3])))
  var loop = EventLoop()
  let elapsed = seconds { queue.play(in: &loop) }
  print(elapsed, queue.totalWait / numbers[2])
case ("hold", 2) where numbers.allSatisfy { $0 > 0 }:
  var hold = Hold(pending: Int(numbers[0]))
  print(seconds { hold.play(Int(numbers[1])) })
case ("cancel", 2) where numbers.allSatisfy { $0 > 0 }:
  var hold = HoldAndCancel(pending: Int(numbers[0]))
  print(seconds { hold.play(Int(numbers[1])) })
default:
  fatalError("usage: kernel queue SERVERS ARRIVAL_RATE ARRIVALS SEED | hold PENDING HOLDS | cancel PENDING HOLDS")
}
