/// Why a sensitivity study has no result.
public enum SensitivityError: Error, Equatable, CustomStringConvertible {
  /// Stopped on request; the evaluations done are with whoever was told of them.
  case cancelled
  /// The study has one policy alone.
  case onePolicy
  /// Nothing in the study is assumed or uncertain within a range.
  case nothingUnknown
  /// No request comes in the window that the answer is about.
  case noDemand
  /// What the study cannot be read with as it stands.
  case unreadable(String)

  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String { inIndonesian ? said.id : said.en }

  private var said: (en: String, id: String) {
    switch self {
    case .cancelled:
      ("stopped before the sensitivity study was complete", "berhenti sebelum uji kepekaan selesai")
    case .onePolicy:
      (
        "the study has no policy beside doing nothing, so there is no answer that could change; write one under policies: or "
          + "name more of them with --policies",
        "studi tidak memuat kebijakan selain tanpa tindakan, jadi tidak ada jawaban yang dapat berubah; tulis kebijakan dalam "
          + "studi atau sebutkan lebih banyak dengan --policies"
      )
    case .nothingUnknown:
      (
        "no value of the study is assumed or uncertain within a range, so nothing can be varied; write one as "
          + "\"uncertain 1.4 to 2.5\"",
        "tidak ada nilai studi yang diandaikan atau tidak pasti dalam rentang, jadi tidak ada yang dapat diubah; tulis satu "
          + "sebagai \"uncertain 1.4 to 2.5\" (dalam berkas Indonesia \"tidak_pasti 1.4 sampai 2.5\")"
      )
    case .noDemand:
      (
        "no request comes in the window that the answer is about, so there is no answer that could change; set "
          + "compare: { window } to one with requests",
        "tidak ada permohonan pada jendela yang ditanyakan, jadi tidak ada jawaban yang dapat berubah; pilih jendela yang "
          + "memuat permohonan pada bagian perbandingan"
      )
    case .unreadable(let message): (message, message)
    }
  }
}
