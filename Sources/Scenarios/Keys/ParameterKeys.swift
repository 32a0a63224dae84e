internal import Government

/// Constants of the model.
enum ParameterKeys {
  static let section = Section("parameters", Sentence("Constants of the model", "Tetapan model"), []) {
    Parameters.catalogue.map { entry in
      let value = said(Parameters()[keyPath: entry.path])
      return KeyDescription(
        key: entry.key, about: Sentence(entry.source, entry.sourceInIndonesian), shape: .amount(dimension(of: entry)),
        range: range(of: entry), usual: Sentence(value, value),
        source: entry.mark == .sourced ? Sentence("sourced", "bersumber") : Sentence("assumed", "diandaikan"))
    }
  }

  /// 0.667 for two thirds, whose sixteen digits tell nobody more.
  private static func said(_ value: Double) -> String {
    let text = NumberText.write(value)
    return text.count > 8 ? NumberText.write((value * 1000).rounded() / 1000) : text
  }

  /// `0–1 share of a day`.
  static func range(of entry: Parameters.Entry) -> Sentence {
    let span = "\(NumberText.write(entry.range.lowerBound))–\(NumberText.write(entry.range.upperBound))"
    return Sentence("\(span) \(entry.unit)", "\(span) \(units[entry.unit] ?? entry.unit)")
  }

  static func dimension(of entry: Parameters.Entry) -> Dimension { entry.unit.hasPrefix("share") ? .share : .number }

  /// Units in Indonesian; those that are missing are the same.
  private static let units = [
    "correlation": "korelasi", "days": "hari", "factor": "faktor", "load": "beban", "log sd": "simpangan baku log",
    "match": "kecocokan", "minutes": "menit", "per point": "per poin", "per sd": "per simpangan baku",
    "per year": "per tahun", "places": "tempat", "points": "poin", "probability": "peluang",
    "proficiency": "kemahiran", "share": "bagian", "share of a day": "bagian hari",
    "share of heads": "bagian pegawai", "share of working days": "bagian hari kerja", "working days": "hari kerja",
    "working days a year": "hari kerja setahun", "years": "tahun",
  ]
}
