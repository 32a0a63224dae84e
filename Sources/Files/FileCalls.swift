internal import Foundation

/// System calls on files, each with its answer checked.
package enum FileCalls {
  package static func makeDirectory(_ path: String) throws(ResultsError) {
    guard mkdir(path, 0o777) == 0 else { throw .failed(.create, path: path, code: errno) }
  }

  /// With all directories above it; existing ones are kept.
  package static func makeDirectories(_ path: String) throws(ResultsError) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built.hasSuffix("/") ? "" : "/") + part
      if mkdir(built, 0o777) == 0 { continue }
      let code = errno
      guard code == EEXIST || code == EISDIR || code == EROFS, isDirectory(built) else {
        throw .failed(.create, path: built, code: code == EEXIST ? ENOTDIR : code)
      }
    }
  }

  package static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// What has that name, by the system's constants; 0 where nothing has. A link is one, wherever it leads.
  static func kind(_ path: String) -> mode_t {
    var info = stat()
    return lstat(path, &info) == 0 ? info.st_mode & S_IFMT : 0
  }

  /// Whether nobody but its owner may read a file.
  package static func isPrivate(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & 0o077 == 0
  }

  /// Whether anything has that name, a dangling link included.
  package static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// Gives a lock back and closes its file. Closing alone would not do while a program that another thread starts still has
  /// a copy of the descriptor.
  package static func unlock(_ file: Int32) {
    flock(file, LOCK_UN)
    close(file)
  }

  /// A new file, safely on the disk when this returns.
  package static func write(_ bytes: [UInt8], to path: String, isExecutable: Bool = false) throws(ResultsError) {
    try fill(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isExecutable ? 0o777 : 0o666), bytes, path)
  }

  /// A new file that nobody but its owner can ever have opened, whatever the umask.
  package static func writePrivate(_ bytes: [UInt8], to path: String) throws(ResultsError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0, fchmod(file, 0o600) != 0 {
      let code = errno
      close(file)
      throw .failed(.create, path: path, code: code)
    }
    try fill(file, bytes, path)
  }

  /// Writes and closes a file just opened; a number below zero says that it could not be.
  private static func fill(_ file: Int32, _ bytes: [UInt8], _ path: String) throws(ResultsError) {
    guard file >= 0 else { throw .failed(.create, path: path, code: errno) }
    var code = writeAll(bytes, to: file)
    // Devices cannot be synchronised, and need not be.
    if code == 0, fsync(file) != 0, errno != EINVAL { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    guard code == 0 else { throw .failed(.write, path: path, code: code) }
  }

  /// 0, or the code of what went wrong.
  static func writeAll(_ bytes: some ContiguousBytes, to file: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count > 0 { done += count } else if count == 0 || errno != EINTR { return count == 0 ? EIO : errno }
      }
      return 0
    }
  }

  /// Puts a file's bytes, or a directory's names, safely on the disk.
  package static func synchronise(_ path: String) throws(ResultsError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .failed(.write, path: path, code: errno) }
    let code = fsync(file) == 0 || errno == EINVAL ? 0 : errno
    close(file)
    guard code == 0 else { throw .failed(.write, path: path, code: code) }
  }

  /// Everything below `path`, and `path` itself last; of links, pipes and the like that they are there.
  package static func synchroniseTree(_ path: String) throws(ResultsError) {
    for name in try names(in: path, .write) {
      let child = path + "/" + name
      switch kind(child) {
      case S_IFDIR: try synchroniseTree(child)
      // Opened, a pipe would wait for who writes into it.
      case S_IFREG: try synchronise(child)
      default: continue
      }
    }
    try synchronise(path)
  }

  /// Another name for a file; a copy of it where the disk has no such names.
  package static func link(_ old: String, to new: String) throws(ResultsError) {
    if Foundation.link(old, new) == 0 { return }
    let file = try MappedFile(old)
    // Copied while the file is still there to be read.
    let bytes = withExtendedLifetime(file) { Array($0.bytes) }
    try write(bytes, to: new)
  }

  package static func rename(_ old: String, to new: String) throws(ResultsError) {
    guard Foundation.rename(old, new) == 0 else { throw .failed(.replace, path: new, code: errno) }
  }

  /// Removes a file or a folder with all in it, links themselves rather than what they lead to.
  package static func removeTree(_ path: String) throws(ResultsError) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return }
    let isFolder = info.st_mode & S_IFMT == S_IFDIR
    if isFolder {
      for name in try names(in: path, .remove) { try removeTree(path + "/" + name) }
    }
    guard (isFolder ? rmdir(path) : unlink(path)) == 0 else { throw .failed(.remove, path: path, code: errno) }
  }

  /// Names in a folder, sorted.
  ///
  /// - Parameter step: what they are wanted for, named where the folder cannot be read.
  package static func names(in path: String, _ step: ResultsError.Step) throws(ResultsError) -> [String] {
    guard let folder = opendir(path) else { throw .failed(step, path: path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .failed(step, path: path, code: errno) }
    return names.sorted()
  }
}
