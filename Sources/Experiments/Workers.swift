internal import Dispatch
internal import Government
import Playing
internal import Synchronization

/// What plays trials: the model, or a stand-in.
protocol TrialPlayer: AnyObject {
  /// Why it could play no more; nil where nothing was wrong.
  var refusal: String? { get }
  /// Plays the policies that `isPlayed`, all of them where it is nil; nil when it is cancelled meanwhile.
  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult?
  /// Turnaround of all trials played so far.
  var turnaround: [TurnaroundHistogram] { get }
}

extension TrialPlayer {
  var refusal: String? { nil }
}

extension TrialRunner: TrialPlayer {
  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    play(trial, isPlayed: isPlayed, isEcho: false, unless: isCancelled)
  }
}

/// Plays ranges of trials, one after the other, on several threads.
///
/// Workers take the next trial off one counter and write each into a slot of its own; reduction is in trial order.
final class Workers {
  private let players: [any TrialPlayer]
  private(set) var results: [TrialResult] = []

  init(_ threads: Int, player: () -> any TrialPlayer) { players = (0..<threads).map { _ in player() } }

  /// - Parameter trials: begin where the last ones ended.
  func play(
    _ trials: Range<Int>, isPlayed: [Bool]? = nil, progress: @Sendable (Int) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws(ExperimentError) {
    let count = trials.count
    var played = [TrialResult?](repeating: nil, count: count)
    let next = Atomic<Int>(0)
    let done = Atomic<Int>(trials.lowerBound)
    played.withUnsafeMutableBufferPointer { buffer in
      // Disjoint writes: each trial has one slot, and each worker one player.
      nonisolated(unsafe) let slots = buffer
      nonisolated(unsafe) let players = players
      DispatchQueue.concurrentPerform(iterations: min(players.count, count)) { worker in
        while !isCancelled() {
          let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard place < count,
            let result = players[worker].play(trials.lowerBound + place, isPlayed: isPlayed, unless: isCancelled)
          else { break }
          slots[place] = result
          progress(done.wrappingAdd(1, ordering: .relaxed).newValue)
        }
      }
    }
    let new = played.compactMap { $0 }
    if let refusal = players.compactMap(\.refusal).min() { throw .refused(refusal) }
    guard new.count == count else { throw .cancelled(done: trials.lowerBound + new.count, trials: trials.upperBound) }
    results += new
  }

  /// Of all workers together: whole numbers, so that their order does not matter.
  var turnaround: [TurnaroundHistogram] {
    var total = players.first?.turnaround ?? []
    for player in players.dropFirst() {
      for index in total.indices { total[index].merge(player.turnaround[index]) }
    }
    return total
  }
}
