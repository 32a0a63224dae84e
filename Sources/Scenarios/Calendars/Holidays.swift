internal import Government
internal import Histories

/// Which days off the study has.
enum Holidays: Sendable, Hashable {
  case none
  /// National holidays and collective leave, built in.
  case national
  case listed([CivilDate])

  /// Those of a study and of its run-out, which goes on to `last`.
  func dates(in study: ClosedRange<CivilDate>, to last: CivilDate) -> [CivilDate] {
    switch self {
    case .none: []
    case .national: IndonesianHolidays.dates(in: study, to: last)
    case .listed(let dates): dates
    }
  }
}

/// In which months the shorter hours of fasting hold.
enum RamadanMonths: Sendable, Hashable {
  case none
  case national
  case listed([ClosedRange<CivilDate>])

  func spans(from: CivilDate, to: CivilDate) -> [ClosedRange<CivilDate>] {
    switch self {
    case .none: []
    case .national: IndonesianHolidays.ramadan.filter { $0.upperBound >= from && $0.lowerBound <= to }
    case .listed(let spans): spans
    }
  }
}
