internal import Foundation

/// A hidden folder in which files are made before they get their names, `.<name>.writing-<number>`.
///
/// It is locked for as long as its process lives and removed with the value: one that nobody has locked is what a killed
/// run left behind, and whoever makes the next one clears it away.
package struct HiddenFolder: ~Copyable {
  private static let purpose = ".writing-"

  package let path: String
  private let target: String
  private let lock: Int32

  /// What steps aside for a new folder stands here until that one has its name.
  package var aside: String { Self.aside(path) }

  /// - Parameters:
  ///   - parent: an existing folder; left-over hidden folders in it are cleared away.
  ///   - name: that of the file or folder in `parent` that is to be made.
  package init(in parent: String, for name: String) throws(ResultsError) {
    let parent = parent.hasSuffix("/") ? parent : parent + "/"
    Self.clear(parent)
    let target = parent + name
    self.target = target
    while true {
      let number = String(UInt64.random(in: .min ... .max), radix: 16)
      let path = "\(parent).\(name)\(Self.purpose)\(number)"
      // Where it may not be made, what it is for cannot be: that name is known to whoever reads the message.
      guard mkdir(path, 0o777) == 0 else { throw .failed(.create, path: target, code: errno) }
      let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      // Somebody who clears away may have been here before the lock was; where there are no locks, nobody clears away.
      let isTaken = lock < 0 ? errno == ENOENT : flock(lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      if !isTaken, FileCalls.exists(path) {
        self.path = path
        self.lock = lock
        return
      }
      if lock >= 0 { close(lock) }
    }
  }

  deinit {
    Self.dissolve(path, target: target)
    if lock >= 0 { FileCalls.unlock(lock) }
  }

  private static func aside(_ path: String) -> String { path + "/aside" }

  /// Gives back what stood aside for something that never came, and removes the rest.
  private static func dissolve(_ path: String, target: String) {
    let aside = aside(path)
    if FileCalls.exists(aside), !FileCalls.exists(target) {
      guard (try? FileCalls.rename(aside, to: target)) != nil else { return }
    }
    try? FileCalls.removeTree(path)
  }

  /// What cannot be cleared away stays hidden; it is no reason not to write.
  private static func clear(_ parent: String) {
    for name in (try? FileCalls.names(in: parent, .remove)) ?? [] {
      guard let target = target(of: name) else { continue }
      let lock = open(parent + name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { dissolve(parent + name, target: parent + target) }
      FileCalls.unlock(lock)
    }
  }

  /// The name for which a hidden folder was made; nil for all other names.
  static func target(of name: String) -> String? {
    guard name.hasPrefix("."), let mark = name.range(of: purpose, options: .backwards),
      UInt64(name[mark.upperBound...], radix: 16) != nil
    else { return nil }
    let target = name[..<mark.lowerBound].dropFirst()
    return target.isEmpty ? nil : String(target)
  }
}
