import Files
import Foundation
import Government
import Playing
import Synchronization
import Testing

@testable import Experiments
@testable import Towns

/// Plays by arithmetic; slow for some trials so that workers overtake each other.
private final class StandIn: TrialPlayer {
  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    var value = Double(trial)
    for _ in 0..<(trial % 7 * 1000) { value = value.squareRoot() + Double(trial) }
    return TrialResult(trial: trial, values: [[value]], daily: [], moves: [])
  }
}

@Suite struct ExperimentTests {
  private func played(threads: Int, trials: Int = 100) throws -> [Double] {
    let workers = Workers(threads) { StandIn() }
    // In two rounds, the second of which goes on where the first ended.
    let results =
      try workers.play(0..<trials / 2, isCancelled: { false })
      + workers.play(trials / 2..<trials, isCancelled: { false })
    #expect(results.map(\.trial) == Array(0..<trials))
    return results.flatMap { $0.values.flatMap { $0 } }
  }

  @Test func `a stop tells the trials, not the ranges that they came in`() {
    let workers = Workers(1) { StandIn() }
    #expect(throws: ExperimentError.cancelled(done: 0, trials: 12)) {
      try workers.play([5..<9, 9..<17], isPlayed: nil, progress: { _ in }, isCancelled: { true }) { $0 }
    }
  }

  @Test(arguments: [1, 3]) func rangesAreFinishedByThemselves(threads: Int) throws {
    let sums = try Workers(threads) { StandIn() }.play(
      [5..<9, 20..<21, 9..<20], isPlayed: nil, progress: { _ in }, isCancelled: { false }
    ) { $0.map(\.trial) }
    #expect(sums == [Array(5..<9), [20], Array(9..<20)])
  }

  @Test func whatCannotBeKeptEndsTheRun() {
    let error = ResultsError.failed(.write, path: "block", code: ENOSPC)
    let begun = Atomic<Int>(0)
    #expect(throws: ExperimentError.notKept(error)) {
      _ = try Workers(2) { StandIn() }.play(
        (0..<100).map { $0..<$0 + 1 }, isPlayed: nil, progress: { _ in begun.add(1, ordering: .relaxed) },
        isCancelled: { false }
      ) { (trials) throws(ResultsError) -> Int in
        if trials[0].trial >= 10 { throw error }
        return 0
      }
    }
    #expect(begun.load(ordering: .relaxed) < 100)
  }

  @Test(arguments: [2, 3, 200])
  func threadsChangeNothing(threads: Int) throws {
    let one = try played(threads: 1)
    let many = try played(threads: threads)
    #expect(one.map(\.bitPattern) == many.map(\.bitPattern))
  }

  @Test func firstTrialsStayTheSame() throws {
    #expect(try Array(played(threads: 2).prefix(50)) == played(threads: 1, trials: 50))
  }

  @Test func cancellationEndsTheRun() {
    let started = Atomic<Int>(0)
    let workers = Workers(2) { StandIn() }
    #expect(throws: ExperimentError.self) {
      _ = try workers.play(
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
    _ = try Workers(2) { StandIn() }.play(
      0..<20, progress: { done in highest.max(done, ordering: .relaxed) }, isCancelled: { false })
    #expect(highest.load(ordering: .relaxed) == 20)
  }
}
