import Foundation
import Government

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
      parameters.acceptanceCommunication * engagement.communication
      + parameters.acceptanceParticipation * engagement.participation
      + parameters.acceptanceFairness * engagement.fairness + parameters.acceptanceCareer * engagement.career
      + parameters.acceptanceLeadership * engagement.leadership
    let person =
      parameters.acceptanceMatch * match + parameters.acceptanceBoredom * boredom
      - parameters.acceptanceTenure * log(1 + yearsInPost)
      - parameters.acceptanceResistance * (resistance - parameters.resistanceMean)
    let pressure = (destinationPressure - parameters.pressureMean) / parameters.pressureDeviation
    let place =
      (isTemporary ? parameters.acceptanceTemporary : 0) - parameters.acceptanceDistance * distanceKilometres / 10
      - parameters.acceptancePressure * pressure - parameters.acceptanceAllowance * allowanceLost / 0.1
    return 1 / (1 + exp(-(parameters.acceptanceConstant + told + person + place)))
  }
}
