internal import Dispatch
internal import Government
import Playing
internal import Synchronization

/// What plays trials: the model, or a stand-in.
protocol TrialPlayer: AnyObject {
  /// Nil when it is cancelled meanwhile.
  func play(_ trial: Int, unless isCancelled: () -> Bool) -> TrialResult?
  /// Turnaround of all trials played so far.
  var turnaround: [TurnaroundHistogram] { get }
}

extension TrialRunner: TrialPlayer {}

extension Experiment {
  /// Workers take the next trial off one counter and write each into a slot of its own; reduction is in trial order.
  func play(
    progress: @Sendable (Int) -> Void, isCancelled: @Sendable () -> Bool, player: @Sendable () -> any TrialPlayer
  ) throws(ExperimentError) -> (trials: [TrialResult], turnaround: [TurnaroundHistogram]) {
    guard trials > 0 else { throw .nothingToDo(trials: trials) }
    let count = trials
    let workers = min(threads, count)
    var results = [TrialResult?](repeating: nil, count: count)
    var histograms = [[TurnaroundHistogram]](repeating: [], count: workers)
    let next = Atomic<Int>(0)
    let done = Atomic<Int>(0)
    results.withUnsafeMutableBufferPointer { resultBuffer in
      histograms.withUnsafeMutableBufferPointer { histogramBuffer in
        // Disjoint writes: each trial and each worker has one slot.
        nonisolated(unsafe) let slots = resultBuffer
        nonisolated(unsafe) let books = histogramBuffer
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
          let player = player()
          while !isCancelled() {
            let trial = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard trial < count else { break }
            guard let result = player.play(trial, unless: isCancelled) else { break }
            slots[trial] = result
            progress(done.wrappingAdd(1, ordering: .relaxed).newValue)
          }
          books[worker] = player.turnaround
        }
      }
    }
    let played = results.compactMap { $0 }
    guard played.count == count else { throw .cancelled(done: played.count, trials: count) }
    return (played, Self.sum(histograms))
  }

  /// Adds the workers' counts: whole numbers, so that their order does not matter.
  private static func sum(_ books: [[TurnaroundHistogram]]) -> [TurnaroundHistogram] {
    var total = books.first ?? []
    for book in books.dropFirst() {
      for index in total.indices { total[index].merge(book[index]) }
    }
    return total
  }
}
