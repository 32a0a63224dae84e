import Government
import Playing
import Synchronization
import Testing

@testable import Experiments
@testable import Towns

/// Plays by arithmetic; slow for some trials so that workers overtake each other.
private final class StandIn: TrialPlayer {
  var turnaround = [TurnaroundHistogram()]

  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    var value = Double(trial)
    for _ in 0..<(trial % 7 * 1000) { value = value.squareRoot() + Double(trial) }
    turnaround[0].add(1 + value)
    return TrialResult(trial: trial, values: [[value]], daily: [], moves: [])
  }
}

@Suite struct ExperimentTests {
  private func played(threads: Int, trials: Int = 100) throws -> (values: [Double], book: [TurnaroundHistogram]) {
    let workers = Workers(threads) { StandIn() }
    // In two rounds, the second of which goes on where the first ended.
    try workers.play(0..<trials / 2, progress: { _ in }, isCancelled: { false })
    try workers.play(trials / 2..<trials, progress: { _ in }, isCancelled: { false })
    #expect(workers.results.map(\.trial) == Array(0..<trials))
    return (workers.results.flatMap { $0.values.flatMap { $0 } }, workers.turnaround)
  }

  @Test(arguments: [2, 3, 200])
  func threadsChangeNothing(threads: Int) throws {
    let one = try played(threads: 1)
    let many = try played(threads: threads)
    #expect(one.values.map(\.bitPattern) == many.values.map(\.bitPattern))
    #expect(one.book == many.book)
    #expect(many.book[0].count == 100)
  }

  @Test func firstTrialsStayTheSame() throws {
    #expect(try Array(played(threads: 2).values.prefix(50)) == played(threads: 1, trials: 50).values)
  }

  @Test func cancellationEndsTheRun() {
    let started = Atomic<Int>(0)
    let workers = Workers(2) { StandIn() }
    #expect(throws: ExperimentError.self) {
      try workers.play(
        0..<100, progress: { _ in }, isCancelled: { started.wrappingAdd(1, ordering: .relaxed).oldValue > 10 })
    }
    #expect(started.load(ordering: .relaxed) < 100)
  }

  @Test func noTrialsAreRefused() {
    #expect(throws: ExperimentError.nothingToDo(trials: 0)) {
      _ = try Experiment(HandMade.scenario(), trials: 0).run()
    }
  }

  @Test func progressCountsEveryTrial() throws {
    let highest = Atomic<Int>(0)
    try Workers(2) { StandIn() }.play(
      0..<20, progress: { done in highest.max(done, ordering: .relaxed) }, isCancelled: { false })
    #expect(highest.load(ordering: .relaxed) == 20)
  }
}
