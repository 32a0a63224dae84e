extension Dimension {
  /// The name of its definition in the schema.
  var title: String {
    switch self {
    case .minutes: "time"
    case .workingDays: "working days"
    case .officerDays: "days of one's own work"
    case .workloadDays: "days of work waiting"
    case .years: "years"
    case .rate: "rate"
    case .share: "share"
    case .ratio: "load"
    case .multiple: "multiple"
    case .growth: "growth"
    case .perHour: "price an hour"
    case .perDay: "price a day"
    case .kilometres: "kilometres"
    case .hoursPerDay: "hours a day"
    case .points: "points"
    case .number: "number"
    }
  }
}

extension Dimension {
  /// `0–250 working days`.
  func text(of range: ClosedRange<Double>) -> String {
    "\(NumberText.write(range.lowerBound))–\(NumberText.write(range.upperBound))\(unit(.english))"
  }
}
