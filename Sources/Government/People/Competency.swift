public import Stochastics

/// Something an officer must know to do a step, learned by doing and by training.
public struct Competency: Sendable {
  public var name: String
  /// Time constant τ0 of learning on the job, in working days.
  public var timeConstantDays: Double
  /// The law of τ0 where it is not known, drawn once a trial; nil = `timeConstantDays` as it stands.
  public var uncertainTimeConstant: Distribution?
  /// How proficiency grows with experience.
  public var curve: LearningCurve
  /// Whether practice, training and a new post give anything of it; what nobody can be taught (a clinical licence, the
  /// authority to sign) is held or not.
  public var isTrainable: Bool

  public init(
    name: String, timeConstantDays: Double = 60, uncertainTimeConstant: Distribution? = nil,
    curve: LearningCurve = .exponential, isTrainable: Bool = true
  ) {
    self.name = name
    self.timeConstantDays = timeConstantDays
    self.uncertainTimeConstant = uncertainTimeConstant
    self.curve = curve
    self.isTrainable = isTrainable
  }
}
