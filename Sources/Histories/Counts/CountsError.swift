public import Government

/// Why a file gives no daily counts: the file, what is the matter, what to do.
public struct CountsError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// The file gives no table; why, and what to do, in English and Indonesian.
    case unreadable(String, inIndonesian: String)
    /// No column of days; the titles that there are.
    case noDays(titles: String)
    /// No titles above the columns.
    case noTitles
    /// No column of counts and no register.
    case noCounts(titles: String)
    /// A column that can be read in two ways, why, and what settles it.
    case ambiguous(column: String, String, inIndonesian: String)
    /// So many cells of a column of days had day and month exchanged by a spreadsheet program.
    case exchanged(column: String, cells: Int)
    case noDay(place: String, value: String)
    /// A day from 1 to 31 whose month, or whose year, is not said or said in two ways.
    case whichMonth(place: String)
    case whichYear(place: String)
    case noSuchDay(Int, month: Int, year: Int, place: String)
    case noCount(place: String, value: String)
    /// A stamp of a register that is none.
    case noStamp(place: String, value: String)
    /// A day has two different counts of a service.
    case twice(CivilDate, service: String, place: String, first: String)
    /// Days so far apart that one of them must be wrong.
    case tooLong(first: CivilDate, last: CivilDate)
    /// Few rows lie so far from all others that their day must be a slip.
    case farFromOthers(CivilDate, rows: Int, days: Int)
    case noService(String, known: String)
    /// A list of persons, by this column.
    case persons(column: String)
    case empty
  }

  public let file: String
  public let reason: Reason

  /// Whether the file is right and has only no service of the name that was asked for.
  public var isOfService: Bool { if case .noService = reason { true } else { false } }

  public var description: String { text(inIndonesian: false) }

  public func text(inIndonesian: Bool) -> String { "\(file): \(inIndonesian ? said.id : said.en)" }

  init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }
}
