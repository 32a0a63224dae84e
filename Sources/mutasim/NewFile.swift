internal import ArgumentParser
internal import Files
internal import Foundation

/// A file that must not be there yet.
enum NewFile {
  /// Writes the file whole, or leaves nothing behind.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      let code = errno
      if code == EEXIST {
        throw Failure(
          "\(path) is there already. Choose another name, or move that file away.",
          "\(path) sudah ada. Pilih nama lain, atau pindahkan berkas itu.", .cannotCreate)
      }
      throw Failure(
        "cannot create \(path): \(SystemReason.text(code, inIndonesian: false)). Choose a folder that is there and that "
          + "you may write to.",
        "tidak dapat membuat \(path): \(SystemReason.text(code, inIndonesian: true)). Pilih folder yang ada dan boleh ditulisi.",
        .cannotCreate)
    }
    var code = Standard.writeAll(bytes, to: file)
    if close(file) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlink(path)
    throw Failure(
      "cannot write \(path): \(SystemReason.text(code, inIndonesian: false)). Free some space or choose another folder.",
      "tidak dapat menulis \(path): \(SystemReason.text(code, inIndonesian: true)). Kosongkan ruang penyimpanan atau pilih folder lain.",
      .cannotWrite)
  }
}
