/// Number and date words for the axes.
enum ChartLocale {
  static func of(_ language: Language) -> JSONValue {
    switch language {
    case .id: ["number": indonesianNumbers, "time": indonesianTime]
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
