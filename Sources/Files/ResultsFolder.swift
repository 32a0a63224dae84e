internal import Foundation

/// A folder that appears whole or not at all.
///
/// Files are written into a hidden folder beside it, brought safely to the disk, and the folder is renamed. A folder of
/// the same name from an earlier run is replaced, and what others have put into it goes along; anything else in its place is left alone.
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
  ///   - files: all that the folder is to hold.
  ///   - isCancelled: asked before each file and before the folder appears.
  ///   - isOwn: whether a file of an earlier run, by its path in the folder, goes where it is not written anew; all others stay.
  ///   - finishing: runs in the folder, whose path it is given, before it gets its name: for a command that
  ///     adds files. What it throws ends the writing.
  /// - Returns: names of what stood in an earlier folder and was kept.
  @discardableResult
  public func write(
    _ files: [ResultFile], isCancelled: () -> Bool = { false }, isOwn: (String) -> Bool = { _ in false },
    finishing: (String) throws(ResultsError) -> Void = { _ in }
  ) throws(ResultsError) -> [String] {
    try FileCalls.makeDirectories(parent)
    try checkReplaceable()
    let hidden = try HiddenFolder(in: parent, for: name)
    let new = hidden.path + "/new"
    try FileCalls.makeDirectory(new)
    try fill(new, files, isCancelled)
    try finishing(new)
    let kept = try keepOthers(in: new, isOwn: isOwn)
    try FileCalls.synchroniseTree(new)
    guard !isCancelled() else { throw .interrupted(path: path) }
    // An earlier folder steps aside, and comes back with the end of `hidden` when the new one cannot take its place.
    if FileCalls.exists(path) { try stepAside(to: hidden.aside) }
    try FileCalls.rename(new, to: path)
    try FileCalls.synchronise(parent)
    return kept
  }

  /// Where it may not, the folder is named, not the hidden place.
  private func stepAside(to aside: String) throws(ResultsError) {
    do throws(ResultsError) {
      try FileCalls.rename(path, to: aside)
    } catch {
      guard case .failed(let step, _, let code) = error else { throw error }
      throw .failed(step, path: path, code: code)
    }
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
      try file.write(to: place)
    }
  }
}
