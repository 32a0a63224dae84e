internal import Government
internal import Histories
internal import Stochastics

/// A cause in the columns of its table.
struct ToldCause {
  let kind: String
  var numbers = [Double.nan, .nan, .nan]
  var days: Int?
  var dates = [CivilDate?](repeating: nil, count: 4)
  var doubt: String?

  init(_ cause: EvaluationCause) {
    switch cause.finding {
    case .ratio(let value, let interval, let days):
      kind = "ratio"
      numbers = [value, interval.lower, interval.upper]
      self.days = days
    case .days(let day, let expected):
      kind = "days"
      dates = [day] + expected
    case .unknown(let doubt):
      kind = "unknown"
      self.doubt = doubt.rawValue
    }
  }
}
