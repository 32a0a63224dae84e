import Foundation
import Stochastics

@testable import Experiments

/// A made-up problem of which the best is known: officers from 0 and days ahead in steps, a gain that falls with officers, and a figure
/// that must reach 0, with noise that trials share and noise of each candidate's own.
struct Planted: CandidatePlayer {
  let space: SearchSpace
  let seed: UInt64
  /// Mean gain of the one aim, and how far each requirement is met (0 or more) or missed.
  let gain: @Sendable ([Int]) -> Double
  let margins: @Sendable ([Int]) -> [Double]
  var sharedNoise = 1.0
  var ownNoise = 0.3

  func isAllowed(_ candidate: Candidate) -> Bool { true }

  func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    candidates.map { candidate in
      let margins = margins(candidate.places)
      var played = CandidateTrials(gains: [[]], shortfalls: margins.map { _ in [] })
      for trial in trials {
        var source = RandomSource(seed: seed, trial: UInt64(trial))
        source.start(purpose: 1, entity: 0, occurrence: 0)
        let common = source.normal() * sharedNoise
        source.start(purpose: 2, entity: candidate.places.reduce(7) { $0 * 1009 + UInt64($1) }, occurrence: 0)
        played.gains[0].append(gain(candidate.places) + ownNoise * source.normal())
        for (part, margin) in margins.enumerated() {
          played.shortfalls[part].append(max(0, -(margin + common + ownNoise * source.normal())))
        }
      }
      return played
    }
  }

  /// In which share of trials one requirement of a margin is met.
  func share(_ margin: Double) -> Double {
    let deviation = (sharedNoise * sharedNoise + ownNoise * ownNoise).squareRoot()
    return 0.5 * erfc(-margin / deviation / 2.squareRoot())
  }
}
