/// Months by their Indonesian and English names and the usual short forms.
enum MonthNames {
  private static let names: [[String]] = [
    ["januari", "january", "jan"], ["februari", "february", "pebruari", "feb", "peb"], ["maret", "march", "mar"],
    ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
    ["agustus", "august", "agu", "ags", "agt", "aug"], ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"], ["november", "nopember", "nov", "nop"],
    ["desember", "december", "des", "dec"],
  ]

  private static let numbers = Dictionary(
    names.enumerated().flatMap { place, words in words.map { ($0, place + 1) } },
    uniquingKeysWith: { first, _ in first })

  static func month(_ word: String) -> Int? { numbers[word] }

  static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]
}
