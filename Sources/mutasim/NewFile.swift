internal import ArgumentParser
internal import Foundation

/// A file that must not be there yet.
enum NewFile {
  /// Writes the file whole, or leaves nothing behind.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      let code = errno
      if code == EEXIST {
        throw Failure("mutasim: \(path) is there already. Choose another name, or move that file away.", .cannotCreate)
      }
      throw Failure(
        "mutasim: cannot create \(path): \(String(cString: strerror(code))). Choose a folder that is there and that "
          + "you may write to.", .cannotCreate)
    }
    var code = Standard.writeAll(bytes, to: file)
    if close(file) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlink(path)
    throw Failure(
      "mutasim: cannot write \(path): \(String(cString: strerror(code))). Free some space or choose another folder.",
      .cannotWrite)
  }
}
