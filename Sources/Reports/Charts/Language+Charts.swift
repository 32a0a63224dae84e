internal import Foundation

extension Language {
  /// The text in this language.
  func say(_ english: String, _ indonesian: String) -> String { self == .id ? indonesian : english }

  /// A number with fixed decimals and this language's decimal sign.
  func number(_ value: Double, decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", value)
    return self == .id ? text.replacingOccurrences(of: ".", with: ",") : text
  }

  /// The size of an estimate with the digits that its interval supports, three figures at most.
  func estimate(_ value: Double, lower: Double, upper: Double) -> String {
    let size = abs(value)
    let figures = size > 0 ? 2 - Int(log10(size).rounded(.down)) : 2
    let half = (upper - lower) / 2
    // A digit is supported while half the interval is at most five of its units.
    let supported = half.isFinite && half > 0 ? -Int((log10(half / 5) - 1e-9).rounded(.up)) : figures
    return number(size, decimals: min(max(0, min(figures, supported)), 6))
  }

  /// Whole per cent; what is nearly all or nearly nothing is not called all or nothing.
  func percent(_ share: Double) -> String {
    if share >= 0.995, share < 1 { return ">99\u{a0}%" }
    if share > 0, share < 0.005 { return "<1\u{a0}%" }
    return number(share * 100, decimals: 0) + "\u{a0}%"
  }

  /// Number and date words for the axes.
  var chartLocale: SpecValue {
    switch self {
    case .id: ["number": Self.indonesianNumbers, "time": Self.indonesianTime]
    default: ["number": ["decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", ""]]]
    }
  }

  private static let indonesianNumbers: SpecValue = [
    "decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""],
  ]
  private static let indonesianTime: SpecValue = [
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
