internal import Foundation

extension ResultsFolder {
  /// Puts into a new folder what stands in the one that it is to replace and is not written anew.
  ///
  /// - Parameters:
  ///   - new: path of the new folder, which holds all that is written.
  ///   - isOwn: whether a file, by its path in the folder, goes.
  /// - Returns: what was put there, sorted: folders that are not written anew by their own names, other files by their paths.
  func keepOthers(in new: String, isOwn: (String) -> Bool) throws(ResultsError) -> [String] {
    guard FileCalls.exists(path) else { return [] }
    let written = Set(try FileCalls.names(in: new, .read))
    var kept: [String] = []
    for file in try others(below: "", in: new, isOwn) {
      let first = String(file.prefix { $0 != "/" })
      let name = written.contains(first) ? file : first
      if kept.last != name { kept.append(name) }
    }
    return kept
  }

  /// Puts those files in their places, and says which.
  ///
  /// - Parameter place: a folder in this one; empty, or with a stroke at its end.
  private func others(
    below place: String, in new: String, _ isOwn: (String) -> Bool
  ) throws(ResultsError) -> [String] {
    var found: [String] = []
    for name in try FileCalls.names(in: path + "/" + place, .read) {
      let file = place + name
      if FileCalls.kind(path + "/" + file) == S_IFDIR {
        guard !FileCalls.exists(new + "/" + file) || FileCalls.isDirectory(new + "/" + file) else {
          throw .failed(.replace, path: path + "/" + file, code: EISDIR)
        }
        let inside = try others(below: file + "/", in: new, isOwn)
        found += inside
        if inside.isEmpty, try FileCalls.names(in: path + "/" + file, .read).isEmpty,
          !FileCalls.exists(new + "/" + file)
        {
          try FileCalls.makeDirectories(new + "/" + file)
          found.append(file)
        }
      } else if !isOwn(file), !FileCalls.exists(new + "/" + file) {
        try FileCalls.makeDirectories(new + "/" + place)
        try FileCalls.link(path + "/" + file, to: new + "/" + file)
        found.append(file)
      }
    }
    return found
  }
}
