/// How likely each alternative is the best, and what taking it is expected to lose, given one sample of trials that all share.
///
/// By the Bayesian bootstrap (Rubin 1981): each draw weighs the trials anew, by exponential weights, for all alternatives alike, so
/// that what trials have in common stays common. No law is assumed; what no trial showed is not in it.
public struct ChancesOfBest: Sendable, Hashable {
  /// By alternative: the share of draws in which its mean is the largest; equals share it. They add up to 1.
  public let best: [Double]
  /// By alternative: how far the mean of the best lies above its own, on average over the draws; 0 or more, in the unit of the values.
  public let loss: [Double]
}

/// Means of several measures under weights drawn anew, from which chances are counted.
public struct WeightedMeans: Sendable {
  /// By draw: the mean of each series.
  public let draws: [[Double]]

  /// - Parameters:
  ///   - series: values by trial; one may have fewer than another (the first so many). NaN = absent.
  ///   - count: draws.
  ///   - seed: of the weights.
  /// - Returns: means that are NaN for a series without a value. O(count × values).
  public init(of series: [[Double]], count: Int = 1000, seed: UInt64) {
    let trials = series.map(\.count).max() ?? 0
    var source = RandomSource(seed: seed)
    var weights = [Double](repeating: 0, count: trials)
    draws = (0..<count).map { draw in
      source.start(purpose: 0, entity: UInt64(draw), occurrence: 0)
      for trial in weights.indices { weights[trial] = source.exponential() }
      return series.map { values in
        var (sum, total) = (0.0, 0.0)
        for (trial, value) in values.enumerated() where !value.isNaN {
          sum += weights[trial] * value
          total += weights[trial]
        }
        return sum / total
      }
    }
  }
}

extension WeightedMeans {
  /// The chances of some of the series, of which more is better; nil where one of them has no value.
  public func chancesOfBest(of places: [Int]) -> ChancesOfBest? {
    guard !places.isEmpty, let first = draws.first, places.allSatisfy({ first[$0].isFinite }) else { return nil }
    var best = [Double](repeating: 0, count: places.count)
    var loss = best
    for means in draws {
      let top = places.map { means[$0] }.max() ?? 0
      let equals = Double(places.count { means[$0] == top })
      for (number, place) in places.enumerated() {
        loss[number] += top - means[place]
        if means[place] == top { best[number] += 1 / equals }
      }
    }
    return ChancesOfBest(
      best: best.map { $0 / Double(draws.count) }, loss: loss.map { $0 / Double(draws.count) })
  }

  /// By alternative, the share of draws in which no other beats it: is at least as good in every measure, and better in one.
  ///
  /// - Parameter alternatives: the series of each, one for each measure, of all of which more is better.
  public func chancesOfUnbeaten(_ alternatives: [[Int]]) -> [Double] {
    var count = [Double](repeating: 0, count: alternatives.count)
    for means in draws {
      for (number, own) in alternatives.enumerated() {
        let isBeaten = alternatives.contains { other in
          let isNoWorse = zip(other, own).allSatisfy { !(means[$0] < means[$1]) }
          return isNoWorse && zip(other, own).contains { means[$0] > means[$1] }
        }
        if !isBeaten { count[number] += 1 }
      }
    }
    return count.map { $0 / Double(draws.count) }
  }
}
