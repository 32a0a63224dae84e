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
  /// Percent a year.
  case growth
  case hoursPerDay
  case kilometres
  case points
  case number
  /// Money an hour, and money a day.
  case perHour
  case perDay

  /// As in `"x" is not …`.
  var noun: Sentence {
    switch self {
    case .minutes: Sentence("a time", "waktu")
    case .workingDays, .officerDays: Sentence("a number of working days", "jumlah hari kerja")
    case .workloadDays: Sentence("a backlog in days", "tunggakan dalam hari")
    case .years: Sentence("a number of years", "jumlah tahun")
    case .rate: Sentence("a rate", "laju permohonan")
    case .share: Sentence("a share", "bagian")
    case .ratio: Sentence("a load", "beban")
    case .multiple: Sentence("a multiple", "kelipatan")
    case .growth: Sentence("a growth", "pertumbuhan")
    case .hoursPerDay: Sentence("hours a day", "jam per hari")
    case .kilometres: Sentence("a distance", "jarak")
    case .points, .number: Sentence("a number", "bilangan")
    case .perHour, .perDay: Sentence("a price", "harga")
    }
  }

  /// As in `expected …`.
  var expected: Sentence { Sentence("\(noun.en) such as \(example)", "\(noun.id), misalnya \(example)") }

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
    case .growth: "3%/year"
    case .hoursPerDay: "2 h/day"
    case .kilometres: "12 km"
    case .points, .number: "2"
    case .perHour: "30000/h"
    case .perDay: "150000/day"
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
    case .growth: "%/" + vocabulary.spelling(.year)
    case .hoursPerDay: " " + vocabulary.spelling(.hour) + "/" + vocabulary.spelling(.day)
    case .kilometres: " " + vocabulary.spelling(.kilometres)
    case .share, .ratio, .points, .number: ""
    case .perHour: "/" + vocabulary.spelling(.hour)
    case .perDay: "/" + vocabulary.spelling(.day)
    }
  }

  /// The unit by itself; empty where numbers are bare.
  func name(_ vocabulary: Vocabulary) -> String { String(unit(vocabulary).drop { $0 == " " }) }

  /// Whether a bare number is complete.
  var allowsBareNumber: Bool { [.share, .ratio, .points, .number].contains(self) }

  /// From the given unit to the dimension's own; nil where the unit does not fit.
  func scale(_ unit: QuantityUnit) -> UnitScale? {
    switch (self, unit) {
    case (.share, .percent), (.ratio, .percent): UnitScale(over: 100)
    case (.minutes, .word(.minutes)): UnitScale()
    case (.minutes, .word(.hours)): UnitScale(times: 60)
    case (.workingDays, .word(.workingDays)), (.officerDays, .word(.workingDays)), (.officerDays, .word(.days)):
      UnitScale()
    case (.workingDays, .word(.weeks)), (.officerDays, .word(.weeks)), (.workloadDays, .word(.weeks)):
      UnitScale(times: 5)
    case (.workloadDays, .word(.workingDays)), (.workloadDays, .word(.days)): UnitScale()
    case (.years, .word(.years)): UnitScale()
    case (.years, .word(.months)): UnitScale(over: 12)
    case (.rate, .per(nil, .day)): UnitScale()
    case (.rate, .per(nil, .week)): UnitScale(over: 5)
    case (.rate, .per(nil, .month)): UnitScale(times: 12, over: 250)
    case (.rate, .per(nil, .year)): UnitScale(over: 250)
    case (.multiple, .word(.times)): UnitScale()
    case (.growth, .percentPer(.year)): UnitScale()
    case (.hoursPerDay, .per(.hours, .day)): UnitScale()
    case (.kilometres, .word(.kilometres)): UnitScale()
    case (.hoursPerDay, .per(.minutes, .day)): UnitScale(over: 60)
    case (.perHour, .per(nil, .hour)), (.perDay, .per(nil, .day)): UnitScale()
    default: nil
    }
  }

  /// Spellings to suggest for a unit that is not understood.
  func unitSpellings(_ vocabulary: Vocabulary) -> [String] {
    Word.allCases.filter { scale(.word($0)) != nil || scale(.per(nil, $0)) != nil }
      .flatMap(vocabulary.spellings)
  }
}

/// The way from one unit to another; dividing keeps `70%` at exactly 0.7.
struct UnitScale: Sendable, Hashable {
  var times = 1.0
  var over = 1.0

  func callAsFunction(_ value: Double) -> Double { value * times / over }
}

/// A unit as written: `min`, `%`, `/day`, `h/day`, `%/year`.
enum QuantityUnit: Sendable, Hashable {
  case percent
  case percentPer(Word)
  case word(Word)
  case per(Word?, Word)
}
