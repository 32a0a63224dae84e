public import Files
internal import Foundation
internal import Playing

/// The folder in which a study keeps its blocks: `study.json`, which says whose they are, and a file a block.
///
/// A block appears whole or not at all. What a killed run left half-written is cleared away by the next one that has the folder for
/// itself.
public final class BlockFolder: Sendable {
  /// Who may be at work in it at the same time.
  public enum Use: Sendable {
    case alone
    /// Shards of the same study, each with trials of its own.
    case withOthers
  }

  public static let studyFile = "study.json"
  /// What the folder is called among results.
  public static let inResults = "blocks"
  static let ending = ".block"

  public let path: String
  public let study: StudyIdentity
  /// Trials that were there when it was opened.
  public let trialsFound: Int
  let id: String
  private let lock: Int32

  /// Opens the folder, makes it where it is missing, and takes over the blocks of others.
  ///
  /// - Parameters:
  ///   - path: its place.
  ///   - study: whose trials it holds.
  ///   - use: whether others may be at work in it.
  ///   - others: folders of the same study, or results of it, which are only read.
  ///   - isStrict: whether blocks of others that are torn, or another study's, are refused; else they are left there.
  /// - Throws: `BlocksError` where one of them holds another study or other results, or somebody is at work in it who may not.
  public init(
    _ path: String, of study: StudyIdentity, use: Use = .alone, takingOver others: [String] = [],
    isStrict: Bool = false
  ) throws(BlocksError) {
    self.path = path
    self.study = study
    id = study.id
    let others = try others.map { (other) throws(BlocksError) in try Self.place(of: other, holding: study) }
    lock = try Self.opened(path, study, use)
    var found = 0
    do throws(BlocksError) {
      if use == .alone { try Self.clear(path) }
      for other in others { try Self.takeOver(other, into: path, of: id, isStrict: isStrict) }
      found = Self.distinctTrials(try Self.blocks(in: path, of: id, isStrict: false))
    } catch {
      FileCalls.unlock(lock)
      throw error
    }
    trialsFound = found
  }

  deinit { FileCalls.unlock(lock) }

  /// Blocks that are there, in trial order; those that are torn, or another study's, are not.
  func blocks() throws(BlocksError) -> [Block] { try Self.blocks(in: path, of: id, isStrict: false) }

  /// The same, where none may be torn or another study's.
  func wholeBlocks() throws(BlocksError) -> [Block] { try Self.blocks(in: path, of: id, isStrict: true) }

  /// How many trials are kept now.
  ///
  /// - Parameter isStrict: whether blocks that are torn, or another study's, are refused; else they count for nothing.
  public func trials(isStrict: Bool = false) throws(BlocksError) -> Int {
    Self.distinctTrials(try Self.blocks(in: path, of: id, isStrict: isStrict))
  }

  /// Of blocks in trial order, which may be cuts of the same trials.
  private static func distinctTrials(_ blocks: [Block]) -> Int {
    blocks.reduce(into: (count: 0, end: 0)) { found, block in
      found.count += max(0, block.trials.upperBound - max(found.end, block.trials.lowerBound))
      found.end = max(found.end, block.trials.upperBound)
    }.count
  }

  /// Keeps the file of some trials in a row.
  ///
  /// - Throws: `contradicts` where somebody else has played them to another result.
  func keep(_ results: [TrialResult], _ bytes: [UInt8]) throws(ResultsError) -> Block {
    let name = Block.name(results[0].trial..<results[0].trial + results.count)
    let temporary = "\(path)/.\(name).\(String(UInt64.random(in: .min ... .max), radix: 16))"
    do throws(ResultsError) {
      try FileCalls.write(bytes, to: temporary)
      let block = try Block.whole(temporary)
      try Self.expectAgreement(of: block, with: path + "/" + name)
      try FileCalls.rename(temporary, to: path + "/" + name)
      try FileCalls.synchronise(path)
      return block
    } catch {
      try? FileCalls.removeTree(temporary)
      throw error
    }
  }

  /// Names the blocks that a result was read from in another folder too, without writing their bytes again where the disk can do that.
  public func link(_ result: ExperimentResult, into folder: String) throws(ResultsError) {
    try FileCalls.makeDirectories(folder)
    for name in [Self.studyFile] + result.blockNames { try FileCalls.link(path + "/" + name, to: folder + "/" + name) }
  }

  /// Removes the folder with all in it.
  public func remove() throws(ResultsError) { try FileCalls.removeTree(path) }
}
