public import Government
internal import Tables

/// Why a file gives no daily counts: the file, what is the matter, what to do.
public struct CountsError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: Sendable, Hashable {
    /// The file gives no table; why, and what to do.
    case unreadable(String)
    /// No column of days; the titles that there are.
    case noDays(titles: String)
    /// No column of counts and no register.
    case noCounts(titles: String)
    /// A column that can be read in two ways, why, and what settles it.
    case ambiguous(column: String, String, remedy: String)
    case noCount(place: String, value: String)
    /// A stamp of a register that is none.
    case noStamp(place: String, value: String)
    /// A day has two different counts of a service.
    case twice(CivilDate, service: String, place: String, first: String)
    /// Days so far apart that one of them must be wrong.
    case tooLong(first: CivilDate, last: CivilDate)
    case noService(String, known: String)
    /// A list of persons, by this column.
    case persons(column: String)
    case empty
  }

  public let file: String
  public let reason: Reason

  /// Whether the file is right and has only no service of the name that was asked for.
  public var isOfService: Bool { if case .noService = reason { true } else { false } }

  public var description: String { "\(file): \(said)" }

  private var said: String {
    switch reason {
    case .unreadable(let why): why
    case .noDays(let titles):
      "has no column of days; expected one such as Tanggal with 25/03/2026 in it, beside \(titles)"
    case .noCounts(let titles):
      "has no column of counts; expected one a service, or one of services with one of counts, or a row for each request, in \(titles)"
    case .ambiguous(let column, let why, let remedy): "column \"\(column)\": \(why); \(remedy)"
    case .noCount(let place, let value):
      "\(place): \"\(value)\" is no count of requests; write a whole number from 0 on, or LIBUR where the office was closed"
    case .noStamp(let place, let value):
      "\(place): \"\(value)\" is no day; write one such as 25/03/2026 08:15, or leave the row out"
    case .twice(let date, let service, let place, let first):
      "\(place): a second count of \(service) for \(date.iso), other than that in \(first); keep the right one"
    case .tooLong(let first, let last):
      "has days from \(first.iso) to \(last.iso); one of the two must be wrong: correct it"
    case .noService(let name, let known): "has no service \"\(name)\"; it has \(known)"
    case .persons(let column):
      "has a column \"\(column)\", which belongs to persons: it is no table of counts; leave such columns out"
    case .empty: "has no day with a count"
    }
  }

  init(_ file: String, _ reason: Reason) {
    self.file = file
    self.reason = reason
  }
}
