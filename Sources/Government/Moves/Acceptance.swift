import Foundation

/// What a candidate weighs when he is asked to move.
struct Acceptance {
  var match: Double
  var engagement: Engagement
  var isTemporary: Bool
  var boredom: Double
  var yearsInPost: Double
  var distanceKilometres = 0.0
  var resistance: Double
  /// Mean index of work pressure of those posted at the destination.
  var destinationPressure: Double
  /// Share of the allowance (TPP) that is lost.
  var allowanceLost = 0.0

  /// Probability of saying yes (logit with assumed weights; signs from Schulz-Knappe et al. 2019, Oreg 2006).
  func probability(_ parameters: Parameters) -> Double {
    let told =
      0.4 * engagement.communication + 0.9 * engagement.participation + 0.5 * engagement.fairness
      + 0.6 * engagement.career + 0.6 * engagement.leadership
    let person =
      1.2 * match + 0.5 * boredom - 0.35 * log(1 + yearsInPost)
      - 0.6 * (resistance - parameters.resistanceMean)
    let place =
      (isTemporary ? 0.8 : 0) - 0.25 * distanceKilometres / 10
      - 0.3 * (destinationPressure - parameters.pressureMean) / parameters.pressureDeviation
      - 0.5 * allowanceLost / 0.1
    return 1 / (1 + exp(-(parameters.acceptanceConstant + told + person + place)))
  }
}
