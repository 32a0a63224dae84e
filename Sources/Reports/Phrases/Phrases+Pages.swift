/// Headings of the pages, and of the tables below their charts.
extension Phrases {
  /// What stood in a folder of results that was written anew.
  static func kept(_ names: String) -> Phrase {
    Phrase(
      en: "kept beside the new results, as it was: \(names)",
      id: "dibiarkan di samping hasil yang baru, seperti semula: \(names)")
  }

  enum Page {
    static let answer = Phrase(en: "What is advised", id: "Yang disarankan")
    static let understood = Phrase(en: "What was understood", id: "Yang dipahami")
    static let charts = Phrase(en: "Charts", id: "Bagan")
    static let provenance = Phrase(en: "Where this comes from", id: "Asal hasil ini")
    static let seed = Phrase(en: "seed", id: "benih")
    static let pointing = Phrase(
      en: "Point at a chart for its figures; click names in a legend to bring their lines forward, again to let go.",
      id: "Arahkan penunjuk ke bagan untuk melihat angkanya; klik nama pada legenda untuk menonjolkan garisnya, klik "
        + "lagi untuk melepasnya.")
    /// On a narrow screen, above each chart.
    static let swipe = Phrase(en: "Swipe the chart sideways. ↔", id: "Geser bagan ke samping. ↔")
    static let drawnFromWeb = Phrase(
      en: "The charts below are drawn by Vega, which this page loads from cdn.jsdelivr.net.",
      id: "Bagan di bawah digambar oleh Vega yang dimuat halaman ini dari cdn.jsdelivr.net.")

    static let assumptions = Phrase(
      en: "Assumptions that the result rests on", id: "Asumsi yang mendasari hasil")
    /// - Parameter study: the sensitivity study that tells; nil = none.
    static func assumptionsOrder(first count: Int, by study: String?) -> Phrase {
      if count == 0 { return Phrase("") }
      guard let study else {
        return Phrase(
          en: "; the \(count) with the widest ranges first", id: "; \(count) dengan rentang terlebar lebih dahulu")
      }
      return Phrase(
        en: "; the \(count) that sway the result most first, by \(study)",
        id: "; \(count) yang paling menggeser hasil lebih dahulu, menurut \(study)")
    }
    static let assumptionsOfStudy = Phrase(
      en: "Assumptions that a result would rest on", id: "Asumsi yang akan mendasari hasil")
    static let bottlenecks = Phrase(en: "What work waits for", id: "Yang ditunggu pekerjaan")
    static let continuity = Phrase(en: "Recovery and continuity", id: "Pemulihan dan kesinambungan layanan")
    static let controls = Phrase(
      en: "What demand and the world explain", id: "Yang dijelaskan oleh permintaan dan keadaan")
    static let costs = Phrase(
      en: "What the policies take and give, per trial", id: "Biaya dan hasil kebijakan, per ulangan")
    static let letters = Phrase(en: "When the letters must be ordered", id: "Kapan surat harus diproses")
    static let moves = Phrase(en: "Moves, per trial", id: "Perpindahan per ulangan")
    static let reasons = Phrase(
      en: "Why officers did not move, per trial", id: "Sebab pegawai tidak pindah, per ulangan")
    static let standings = Phrase(en: "Which could be the best", id: "Kebijakan yang mungkin terbaik")
    static let targets = Phrase(
      en: "Targets: share of trials that meet them", id: "Sasaran: bagian ulangan yang mencapainya")

    static let units = Phrase(en: "Unit by unit", id: "Per perangkat daerah")

    static let notes = Phrase(
      en: "How sure this is, and what else to know", id: "Seberapa pasti, dan apa lagi yang perlu diketahui")

    static func services(_ place: Phrase) -> Phrase {
      Phrase(en: "\(place.en), service by service", id: "\(place.id), per layanan")
    }

    static func otherWindows(_ place: Phrase) -> Phrase {
      Phrase(en: "\(place.en) in the other windows", id: "\(place.id) pada jendela lain")
    }

    static func varied(_ policy: Phrase) -> Phrase {
      Phrase(en: "“\(policy.en.sentenceCased)”, varied", id: "“\(policy.id.sentenceCased)”, divariasikan")
    }

    static let nothingOverloaded = Phrase(
      en: "No unit is overloaded and no surge is announced.",
      id: "Tidak ada OPD yang kelebihan beban dan tidak ada lonjakan yang diumumkan.")
  }
}
