import Stochastics
import Testing

/// A queue of the textbooks, played in independent runs and held against what theory says of it.
struct Study: Sendable, CustomTestStringConvertible {
  /// What plays it: a scenario file read and run as any other, or a model written on the kernel of events alone.
  enum Place: String, Sendable { case scenario, kernel }

  let place: Place
  /// The model in Kendall's notation or in words, with its parameters.
  let name: String
  let claims: [Claim]
  let runs: Int
  /// The measures of each run, one for each claim.
  let play: @Sendable (_ runs: Range<Int>) throws -> [[Double]]

  var testDescription: String { "\(name) (\(place.rawValue))" }

  /// Confidence of each interval.
  static let level = 0.999

  /// Plays all runs.
  func findings() throws -> [Finding] {
    let values = try play(0..<runs)
    return try claims.indices.map { index in
      let sample = values.map { $0[index] }
      #expect(sample.count { !$0.isFinite } == 0, "\(name): a run without a number")
      return Finding(
        claim: claims[index], mean: Summary(sample).mean,
        interval: try #require(Estimates.meanInterval(of: sample, confidence: Self.level)))
    }
  }
}

/// What the runs say of a claim.
struct Finding: Sendable {
  let claim: Claim
  let mean: Double
  let interval: Interval

  var holds: Bool { interval.lower <= claim.expected && claim.expected <= interval.upper }

  /// Half the width of the interval as a share of what is expected: errors larger than this show.
  var resolution: Double { interval.halfWidth / claim.expected }
}
