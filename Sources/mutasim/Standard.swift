internal import Files
internal import Foundation

/// Standard output for data, standard error for messages.
enum Standard {
  /// Writes all of it, or fails: a full disk behind a redirection must not look like success.
  static func output(_ text: String) throws(Failure) {
    let code = writeAll(Array(text.utf8), to: STDOUT_FILENO)
    guard code == 0 else {
      throw Failure(
        "cannot write to standard output: \(SystemReason.text(code, inIndonesian: false))",
        "tidak dapat menulis ke keluaran standar: \(SystemReason.text(code, inIndonesian: true))", .cannotWrite)
    }
  }

  /// Zero, or the error number of the system.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? EIO : errno }
      done += count
    }
    return 0
  }

  /// A message on a line of its own; one that cannot be written is lost.
  static func error(_ text: String, terminator: String = "\n") {
    let bytes = Array((text + terminator).utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
