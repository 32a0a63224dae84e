internal import Foundation

/// The folder of results that a path leads to, of whatever name, so that it can be written anew where it stands.
struct ResultsPlace {
  let parent: String
  let name: String

  /// Of `.` and of a link it is what they stand for; of any other path as it was given.
  init(_ path: String) {
    let given = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: given)) != nil
    let last = given.split(separator: "/").last ?? "."
    let real =
      isLink || last == "." || last == ".."
      ? URL(filePath: given).resolvingSymlinksInPath().path(percentEncoded: false) : given
    let parts = real.split(separator: "/").map(String.init)
    let before = parts.dropLast().joined(separator: "/")
    name = parts.last ?? real
    parent = real.hasPrefix("/") ? "/" + before : before.isEmpty ? "." : before
  }
}
