internal import Foundation

/// Why a call on the system failed.
package enum SystemReason {
  /// In English as the system has it; in Indonesian what files commonly meet, else the same.
  package static func text(_ code: Int32, inIndonesian: Bool) -> String {
    (inIndonesian ? inIndonesianWords(code) : nil) ?? String(cString: strerror(code))
  }

  private static func inIndonesianWords(_ code: Int32) -> String? {
    switch code {
    case ENOENT: "berkas atau folder tidak ada"
    case EACCES, EPERM: "tidak ada izin"
    case ENOSPC: "ruang penyimpanan habis"
    case EDQUOT: "jatah ruang penyimpanan habis"
    case EROFS: "penyimpanan hanya dapat dibaca"
    case EEXIST, ENOTEMPTY: "sudah ada"
    case ENOTDIR: "bukan folder"
    case EISDIR: "adalah folder"
    case EIO: "kesalahan baca-tulis"
    case EFBIG: "berkas terlalu besar"
    case ENAMETOOLONG: "nama terlalu panjang"
    case ELOOP: "terlalu banyak tautan"
    case EMFILE, ENFILE: "terlalu banyak berkas terbuka"
    case ENOMEM: "memori habis"
    case EPIPE: "penerimanya sudah berhenti"
    case EADDRINUSE: "alamat sudah dipakai"
    default: nil
    }
  }
}
