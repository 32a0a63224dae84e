internal import Files
internal import Foundation

extension BlockFolder {
  /// What a killed run may leave, and nobody else: a plan's folder may be anything's home.
  private static func isHalfWritten(_ name: String) -> Bool {
    name == "." + StudyPlan.file
      || name.hasPrefix(".") && (name.contains(ending + ".") || name.hasPrefix("." + studyFile + "."))
  }

  /// Whether a file, by its path in a folder of results, is what a run keeps of its trials there.
  package static func isKept(_ file: String) -> Bool {
    guard file.hasPrefix(inResults + "/") else { return false }
    let name = String(file.dropFirst(inResults.count + 1))
    return isBlock(name) || isHalfWritten(name) || name == studyFile || name == StudyPlan.file
  }

  private static func isBlock(_ name: String) -> Bool { name.hasSuffix(ending) && !name.hasPrefix(".") }

  /// - Returns: the folder's lock, which nobody else has where no other may be at work in it.
  static func opened(_ path: String, _ study: StudyIdentity, _ use: Use) throws(BlocksError) -> Int32 {
    let lock: Int32
    do throws(ResultsError) { lock = try locked(path, use) } catch { throw .files(error) }
    do throws(BlocksError) {
      try name(study, in: path)
      return lock
    } catch {
      FileCalls.unlock(lock)
      // Of a folder that is empty nobody has need.
      rmdir(path)
      throw error
    }
  }

  private static func locked(_ path: String, _ use: Use) throws(ResultsError) -> Int32 {
    try FileCalls.makeDirectories(path)
    let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw .failed(.create, path: path, code: errno) }
    // Where the disk has no locks nobody is kept out: blocks appear whole all the same.
    guard flock(lock, (use == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(lock)
      throw .inUse(path: path)
    }
    return lock
  }

  /// Says whose blocks a folder holds, or makes sure that it says so.
  private static func name(_ study: StudyIdentity, in path: String) throws(BlocksError) {
    guard !FileCalls.exists(path + "/" + studyFile) else {
      if let difference = study.difference(to: try self.study(in: path)) {
        throw .otherStudy(path: path, difference: difference.en, inIndonesian: difference.id)
      }
      return
    }
    let temporary = "\(path)/.\(studyFile).\(String(UInt64.random(in: .min ... .max), radix: 16))"
    do throws(ResultsError) {
      try FileCalls.write(study.json, to: temporary)
      try FileCalls.rename(temporary, to: path + "/" + studyFile)
    } catch {
      try? FileCalls.removeTree(temporary)
      throw .files(error)
    }
  }

  /// Whose blocks a folder holds.
  static func study(in path: String) throws(BlocksError) -> StudyIdentity {
    guard let data = FileManager.default.contents(atPath: path + "/" + studyFile),
      let study = StudyIdentity.read([UInt8](data))
    else { throw .noBlocks(path: path) }
    return study
  }

  /// The blocks of a folder of results, or the folder itself, which must hold those of a study.
  static func place(of folder: String, holding study: StudyIdentity) throws(BlocksError) -> String {
    let place = FileCalls.isDirectory(folder + "/" + inResults) ? folder + "/" + inResults : folder
    if let difference = study.difference(to: try self.study(in: place)) {
      throw .otherStudy(path: folder, difference: difference.en, inIndonesian: difference.id)
    }
    return place
  }

  /// - Parameter isStrict: as in `blocks(in:of:isStrict:)`.
  static func takeOver(_ other: String, into path: String, of id: String, isStrict: Bool) throws(BlocksError) {
    for block in try blocks(in: other, of: id, isStrict: isStrict) {
      let name = Block.name(block.trials)
      do throws(ResultsError) {
        try expectAgreement(of: block, with: path + "/" + name)
        if !FileCalls.exists(path + "/" + name) { try FileCalls.link(other + "/" + name, to: path + "/" + name) }
      } catch {
        throw .files(error)
      }
    }
  }

  /// A file of the same name that is whole must say the same of the same policies.
  static func expectAgreement(of block: Block, with path: String) throws(ResultsError) {
    guard FileCalls.exists(path), let other = Block(try MappedFile(path)), other.heading.study == block.heading.study
    else { return }
    if block.isContradicted(by: other) { throw .contradicts(path: path) }
  }

  /// Cuts of the same trials, of which there may be several, must say the same of the same policies.
  private static func expectAgreement(among blocks: [Block], in path: String) throws(ResultsError) {
    for (place, block) in blocks.enumerated() {
      let cuts = blocks[(place + 1)...].prefix { $0.trials.lowerBound < block.trials.upperBound }
      if let other = cuts.first(where: block.isContradicted) {
        throw .contradicts(path: path + "/" + Block.name(other.trials))
      }
    }
  }

  static func clear(_ path: String) throws(BlocksError) {
    do throws(ResultsError) {
      for name in try FileCalls.names(in: path, .read) where isHalfWritten(name) {
        try FileCalls.removeTree(path + "/" + name)
      }
    } catch {
      throw .files(error)
    }
  }

  /// - Parameter isStrict: whether torn blocks and those of other studies are refused; else they count for nothing.
  static func blocks(in path: String, of id: String, isStrict: Bool) throws(BlocksError) -> [Block] {
    do throws(ResultsError) {
      var blocks: [Block] = []
      for name in try FileCalls.names(in: path, .read) where isBlock(name) {
        let block = Block(try MappedFile(path + "/" + name))
        // A name says which trials are inside, so that no two files can hold the same.
        if let block, block.heading.study == id, name == Block.name(block.trials) {
          blocks.append(block)
        } else if isStrict {
          throw block == nil ? ResultsError.torn(path: path + "/" + name) : .strange(path: path + "/" + name)
        }
      }
      blocks.sort { ($0.trials.lowerBound, $0.trials.upperBound) < ($1.trials.lowerBound, $1.trials.upperBound) }
      try expectAgreement(among: blocks, in: path)
      return blocks
    } catch {
      throw .files(error)
    }
  }
}
