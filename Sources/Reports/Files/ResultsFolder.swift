internal import Foundation

/// A folder that appears whole or not at all.
///
/// Files are written into a temporary folder beside it, brought safely to the disk, and the folder is renamed. A folder
/// of the same name from an earlier run is replaced; anything else in its place is left alone.
public struct ResultsFolder: Sendable {
  /// A file that every results folder has and nothing else is likely to.
  static let mark = "provenance.json"

  public let parent: String
  public let name: String
  public var path: String { parent.hasSuffix("/") ? parent + name : parent + "/" + name }

  /// - Parameters:
  ///   - parent: made when missing.
  ///   - name: of the folder in it.
  public init(parent: String, name: String) {
    self.parent = parent.isEmpty ? "." : parent
    self.name = name
  }

  /// Writes the files and makes the folder appear.
  ///
  /// - Parameters:
  ///   - isCancelled: asked before each file and before the folder appears.
  ///   - finishing: runs in the temporary folder, whose path it is given, before it gets its name: for a command that
  ///     adds files. What it throws ends the writing.
  public func write(
    _ files: [ResultFile], isCancelled: () -> Bool = { false },
    finishing: (String) throws(ResultsError) -> Void = { _ in }
  ) throws(ResultsError) {
    try FileCalls.makeDirectories(parent)
    try checkReplaceable()
    let temporary = beside("writing")
    try FileCalls.makeDirectory(temporary)
    do throws(ResultsError) {
      try fill(temporary, files, isCancelled)
      try finishing(temporary)
      try FileCalls.synchroniseTree(temporary)
      guard !isCancelled() else { throw .interrupted(path: path) }
      try replace(with: temporary)
    } catch {
      try? FileCalls.removeTree(temporary)
      throw error
    }
    try FileCalls.synchronise(parent)
  }

  private func checkReplaceable() throws(ResultsError) {
    guard FileCalls.exists(path) else { return }
    guard FileCalls.exists(path + "/" + Self.mark) else { throw .occupied(path: path) }
  }

  private func fill(_ folder: String, _ files: [ResultFile], _ isCancelled: () -> Bool) throws(ResultsError) {
    for file in files {
      guard !isCancelled() else { throw .interrupted(path: path) }
      let place = folder + "/" + file.path
      if let slash = file.path.lastIndex(of: "/") {
        try FileCalls.makeDirectories(folder + "/" + file.path[..<slash])
      }
      try FileCalls.write(file.bytes, to: place)
    }
  }

  /// The old folder, if any, steps aside first and comes back when the new one cannot take its place.
  private func replace(with temporary: String) throws(ResultsError) {
    guard FileCalls.exists(path) else { return try FileCalls.rename(temporary, to: path) }
    let old = beside("old")
    try FileCalls.rename(path, to: old)
    do throws(ResultsError) {
      try FileCalls.rename(temporary, to: path)
    } catch {
      try? FileCalls.rename(old, to: path)
      throw error
    }
    // The new folder stands; an old one that cannot be removed is no reason to call the run a failure.
    try? FileCalls.removeTree(old)
  }

  /// A hidden name that no other run has.
  private func beside(_ purpose: String) -> String {
    let unique = "\(getpid())-\(UInt32.random(in: .min ... .max))"
    return (parent.hasSuffix("/") ? parent : parent + "/") + ".\(name).\(purpose)-\(unique)"
  }
}
