internal import Foundation

/// A folder that appears whole or not at all.
///
/// Files are written into a hidden folder beside it, brought safely to the disk, and the folder is renamed. A folder of
/// the same name from an earlier run is replaced; anything else in its place is left alone.
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
  ///   - finishing: runs in the folder, whose path it is given, before it gets its name: for a command that
  ///     adds files. What it throws ends the writing.
  public func write(
    _ files: [ResultFile], isCancelled: () -> Bool = { false },
    finishing: (String) throws(ResultsError) -> Void = { _ in }
  ) throws(ResultsError) {
    try FileCalls.makeDirectories(parent)
    try checkReplaceable()
    let hidden = try HiddenFolder(in: parent, for: name)
    let new = hidden.path + "/new"
    try FileCalls.makeDirectory(new)
    try fill(new, files, isCancelled)
    try finishing(new)
    try FileCalls.synchroniseTree(new)
    guard !isCancelled() else { throw .interrupted(path: path) }
    // An earlier folder steps aside, and comes back with the end of `hidden` when the new one cannot take its place.
    if FileCalls.exists(path) { try FileCalls.rename(path, to: hidden.aside) }
    try FileCalls.rename(new, to: path)
    try FileCalls.synchronise(parent)
  }

  /// Puts into a new folder what stands in the one that it is to replace and is not written anew.
  ///
  /// - Parameter new: path of the new folder, which holds all that is written.
  /// - Returns: names of what was put there, sorted.
  public func keepOthers(in new: String) throws(ResultsError) -> [String] {
    guard FileCalls.exists(path) else { return [] }
    let written = try FileCalls.names(in: new, .read)
    let others = try FileCalls.names(in: path, .read).filter { !written.contains($0) }
    for name in others { try FileCalls.linkTree(path + "/" + name, to: new + "/" + name) }
    return others
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
