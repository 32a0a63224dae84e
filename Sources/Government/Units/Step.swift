public import Stochastics

/// One piece of work on a request, done by one officer without a change of hands.
public struct Step: Sendable {
  public enum Place: String, Sendable { case counter, desk }

  /// Steps of one service: draws tell no more apart.
  public static let mostOfAService = 64

  public var name: String
  /// Standard minutes: by a fully proficient officer, without the allowance for prayers, meetings and other duties.
  public var work: Distribution
  /// Index of the competency needed; nil = anybody, at full proficiency.
  public var competency: Int?
  /// Proficiency below which an officer may not do the step, in 0...1.
  public var minimumProficiency: Double
  /// Level of the competency that the work asks for in full, in 0...1: what an officer holds beyond it adds no match.
  public var requiredLevel: Double
  public var place: Place
  /// Minutes a citizen waits at the first counter before leaving, breaks excluded; nil = waits until sent home.
  public var patience: Distribution?
  /// Share of the work that a machine does in real minutes, whoever stands by it, in 0...1.
  public var machineShare: Double
  /// Indices into the unit's equipment: one machine of each is occupied from start to end.
  public var equipment: [Int]
  /// Index into the unit's supplies: one piece is used at each start.
  public var supply: Int?
  /// Probability e0 that the work must be done again, of a calm and proficient officer; nil = the parameter `error_share`.
  public var errorShare: Double?
  /// Index of the unit that does the step, over night; nil = the unit of the service.
  public var unit: Int?

  public init(
    name: String, work: Distribution, competency: Int?, minimumProficiency: Double = 0.2, place: Place = .desk,
    patience: Distribution? = nil, machineShare: Double = 0, equipment: [Int] = [], supply: Int? = nil,
    errorShare: Double? = nil, unit: Int? = nil, requiredLevel: Double = 1
  ) {
    self.name = name
    self.work = work
    self.competency = competency
    self.minimumProficiency = minimumProficiency
    self.place = place
    self.patience = patience
    self.machineShare = machineShare
    self.equipment = equipment
    self.supply = supply
    self.errorShare = errorShare
    self.unit = unit
    self.requiredLevel = requiredLevel
  }
}
