internal import Foundation

extension ResultsError {
  var saidInIndonesian: String {
    switch self {
    case .failed(let step, let path, let code):
      "tidak dapat \(Self.verb(step)) \(path): \(SystemReason.text(code, inIndonesian: true)). \(Self.advice(step, code))"
    case .occupied(let path):
      "tidak dapat mengganti \(path): bukan folder hasil. Pindahkan, atau pilih folder lain dengan --out."
    case .foreign(let path):
      "tidak dapat menambah \(path): bukan catatan yang disimpan mutasim. Pindahkan, lalu jalankan lagi."
    case .torn(let path):
      "tidak dapat membaca \(path): tidak utuh. Hapus, lalu mainkan lagi ulangannya: bagiannya, atau mutasim run dengan --resume."
    case .strange(let path):
      "tidak dapat memakai \(path): blok dari studi, versi atau benih acak lain, atau dari ulangan lain daripada namanya. "
        + "Pindahkan."
    case .contradicts(let path):
      "\(path) memuat hasil lain untuk ulangan yang sama: dimainkan komputer atau program lain. Cari mana yang benar, lalu "
        + "hapus blok yang lain."
    case .inUse(let path):
      "tidak dapat menulis di \(path): studi ini sedang dijalankan di sana. Tunggu, atau pilih folder lain dengan --out."
    case .pictures(let path, let reason):
      "tidak dapat menulis ulang \(path): gambar bagannya akan hilang karena tidak ada yang dapat digambar di sini (\(reason)). "
        + "Tidak ada yang diubah. Pasang yang kurang, atau pindahkan \(path)/charts untuk memperoleh laporan tanpa gambar."
    case .readOnly(let path, let parent, let code):
      "tidak dapat menulis ulang \(path): \(SystemReason.text(code, inIndonesian: true)). Beri diri Anda hak menulis di dalamnya "
        + "dan di \(parent) (chmod u+w), atau salin ke folder sendiri dan sebutkan salinannya."
    case .page(let reason):
      "tidak dapat membuat report.html: \(reason). Ini kesalahan mutasim; mohon laporkan."
    case .interrupted(let path):
      "berhenti sebelum \(path) lengkap; tidak ada yang ditulis. Jalankan lagi untuk memperolehnya."
    }
  }

  private static func verb(_ step: Step) -> String {
    switch step {
    case .create: "membuat"
    case .read: "membaca"
    case .write: "menulis"
    case .replace: "mengganti"
    case .remove: "menghapus"
    }
  }

  private static func advice(_ step: Step, _ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "Kosongkan ruang penyimpanan, atau pilih folder lain dengan --out."
    case ENOENT:
      "Folder itu dihapus atau dipindahkan sementara mutasim bekerja. Biarkan di tempatnya, dan jalankan lagi."
    case EACCES where step == .read, EPERM where step == .read: "Minta hak membacanya, atau pindahkan."
    case EISDIR: "Di tempat berkas yang akan ditulis ada folder. Pindahkan folder itu, dan jalankan lagi."
    case EACCES, EPERM, EROFS: "Minta hak menulis di sana, atau pilih folder lain dengan --out."
    case ENOTDIR, EEXIST, ENAMETOOLONG, ELOOP: "Pilih folder lain dengan --out."
    default: "Periksa disk, atau pilih folder lain dengan --out."
    }
  }
}
