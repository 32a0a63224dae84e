/// Constants of the model that a scenario may override; `catalogue` names the source and range of each.
///
/// Every value is a plain number in the unit its name or the catalogue states.
public struct Parameters: Sendable, Hashable {
  // Serving
  public var productiveShare = 300.0 / 450
  public var lateLimitMinutes = 30.0
  public var returnShare = 0.8
  public var counterPlacesPerHead = 1.5
  public var earlyShare = 0.05
  public var onlineOutsideHours = 0.3
  public var errorShare = 0.03
  // People
  public var speedDeviation = 0.2
  public var learningDeviation = 0.3
  public var proficiencyFloor = 0.3
  public var proficiencyMatchGain = 0.55
  public var trainingGain = 0.123
  public var trainingTimeCut = 0.3
  public var trainingScaleDays = 3.0
  public var drainPerNewcomer = 0.25
  public var drainFloor = 0.2
  public var inductionDays = 20.0
  public var shadowing = 0.5
  public var inductionProficiency = 0.8
  public var forgettingAfterDays = 20.0
  public var forgettingTimeConstantDays = 180.0
  public var announcementDip = 0.97
  // Load and work pressure
  public var loadSpeedGain = 0.10
  public var loadSpeedFrom = 0.75
  public var fatigueSpeedLoss = 0.15
  public var fatigueFull = 40.0
  public var fatigueGain = 20.0
  public var fatigueTimeConstantDays = 2.5
  public var loadReference = 0.85
  public var loadDeviation = 0.20
  public var backlogPressure = 0.3
  public var backlogPressureDays = 5.0
  public var pressureMean = 33.0
  public var pressureDeviation = 17.7
  public var pressureDemandSlope = 0.48
  public var pressureRoleSlope = 0.44
  public var supportSlope = 0.3
  public var pressureTimeConstantDays = 45.0
  public var trainingLoad = 0.85
  public var forcedPressure = 6.0
  public var forcedPressureDays = 60.0
  public var boredomFromYears = 3.0
  public var boredomTimeConstantYears = 4.0
  public var boredomSpeedLoss = 0.05
  public var sickShare = 0.03
  public var sickLengthDays = 3.0
  public var sickSlope = 0.1906
  public var leaveDaysPerYear = 12.0
  public var quitsPerYear = 0.02
  public var quitSlope = 0.5
  public var ownRequestsPerYear = 0.0
  public var minimumCrewShare = 0.7
  // Moves
  public var acceptanceConstant = 0.5
  public var acceptanceMatch = 1.2
  public var acceptanceCommunication = 0.4
  public var acceptanceParticipation = 0.9
  public var acceptanceFairness = 0.5
  public var acceptanceCareer = 0.6
  public var acceptanceLeadership = 0.6
  public var acceptanceTemporary = 0.8
  public var acceptanceBoredom = 0.5
  public var acceptanceTenure = 0.35
  public var acceptanceDistance = 0.25
  public var acceptanceResistance = 0.6
  public var acceptancePressure = 0.3
  public var acceptanceAllowance = 0.5
  public var resistanceMean = 3.2
  public var resistanceDeviation = 0.7
  public var refusalQuietDays = 60.0
  public var releaseRefusal = 0.3
  public var releaseQuietDays = 20.0
  public var forcedProficiencyLoss = 0.9
  public var forcedLearningSlowdown = 1.25
  public var needLoad = 0.9
  public var needClearingDays = 10.0
  public var engagementEffect = 1.0
  public var digitalTime = 0.6
  public var askingDays = 20.0
  public var appealFromDays = 5.0
  public var appealToDays = 10.0
  public var unknownMatchFrom = 0.1
  public var unknownMatchTo = 0.5

  public init() {}
}
