import Stochastics
import Testing

@testable import Scenarios

@Suite struct QuantityTests {
  static let understood: [(String, Dimension, Quantity.Form)] = [
    ("12 min", .minutes, .average(12)), ("12min", .minutes, .average(12)), ("1.5 h", .minutes, .average(90)),
    ("7/day", .rate, .average(7)), ("35 / week", .rate, .average(7)), ("250/year", .rate, .average(1)),
    ("70%", .share, .average(0.7)), ("0.7", .share, .average(0.7)), (".7", .share, .average(0.7)),
    ("15 working days", .workingDays, .average(15)), ("2 weeks", .workingDays, .average(10)),
    ("3 days", .officerDays, .average(3)), ("1.5 days", .workloadDays, .average(1.5)),
    ("1.5 years", .years, .average(1.5)), ("18 months", .years, .average(1.5)), ("2 times", .multiple, .average(2)),
    ("3%/year", .growth, .average(3)), ("-1.5 % / year", .growth, .average(-1.5)), ("2x", .multiple, .average(2)),
    ("2 h/day", .hoursPerDay, .average(2)), ("1e-5", .number, .average(1e-5)),
    ("exactly 12 min", .minutes, .exactly(12)), ("12 min cv 0.5", .minutes, .averageVaried(12, cv: 0.5)),
    ("lognormal mean 12 min cv 0.5", .minutes, .averageVaried(12, cv: 0.5)),
    ("1 to 8 years", .years, .range(1, 8)), ("30 min to 2 h", .minutes, .range(30, 120)),
    ("1 to 7 (usually 3) working days", .workingDays, .triangular(1, mode: 3, 7)),
    ("1 to 7 working days (usually 3)", .workingDays, .triangular(1, mode: 3, 7)),
    ("weibull mean 240 min shape 2", .minutes, .weibull(mean: 240, shape: 2)),
    ("gamma mean 3 h cv 1", .minutes, .gamma(mean: 180, cv: 1)),
    ("exponential mean 60 working days", .workingDays, .exponential(mean: 60)),
    ("erlang 3 mean 9 min", .minutes, .erlang(shape: 3, mean: 9)), ("poisson 4", .number, .poisson(mean: 4)),
    ("empirical times.csv", .minutes, .empirical(file: "times.csv")),
  ]

  @Test(arguments: understood)
  func isUnderstood(_ text: String, _ dimension: Dimension, _ form: Quantity.Form) throws {
    let quantity = try QuantityParser.parse(text, dimension, .english)
    #expect(quantity.form == form)
    #expect(!quantity.isUncertain)
    let written = quantity.text(dimension, .english)
    #expect(try QuantityParser.parse(written, dimension, .english) == quantity, "\(written)")
    guard !written.hasPrefix("empirical") else { return }
    #expect(try QuantityParser.parse("uncertain " + written, dimension, .english).isUncertain)
  }

  static let refused: [(String, Dimension, String?)] = [
    ("22/dya", .rate, "22/day"), ("3%", .growth, nil), ("3%/month", .growth, nil), ("3", .growth, "3%/year"),
    ("3 days", .workingDays, "3 working days"), ("6", .rate, "6/day"),
    ("0,6/day", .rate, "0.6/day"), ("1,000/day", .rate, "1000/day"), ("010 min", .minutes, "10 min"),
    ("1_000 min", .minutes, "1000 min"), ("12 mni", .minutes, "12 min"), ("4.000 min", .minutes, nil),
    (".inf", .number, nil), ("yes", .rate, nil), ("", .minutes, nil), ("1 to min", .minutes, nil), ("%", .share, nil),
    ("1 to 7 (usually 9) working days", .workingDays, nil), ("1.250.000", .number, "1250000"),
    ("erlang 0 mean 9 min", .minutes, nil), ("--3 min", .minutes, nil), ("3 min min", .minutes, nil),
    ("uncertain empirical times.csv", .minutes, nil),
  ]

  @Test(arguments: refused)
  func isRefused(_ text: String, _ dimension: Dimension, _ suggestion: String?) {
    #expect(throws: QuantityParser.Failure.self) { try QuantityParser.parse(text, dimension, .english) }
    let repair = QuantityRepair(dimension: dimension, vocabulary: .english, range: -1e9...1e9)
    #expect(repair.suggestion(for: text) == suggestion)
  }

  @Test func bothReadingsOfAThousandPointAreOfferedAsTheyAreAccepted() {
    for (text, forms) in [("1.075", ["1075", "1.0750"]), ("4.000", ["4000", "4"])] {
      guard case .refused(let reason, _) = NumberText.read(text) else {
        Issue.record("\(text) was accepted")
        continue
      }
      #expect(reason.en.hasSuffix("write \(forms[0]) or \(forms[1])"))
      for form in forms { #expect(NumberText.read(form) == Double(form).map(NumberText.Outcome.value)) }
    }
  }

  @Test(arguments: [0, 1, 0.1, 1.125, 12.5, 1e-7, 1e21, 0.6666666666666666, 1234.567, -2.5])
  func numbersReadBack(_ value: Double) {
    #expect(NumberText.read(NumberText.write(value)) == .value(value), "\(NumberText.write(value))")
  }
}
