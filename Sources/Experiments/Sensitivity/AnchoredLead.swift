internal import Foundation
internal import Stochastics

/// The lead at a value and by how much it differs from that of the study, each with an interval that counts what the study's own lead
/// is uncertain by.
///
/// Of the same trials the study's lead is taken out where that leaves less spread, and its mean over all of its trials put in (weight
/// b of 1, else 0): L̄ + b (B̄all − B̄), whose variance is that of L − bB over the n trials of the value, b² that of B over all of the
/// study's, and their covariance.
struct AnchoredLead {
  let lead: Estimate
  let change: Estimate

  /// - Parameters:
  ///   - leads: by trial, the first ones of the study.
  ///   - base: of the study.
  init(_ leads: [Double], base: [Double], confidence: Double) {
    let pairs = zip(leads, base).filter { $0.isFinite && $1.isFinite }
    let all = Summary(base.filter(\.isFinite))
    let raw = Summary(pairs.map(\.0))
    let paired = Summary(pairs.map { $0 - $1 })
    let isPaired = !(raw.variance < paired.variance)
    let rest = isPaired ? paired : raw
    let (n, most) = (Double(pairs.count), Double(all.count))
    let t = Estimates.studentQuantile(0.5 + confidence / 2, degreesOfFreedom: n - 1) ?? .nan
    let mean = raw.mean.isNaN ? .nan : isPaired ? all.mean + paired.mean : raw.mean
    let common = Self.covariance(pairs.map { (isPaired ? $0 - $1 : $0, $1) })
    // What of the study's mean is in the figure: 1 or 0 in the lead, one less in the change.
    let estimate = { (mean: Double, part: Double) in
      let variance = rest.variance / n + part * part * all.variance / most + 2 * part * common / most
      let half = t * max(0, variance).squareRoot()
      return Estimate(mean: mean, lower: mean - half, upper: mean + half, trials: pairs.count)
    }
    lead = estimate(mean, isPaired ? 1 : 0)
    change = estimate(isPaired ? paired.mean : raw.mean - all.mean, isPaired ? 0 : -1)
  }

  private static func covariance(_ pairs: [(Double, Double)]) -> Double {
    guard pairs.count > 1 else { return .nan }
    let (x, y) = (Summary(pairs.map(\.0)).mean, Summary(pairs.map(\.1)).mean)
    return pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / Double(pairs.count - 1)
  }
}
