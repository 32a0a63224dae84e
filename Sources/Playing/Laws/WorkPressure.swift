import Foundation
import Government

/// How load, backlog and a new role act on fatigue, on the index of work pressure and on speed.
struct WorkPressure: Sendable {
  let parameters: Parameters
  private let strainStep: Double
  private var mostQuitting = Double.infinity
  private var mostSickness = Double.infinity

  init(_ parameters: Parameters) {
    self.parameters = parameters
    strainStep = 1 - exp(-1 / parameters.pressureTimeConstantDays)
    // Both are monotone in the pressure, which lies in 0...100.
    mostQuitting = max(quitting(pressure: 0), quitting(pressure: 100))
    mostSickness = max(sickness(pressure: 0), sickness(pressure: 100))
  }

  /// The index that a mean felt load and a new role lead to in the long run (slopes: PUMA, Borritz et al. 2006).
  ///
  /// - Parameters:
  ///   - roleGap: (1 − p) over (1 − p on arrival) at a new post, 0 at home.
  ///   - support: of the team, 0...1; 0.5 changes nothing.
  func equilibrium(offset: Double, meanLoad: Double, roleGap: Double, support: Double = 0.5) -> Double {
    let demand = (meanLoad - parameters.loadReference) / parameters.loadDeviation
    let rise =
      parameters.pressureDemandSlope * demand + parameters.pressureRoleSlope * roleGap
      - parameters.supportSlope * (support - 0.5)
    return min(100, max(0, parameters.pressureMean + offset + parameters.pressureDeviation * rise))
  }

  /// The index after a calendar evening.
  func strain(after strain: Double, equilibrium: Double) -> Double {
    strain + (equilibrium - strain) * strainStep
  }

  /// Standard deviation of the personal offset, so that demand, role and person add up to the population's.
  var offsetDeviation: Double {
    let explained =
      parameters.pressureDemandSlope * parameters.pressureDemandSlope
      + parameters.pressureRoleSlope * parameters.pressureRoleSlope
    return parameters.pressureDeviation * max(0, 1 - explained).squareRoot()
  }

  /// What pressure and boredom make of the probability of an error at work.
  static func errorFactor(pressure: Double, boredom: Double) -> Double {
    (1 + 0.5 * max(0, pressure - 50) / 50) * (1 + 0.2 * boredom)
  }

  private func deviations(_ pressure: Double) -> Double {
    (pressure - parameters.pressureMean) / parameters.pressureDeviation
  }

  /// Whether a uniform draw `u` lets an officer quit, or fall sick, today. Most draws lie above what the highest pressure
  /// leads to, which spares an exponential for each officer and day.
  @inline(__always)
  func quits(_ u: Double, pressure: Double) -> Bool { u < mostQuitting && u < quitting(pressure: pressure) }

  @inline(__always)
  func fallsSick(_ u: Double, pressure: Double) -> Bool { u < mostSickness && u < sickness(pressure: pressure) }

  /// Probability that a spell of sickness starts on a working day present.
  func sickness(pressure: Double) -> Double {
    parameters.sickShare / parameters.sickLengthDays * exp(parameters.sickSlope * deviations(pressure))
  }

  /// Probability of asking for a transfer on a working day (240 a year); grows with pressure as quitting does.
  func leavingOnRequest(pressure: Double) -> Double {
    parameters.ownRequestsPerYear / 240 * exp(parameters.quitSlope * deviations(pressure))
  }

  /// Probability of quitting on a working day (240 a year).
  func quitting(pressure: Double) -> Double {
    parameters.quitsPerYear / 240 * exp(parameters.quitSlope * deviations(pressure))
  }
}
