package import Government

/// A column that can be read in two ways, with a cell that shows it.
package enum Ambiguity: Sendable, Hashable, CustomStringConvertible {
  case dates(row: Int, dayFirst: CivilDate, monthFirst: CivilDate)
  /// Values are withheld in a column of persons.
  case numbers(row: Int, grouped: Double, decimal: Double)
  /// Cells of a column that are against each other, so many each way.
  case mixedDates(dayFirst: Int, monthFirst: Int)
  case mixedNumbers(comma: Int, point: Int)

  package var description: String {
    switch self {
    case .dates(let row, let day, let month):
      "no day is above 12: row \(row) is \(day.iso) with the day first, \(month.iso) with the month first"
    case .numbers(let row, let grouped, let decimal):
      "row \(row) is \(Cell.number(grouped).shown) or \(Cell.number(decimal).shown), and no other cell says which"
    case .mixedDates(let day, let month):
      "\(day) cells have the day first, \(month) the month"
    case .mixedNumbers(let comma, let point):
      "\(comma) cells have a decimal comma, \(point) a decimal point"
    }
  }

  package var saidInIndonesian: String {
    switch self {
    case .dates(let row, let day, let month):
      "tidak ada hari di atas 12: baris \(row) adalah \(day.iso) bila hari di depan, \(month.iso) bila bulan di depan"
    case .numbers(let row, let grouped, let decimal):
      "baris \(row) adalah \(Cell.number(grouped).shown) atau \(Cell.number(decimal).shown), dan tidak ada sel lain yang menentukan"
    case .mixedDates(let day, let month): "\(day) sel dengan hari di depan, \(month) dengan bulan di depan"
    case .mixedNumbers(let comma, let point): "\(comma) sel dengan koma desimal, \(point) dengan titik desimal"
    }
  }

  /// Whether it is about days, not numbers.
  package var isOfDates: Bool {
    switch self {
    case .dates, .mixedDates: true
    case .numbers, .mixedNumbers: false
    }
  }

  /// What settles it in the file.
  package var remedy: String {
    switch self {
    case .dates, .mixedDates: "write them as 2026-03-25"
    case .numbers, .mixedNumbers:
      "write numbers without marks between thousands, or one with both marks such as 1.250,00"
    }
  }

  package var remedyInIndonesian: String {
    isOfDates
      ? "tulis sebagai 2026-03-25"
      : "tulis bilangan tanpa tanda ribuan, atau satu dengan kedua tanda seperti 1.250,00"
  }

  /// The hint that settles it, and what it may be.
  package var option: String {
    switch self {
    case .dates, .mixedDates: "dateOrder: dayFirst or monthFirst"
    case .numbers, .mixedNumbers: "decimalMark: comma or point"
    }
  }
}
