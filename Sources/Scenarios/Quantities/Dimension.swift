/// What a quantity measures, and which units it may be written in.
enum Dimension: Sendable, Hashable {
  /// Working minutes.
  case minutes
  case workingDays
  /// Days of a person's own work (training, handover): `days` are working days here.
  case officerDays
  /// Days of a unit's normal work.
  case workloadDays
  case years
  /// Requests per working day.
  case rate
  /// 0…1, also as a percentage.
  case share
  /// A ratio that may exceed 1, also as a percentage.
  case ratio
  case multiple
  case hoursPerDay
  case points
  case number

  /// As in `"x" is not …`.
  var noun: String {
    switch self {
    case .minutes: "a time"
    case .workingDays, .officerDays: "a number of working days"
    case .workloadDays: "a backlog in days"
    case .years: "a number of years"
    case .rate: "a rate"
    case .share: "a share"
    case .ratio: "a load"
    case .multiple: "a multiple"
    case .hoursPerDay: "hours a day"
    case .points, .number: "a number"
    }
  }

  var example: String {
    switch self {
    case .minutes: "12 min"
    case .workingDays, .officerDays: "5 working days"
    case .workloadDays: "1.5 days"
    case .years: "2 years"
    case .rate: "22/day"
    case .share: "70%"
    case .ratio: "0.7"
    case .multiple: "2 times"
    case .hoursPerDay: "2 h/day"
    case .points, .number: "2"
    }
  }

  /// The unit written behind the number in a resolved file.
  func unit(_ vocabulary: Vocabulary) -> String {
    switch self {
    case .minutes: " " + vocabulary.spelling(.minutes)
    case .workingDays, .officerDays: " " + vocabulary.spelling(.workingDays)
    case .workloadDays: " " + vocabulary.spelling(.days)
    case .years: " " + vocabulary.spelling(.years)
    case .rate: "/" + vocabulary.spelling(.day)
    case .multiple: " " + vocabulary.spelling(.times)
    case .hoursPerDay: " " + vocabulary.spelling(.hour) + "/" + vocabulary.spelling(.day)
    case .share, .ratio, .points, .number: ""
    }
  }

  /// Whether a bare number is complete.
  var allowsBareNumber: Bool { [.share, .ratio, .points, .number].contains(self) }

  /// What one of the given unit is in the dimension's own; nil where the unit does not fit.
  func factor(_ unit: QuantityUnit) -> Double? {
    switch (self, unit) {
    case (.share, .percent), (.ratio, .percent): 0.01
    case (.minutes, .word(.minutes)): 1
    case (.minutes, .word(.hours)): 60
    case (.workingDays, .word(.workingDays)), (.officerDays, .word(.workingDays)), (.officerDays, .word(.days)): 1
    case (.workingDays, .word(.weeks)), (.officerDays, .word(.weeks)), (.workloadDays, .word(.weeks)): 5
    case (.workloadDays, .word(.workingDays)), (.workloadDays, .word(.days)): 1
    case (.years, .word(.years)): 1
    case (.years, .word(.months)): 1 / 12
    case (.rate, .per(nil, .day)): 1
    case (.rate, .per(nil, .week)): 1 / 5
    case (.rate, .per(nil, .month)): 12 / 250
    case (.rate, .per(nil, .year)): 1 / 250
    case (.multiple, .word(.times)): 1
    case (.hoursPerDay, .per(.hours, .day)): 1
    case (.hoursPerDay, .per(.minutes, .day)): 1 / 60
    default: nil
    }
  }

  /// Spellings to suggest for a unit that is not understood.
  func unitSpellings(_ vocabulary: Vocabulary) -> [String] {
    Word.allCases.filter { factor(.word($0)) != nil || factor(.per(nil, $0)) != nil }
      .flatMap(vocabulary.spellings)
  }
}

/// A unit as written: `min`, `%`, `/day`, `h/day`.
enum QuantityUnit: Sendable, Hashable {
  case percent
  case word(Word)
  case per(Word?, Word)
}
