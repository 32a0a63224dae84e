/// What makes a candidate the best, as far as a search knows of it.
public struct SearchQuestion: Sendable, Hashable {
  /// By aim: a difference that is too small to matter, above 0.
  public let tolerances: [Double]
  /// The most that a trial can gain in the first aim; infinite where there is no such bound.
  public let mostGain: Double
  /// In which share of trials all requirements must be met together, in (0, 1]; nil = there are none.
  public let share: Double?
  /// Of what is said at the end.
  public let confidence: Double
  /// What counts over several worlds.
  public let criterion: Criterion

  public init(
    tolerances: [Double], share: Double? = nil, confidence: Double = 0.95, mostGain: Double = .infinity,
    criterion: Criterion = .mean
  ) {
    precondition(!tolerances.isEmpty && tolerances.allSatisfy { $0 > 0 }, "an aim without a tolerance")
    precondition(share.map { $0 > 0 && $0 <= 1 } ?? true, "a share beyond all trials")
    self.tolerances = tolerances
    self.share = share
    self.confidence = confidence
    self.mostGain = mostGain
    self.criterion = criterion
  }
}

/// What trials say of a candidate, in their order.
public struct CandidateTrials: Sendable, Hashable, Codable {
  /// By aim; more is better.
  public var gains: [[Double]]
  /// By requirement: how far a trial falls short of it, in differences that matter; 0 where it is met.
  public var shortfalls: [[Double]]
  /// By world, of the first aim, where trials are played in several; decides nothing.
  public var gainsOfWorlds: [[Double]]

  public init(gains: [[Double]], shortfalls: [[Double]] = [], gainsOfWorlds: [[Double]] = []) {
    self.gains = gains
    self.shortfalls = shortfalls
    self.gainsOfWorlds = gainsOfWorlds
  }

  /// Number of trials.
  public var count: Int { gains.first?.count ?? 0 }

  /// As many aims and requirements, and no trial.
  var without: CandidateTrials { self[0..<0] }

  subscript(trials: Range<Int>) -> CandidateTrials {
    let cut = { (series: [[Double]]) in series.map { Array($0[trials]) } }
    return CandidateTrials(gains: cut(gains), shortfalls: cut(shortfalls), gainsOfWorlds: cut(gainsOfWorlds))
  }

  mutating func append(_ more: CandidateTrials) {
    for aim in gains.indices { gains[aim] += more.gains[aim] }
    for place in shortfalls.indices { shortfalls[place] += more.shortfalls[place] }
    for world in gainsOfWorlds.indices { gainsOfWorlds[world] += more.gainsOfWorlds[world] }
  }

  /// In how many of the first trials some requirements are met together; nil = all of them.
  func met(_ requirements: [Int]? = nil, in trials: Int) -> Int {
    let parts = requirements ?? Array(shortfalls.indices)
    return (0..<min(trials, count)).count { trial in parts.allSatisfy { shortfalls[$0][trial] == 0 } }
  }

  /// By aim.
  public var means: [Double] { gains.map { $0.reduce(0, +) / Double(max(1, $0.count)) } }

  /// By trial, of some requirements together; nil = of all.
  func shortfall(_ requirements: [Int]? = nil) -> [Double] {
    let parts = requirements ?? Array(shortfalls.indices)
    return (0..<count).map { trial in parts.reduce(0) { $0 + shortfalls[$1][trial] } }
  }
}
