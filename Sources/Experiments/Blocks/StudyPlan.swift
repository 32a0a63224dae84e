internal import Files
internal import Foundation
internal import Government

/// What several processes play together: a study, a round of its trials, and how many shards they are dealt to.
///
/// It stands as `plan.json` in the folder of the blocks, and is written anew for the next round where the trials do not settle the answer.
public struct StudyPlan: Codable, Sendable, Hashable {
  public static let file = "plan.json"

  /// Identifier of the study (`StudyIdentity.id`).
  public var study: String
  /// The scenario's file, seen from the folder of the plan.
  public var scenario: String
  /// What replaces values of it, in order: paths and values.
  public var replacements: [[String]]
  /// Policies that were chosen, as on the command line; nil = all.
  public var policies: String?
  public var drawsAssumptions: Bool
  /// Trials of this round.
  public var from: Int
  public var until: Int
  /// By policy: whether this round plays it.
  public var played: [Bool]
  public var shards: Int

  public init(
    study: String, scenario: String, replacements: [[String]], policies: String?, drawsAssumptions: Bool,
    round: Round, shards: Int
  ) {
    self.study = study
    self.scenario = scenario
    self.replacements = replacements
    self.policies = policies
    self.drawsAssumptions = drawsAssumptions
    from = round.trials.lowerBound
    until = round.trials.upperBound
    played = round.isPlayed
    self.shards = shards
  }

  /// Some trials of a study, and who is played in them.
  public struct Round: Sendable, Hashable {
    public let trials: Range<Int>
    /// By policy.
    public let isPlayed: [Bool]
  }

  public var round: Round { Round(trials: from..<until, isPlayed: played) }

  /// Trials that have been played, by whom ever.
  public static func round(_ result: ExperimentResult) -> Round {
    Round(trials: 0..<result.count, isPlayed: result.scenario.policies.map { _ in true })
  }

  /// The same for another round.
  public func following(_ round: Round) -> StudyPlan {
    var next = self
    (next.from, next.until, next.played) = (round.trials.lowerBound, round.trials.upperBound, round.isPlayed)
    return next
  }

  /// SHA-256 of what it says: the first eight digits are its name.
  public var id: String { SHA256.hex(json) }

  public var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    // Names and whole numbers: nothing in them cannot be written.
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
  }

  /// The plan of a folder, or of what a folder of results was made of; the file itself may be named too.
  public static func read(_ path: String) throws(BlocksError) -> (plan: StudyPlan, folder: String) {
    let suffix = "/" + file
    var folder = path == file ? "." : path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    let ofResults = folder + "/" + BlockFolder.inResults
    if FileCalls.exists(ofResults + suffix) { folder = ofResults }
    guard let data = FileManager.default.contents(atPath: folder + suffix) else { throw .noPlan(path: path) }
    guard let plan = try? JSONDecoder().decode(StudyPlan.self, from: data) else {
      throw .badPlan(path: folder, reason: "plan.json is damaged", inIndonesian: "plan.json rusak")
    }
    try plan.expectSense(in: folder)
    return (plan, folder)
  }

  public func write(into folder: String) throws(BlocksError) {
    do throws(ResultsError) {
      try FileCalls.write(json, to: folder + "/." + Self.file)
      try FileCalls.rename(folder + "/." + Self.file, to: folder + "/" + Self.file)
      try FileCalls.synchronise(folder)
    } catch {
      throw .files(error)
    }
  }
}

extension StudyPlan {
  public static let mostShards = 100_000

  /// Whether its numbers can be those of a plan, whatever the study.
  private func expectSense(in folder: String) throws(BlocksError) {
    if !(1...Self.mostShards).contains(shards) {
      throw .badPlan(
        path: folder, reason: "it has \(shards) shards, and there may be 1 to \(Self.mostShards)",
        inIndonesian: "memuat \(shards) bagian, padahal hanya boleh 1 sampai \(Self.mostShards)")
    }
    if from < 0 || from >= until {
      throw .badPlan(
        path: folder, reason: "it plays trials \(from) to \(until)",
        inIndonesian: "memainkan ulangan \(from) sampai \(until)")
    }
    if !replacements.allSatisfy({ $0.count == 2 }) {
      throw .badPlan(
        path: folder, reason: "a replacement in it is not a path and a value",
        inIndonesian: "salah satu penggantinya bukan alamat dan nilai")
    }
  }

  /// Whether it can be a plan of a study.
  ///
  /// - Parameters:
  ///   - identity: of the study as it is read now.
  ///   - most: trials that it may play.
  ///   - folder: where the plan stands.
  /// - Throws: `badPlan`, which says why not.
  public func expect(_ identity: StudyIdentity, most: Int, in folder: String) throws(BlocksError) {
    if study != identity.id {
      throw .badPlan(path: folder, reason: "it is of another study", inIndonesian: "milik studi lain")
    }
    if played.count != identity.policies.count || played.first != true {
      throw .badPlan(
        path: folder, reason: "it does not tell of each of the \(identity.policies.count) policies, the baseline first",
        inIndonesian: "tidak memuat setiap kebijakan dari \(identity.policies.count), acuan yang pertama")
    }
    if until > most {
      throw .badPlan(
        path: folder, reason: "it plays trials to \(until), and the study has \(most)",
        inIndonesian: "memainkan ulangan sampai \(until), padahal studi memuat \(most)")
    }
  }

  /// The same, in the round of the plan that stands in a folder already, if one does.
  ///
  /// - Throws: where that one is another, and shards of it are missing, which somebody may be playing.
  public func continuing(in folder: String) throws(BlocksError) -> StudyPlan {
    guard FileCalls.exists(folder + "/" + Self.file) else { return self }
    let old = try Self.read(folder).plan
    if old.following(round) == self { return old }
    guard try old.missingShards(in: folder).isEmpty else {
      throw .planned(path: folder, until: old.until, shards: old.shards)
    }
    return self
  }

  /// The shards that have some trials.
  public func shards(of trials: [Range<Int>]) -> [Shard] {
    (1...shards).compactMap { Shard($0, of: shards) }.filter { trials.contains(where: $0.has) }
  }

  /// Numbers of the shards of which a folder has not all trials of this round.
  public func missingShards(in folder: String) throws(BlocksError) -> [Int] {
    let known = try BlockFolder.blocks(in: folder, of: study, isStrict: true)
    return shards(of: Block.parts(of: round.trials, among: known, isPlayed: played).missing).map(\.number)
  }
}
