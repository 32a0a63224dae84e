/// What was counted in a column.
package struct ColumnEvidence: Sendable, Hashable {
  package var rows = 0
  package var blank = 0
  /// Cells that a spreadsheet itself holds as days.
  package var dayCells = 0
  package var dayCellsAbove12 = 0
  /// Texts with the year first or the month by name.
  package var certainDates = 0
  /// Texts such as `03/04/2026`.
  package var orderedDates = 0
  package var dayAbove12 = 0
  package var monthAbove12 = 0
  /// Cells that a spreadsheet itself holds as numbers, and those that may be days.
  package var numberCells = 0
  package var serials = 0
  package var numberTexts = 0
  package var commaDecimals = 0
  package var pointDecimals = 0
  package var openNumbers = 0
  package var clocks = 0
  package var booleans = 0
  package var errors = 0
  /// Digits by which something is called: a zero first, or 16 and more.
  package var codes = 0
  package var texts = 0
  package var fitting = 0
  /// The column of the same table that settled the order of its days or the mark of its decimals.
  package var settledBy: String?

  package var filled: Int { rows - blank }

  /// Days up to the 12th are days of the spreadsheet, all later ones are texts: so it is left by a program that took the day
  /// for the month.
  package var mayBeExchanged: Bool {
    dayCells >= 3 && dayCellsAbove12 == 0 && orderedDates >= 3 && dayAbove12 == orderedDates
  }

  /// `412 of 412 read as dd/mm/yyyy; day above 12 in 251`.
  package func sentence(_ kind: ColumnReading.Kind) -> String {
    let share = "\(fitting) of \(filled)"
    switch kind {
    case .blank: return "nothing in \(rows) rows"
    case .date(let order?):
      let above = order == .dayFirst ? "day above 12 in \(dayAbove12)" : "day above 12 in \(monthAbove12)"
      let written = orderedDates < fitting ? "days, \(orderedDates) of them as \(order.form)" : order.form
      return "\(share) read as \(written); " + (settledBy.map { "order as in \($0)" } ?? above)
        + (mayBeExchanged
          ? "; day and month of \(dayCells) cells may have been exchanged by a spreadsheet program" : "")
    case .date(nil): return "\(share) read as dates"
    case .number(let mark, _, let isWhole):
      let what = isWhole ? "whole numbers" : "numbers"
      guard let mark else { return "\(share) read as \(what)" }
      let decided = mark == .comma ? commaDecimals : pointDecimals
      return "\(share) read as \(what) with a decimal \(mark.rawValue), "
        + (settledBy.map { "as in \($0)" } ?? "which \(decided) show")
    case .clock: return "\(share) read as times of day"
    case .boolean: return "\(share) read as yes or no"
    case .identifier: return "\(share) read as identifiers, each once"
    case .text: return "\(share) read as texts"
    case .ambiguous(let ambiguity): return ambiguity.description
    }
  }

  /// The same in Indonesian.
  package func sentenceInIndonesian(_ kind: ColumnReading.Kind) -> String {
    let share = "\(fitting) dari \(filled)"
    switch kind {
    case .blank: return "kosong di \(rows) baris"
    case .date(let order?):
      let above = "hari di atas 12 pada \(order == .dayFirst ? dayAbove12 : monthAbove12)"
      return "\(share) terbaca sebagai \(order.form); " + (settledBy.map { "urutan seperti pada \($0)" } ?? above)
        + (mayBeExchanged ? "; hari dan bulan pada \(dayCells) sel mungkin tertukar oleh program spreadsheet" : "")
    case .date(nil): return "\(share) terbaca sebagai tanggal"
    case .number(let mark, _, let isWhole):
      let what = isWhole ? "bilangan bulat" : "bilangan"
      guard let mark else { return "\(share) terbaca sebagai \(what)" }
      let decided = mark == .comma ? commaDecimals : pointDecimals
      return
        "\(share) terbaca sebagai \(what) dengan \(mark == .comma ? "koma" : "titik") desimal, "
        + (settledBy.map { "seperti pada \($0)" } ?? "terlihat pada \(decided)")
    case .clock: return "\(share) terbaca sebagai jam"
    case .boolean: return "\(share) terbaca sebagai ya atau tidak"
    case .identifier: return "\(share) terbaca sebagai tanda pengenal, masing-masing sekali"
    case .text: return "\(share) terbaca sebagai teks"
    case .ambiguous(let ambiguity): return ambiguity.saidInIndonesian
    }
  }
}
