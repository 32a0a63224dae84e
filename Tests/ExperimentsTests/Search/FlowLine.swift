import Experiments
import Stochastics

/// A line of three stations with blocking after service: rates s1 + s2 + s3 and capacities b2 + b3 are shared out, and the throughput of
/// 50 jobs after 2,000 is played.
struct FlowLine: CandidatePlayer {
  let rates: Int
  let places: Int
  let seed: UInt64
  /// Whether trials of one number share their chance.
  var sharesChance = true
  private var draws: [Int: [Double]] = [:]
  private static let warmUp = 2000
  private static let jobs = 2050

  init(rates: Int, places: Int, seed: UInt64, sharesChance: Bool = true) {
    self.rates = rates
    self.places = places
    self.seed = seed
    self.sharesChance = sharesChance
  }

  /// First rate, second rate, first capacity, each from 1.
  var space: SearchSpace {
    SearchSpace([
      .init(.ordered, count: rates - 2), .init(.ordered, count: rates - 2), .init(.ordered, count: places - 1),
    ])
  }

  func isAllowed(_ candidate: Candidate) -> Bool { candidate.places[0] + candidate.places[1] + 2 < rates }

  mutating func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    var gains = candidates.map { _ in [Double]() }
    for trial in trials {
      for (number, candidate) in candidates.enumerated() {
        gains[number].append(throughput(candidate, trial))
      }
    }
    return gains.map { CandidateTrials(gains: [$0]) }
  }

  private mutating func throughput(_ candidate: Candidate, _ trial: Int) -> Double {
    let work: [Double]
    if !sharesChance {
      let own = candidate.places.reduce(1) { $0 * 1000 + $1 }
      work = drawn(trial, UInt64(own))
    } else if let known = draws[trial] {
      work = known
    } else {
      work = drawn(trial, 0)
      draws[trial] = work
    }
    let p = candidate.places
    return throughput(
      (p[0] + 1, p[1] + 1, rates - p[0] - p[1] - 2), (p[2] + 1, places - p[2] - 1), work)
  }

  private func drawn(_ trial: Int, _ entity: UInt64) -> [Double] {
    var source = RandomSource(seed: seed, trial: UInt64(trial))
    source.start(purpose: 1, entity: entity, occurrence: 0)
    return (0..<3 * Self.jobs).map { _ in source.exponential() }
  }

  /// Departures: a job goes on when it is done and the next station has room.
  private func throughput(_ rate: (Int, Int, Int), _ room: (Int, Int), _ work: [Double]) -> Double {
    var first = [Double](repeating: 0, count: Self.jobs + 1)
    var (second, third) = (first, first)
    let (a, b, c) = (1 / Double(rate.0), 1 / Double(rate.1), 1 / Double(rate.2))
    for job in 1...Self.jobs {
      let place = 3 * (job - 1)
      first[job] = max(first[job - 1] + work[place] * a, job > room.0 ? second[job - room.0] : 0)
      second[job] = max(
        max(first[job], second[job - 1]) + work[place + 1] * b, job > room.1 ? third[job - room.1] : 0)
      third[job] = max(second[job], third[job - 1]) + work[place + 2] * c
    }
    return Double(Self.jobs - Self.warmUp) / (third[Self.jobs] - third[Self.warmUp])
  }
}
