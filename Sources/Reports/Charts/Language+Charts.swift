extension Language {
  /// The text in this language.
  func say(_ english: String, _ indonesian: String) -> String { self == .id ? indonesian : english }

  /// Whole per cent; what is nearly all or nearly nothing is not called all or nothing.
  func percent(_ share: Double) -> String {
    if share >= 0.995, share < 1 { return ">99\u{a0}%" }
    if share > 0, share < 0.005 { return "<1\u{a0}%" }
    return Phrase.number(share * 100, decimals: 0)[self] + "\u{a0}%"
  }

  /// Number and date words for the axes.
  var chartLocale: JSONValue {
    switch self {
    case .id: ["number": Self.indonesianNumbers, "time": Self.indonesianTime]
    default: ["number": ["decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", ""]]]
    }
  }

  private static let indonesianNumbers: JSONValue = [
    "decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""],
  ]
  private static let indonesianTime: JSONValue = [
    "dateTime": "%A, %e %B %Y %X", "date": "%d/%m/%Y", "time": "%H.%M.%S", "periods": ["AM", "PM"],
    "days": ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    "shortDays": ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
    "months": [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
      "Desember",
    ],
    "shortMonths": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  ]
}
