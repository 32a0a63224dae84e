/// What became of the charts' pictures.
extension Phrases {
  static func noPictures(after seconds: Int) -> Phrase {
    Phrase(en: "no result after \(seconds) s", id: "tidak ada hasil setelah \(seconds) detik")
  }

  static func installRenderer(_ command: String) -> Phrase {
    Phrase(
      en: "for charts as SVG and PNG: make charts, or \(command)",
      id: "untuk bagan SVG dan PNG: make charts, atau \(command)")
  }

  static func picturesKept(_ reason: String) -> Phrase {
    Phrase(
      en:
        "The charts could not be drawn anew (\(reason)); their pictures of before stay, which show the same, but no figures when pointed at.",
      id:
        "Bagan tidak dapat digambar ulang (\(reason)); gambar semula tetap dipakai karena isinya sama, tetapi tidak menampilkan angka saat ditunjuk."
    )
  }

  static let picturesGone = Phrase(
    en: "The pictures of before are gone, since they showed other charts.",
    id: "Gambar semula dihapus karena menampilkan bagan yang lain.")

  static func notRendered(_ reason: String) -> Phrase {
    Phrase(
      en: "The charts could not be rendered (\(reason)); the page draws them with Vega from the web.",
      id: "Gambar bagan tidak dapat dibuat (\(reason)); halaman ini menggambarnya dengan Vega dari web.")
  }
}
