package import Government
internal import Tables

/// National holidays, collective leave (cuti bersama) and Ramadan, from `indonesia.csv`, which names its sources.
///
/// The file is compiled in, so that the program runs wherever it is copied to, alone.
package enum IndonesianHolidays {
  package static let rows: [Row] = CSV.rows(PackageResources.indonesia_csv).compactMap(Row.init)

  /// Days off of a study and of its run-out, ascending. A study of decreed years rests on decreed days alone.
  package static func dates(in study: ClosedRange<CivilDate>, to last: CivilDate) -> [CivilDate] {
    let isEstimated = study.upperBound.year >= estimatedYears.lowerBound
    return rows.filter { $0.kind != .ramadan && (isEstimated || $0.status == .decreed) }.map(\.days.lowerBound)
      .filter { study.lowerBound <= $0 && $0 <= last }
  }

  /// First and last day of each fasting month.
  package static let ramadan: [ClosedRange<CivilDate>] = rows.filter { $0.kind == .ramadan }.map(\.days)

  package static let years = span { _ in true }

  /// The years whose holidays are computed and whose collective leave is not known.
  package static let estimatedYears = span { $0.status == .estimated }

  /// The fasting months of those years.
  package static let estimatedRamadan = ramadan.filter { estimatedYears.contains($0.lowerBound.year) }

  /// The years of the holidays chosen.
  private static func span(_ isChosen: (Row) -> Bool) -> ClosedRange<Int> {
    let years = rows.filter { $0.kind == .holiday && isChosen($0) }.map(\.days.lowerBound.year)
    return (years.min() ?? 0)...(years.max() ?? 0)
  }

  /// A row of the file.
  package struct Row: Sendable, Hashable {
    package enum Kind: String, Sendable {
      case holiday, ramadan
      case collectiveLeave = "collective_leave"
    }

    package enum Status: String, Sendable {
      case decreed, estimated
    }

    package let days: ClosedRange<CivilDate>
    package let kind: Kind
    package let status: Status
    package let name: String

    /// nil for the head and for comments.
    package init?(_ cells: [String]) {
      guard cells.count == 5, let first = CivilDate(iso: cells[0]), let last = CivilDate(iso: cells[1]), first <= last,
        let kind = Kind(rawValue: cells[2]), let status = Status(rawValue: cells[3])
      else { return nil }
      days = first...last
      self.kind = kind
      self.status = status
      name = cells[4]
    }
  }
}
