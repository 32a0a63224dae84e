internal import Dispatch
internal import Files
internal import Government
import Playing
internal import Synchronization

/// What plays trials: the model, or a stand-in.
protocol TrialPlayer: AnyObject {
  /// Why it could play no more; nil where nothing was wrong.
  var refusal: String? { get }
  /// Plays the policies that `isPlayed`, all of them where it is nil; nil when it is cancelled meanwhile.
  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult?
}

extension TrialPlayer {
  var refusal: String? { nil }
}

extension TrialRunner: TrialPlayer {
  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    play(trial, isPlayed: isPlayed, isEcho: false, unless: isCancelled)
  }
}

/// Plays trials on several threads.
///
/// Workers take the next trial off one counter and write each into a slot of its own; what they gather is in trial order.
final class Workers {
  private let players: [any TrialPlayer]

  init(_ threads: Int, player: () -> any TrialPlayer) { players = (0..<threads).map { _ in player() } }

  /// All trials of a range, in order.
  func play(
    _ trials: Range<Int>, isPlayed: [Bool]? = nil, progress: @Sendable (Int) -> Void = { _ in },
    isCancelled: @Sendable () -> Bool
  ) throws(ExperimentError) -> [TrialResult] {
    try play([trials], isPlayed: isPlayed, progress: progress, isCancelled: isCancelled) { $0 }.flatMap { $0 }
  }

  /// Plays ranges of trials, the first ones first.
  ///
  /// - Parameters:
  ///   - isPlayed: by policy; nil = all.
  ///   - progress: told how many trials are done, from any thread; must return at once.
  ///   - isCancelled: asked before each unit's day, from any thread.
  ///   - finish: what is made of a range's trials as soon as all are played, on the thread that played the last of them.
  /// - Returns: what was made, in the order of the ranges.
  func play<Part: Sendable>(
    _ ranges: [Range<Int>], isPlayed: [Bool]?, progress: @Sendable (Int) -> Void,
    isCancelled: @Sendable () -> Bool, finish: @Sendable ([TrialResult]) throws(ResultsError) -> Part
  ) throws(ExperimentError) -> [Part] {
    let trials = ranges.flatMap { $0 }
    let rangeOf = ranges.enumerated().flatMap { place, range in range.map { _ in place } }
    let book = Mutex(PartBook<Part>(ranges))
    let next = Atomic<Int>(0)
    // Disjoint use: each worker has one player.
    nonisolated(unsafe) let players = players
    DispatchQueue.concurrentPerform(iterations: min(players.count, trials.count)) { worker in
      while !isCancelled(), book.withLock({ $0.failure == nil }) {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < trials.count,
          let result = players[worker].play(trials[place], isPlayed: isPlayed, unless: isCancelled)
        else { break }
        let (done, whole) = book.withLock { $0.add(result, to: rangeOf[place]) }
        progress(done)
        guard let whole else { continue }
        do throws(ResultsError) {
          let part = try finish(whole)
          book.withLock { $0.parts[rangeOf[place]] = part }
        } catch {
          book.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    if let refusal = players.compactMap(\.refusal).min() { throw .refused(refusal) }
    return try book.withLock { (book) throws(ExperimentError) in try book.all }
  }
}

/// What workers have brought of each range.
private struct PartBook<Part: Sendable> {
  private var slots: [[TrialResult?]]
  private var missing: [Int]
  private var done = 0
  var parts: [Part?]
  var failure: ResultsError?

  init(_ ranges: [Range<Int>]) {
    slots = ranges.map { Array(repeating: nil, count: $0.count) }
    missing = ranges.map(\.count)
    parts = ranges.map { _ in nil }
    firsts = ranges.map(\.lowerBound)
    trials = missing.reduce(0, +)
  }

  private let firsts: [Int]
  private let trials: Int

  /// - Returns: how many trials are done, and those of the range where this was its last.
  mutating func add(_ result: TrialResult, to range: Int) -> (done: Int, whole: [TrialResult]?) {
    slots[range][result.trial - firsts[range]] = result
    missing[range] -= 1
    done += 1
    guard missing[range] == 0 else { return (done, nil) }
    defer { slots[range] = [] }
    return (done, slots[range].compactMap { $0 })
  }

  var all: [Part] {
    get throws(ExperimentError) {
      if let failure { throw .notKept(failure) }
      let whole = parts.compactMap { $0 }
      guard whole.count == parts.count else { throw .cancelled(done: done, trials: trials) }
      return whole
    }
  }
}
