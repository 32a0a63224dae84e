internal import Government
internal import Stochastics

/// A number of working days that may be uncertain: drawn once a trial.
struct UncertainDays: Sendable {
  /// What policies know: the mode of the law, or its mean where there is none.
  var announced: Double
  /// nil = certain.
  var law: Distribution?
  /// As the file has it.
  var read: Law?

  init(_ days: Int) { announced = Double(days) }

  func text(_ vocabulary: Vocabulary) -> String {
    (read?.quantity ?? Quantity(form: .average(announced))).text(.workingDays, vocabulary)
  }

  /// nil where whole days are asked for and a certain value is not whole.
  init?(_ law: Law, isWhole: Bool) {
    read = law
    announced = isWhole ? law.distribution.announced.rounded() : law.distribution.announced
    guard law.distribution.variance > 0 else {
      if announced != law.distribution.mean { return nil }
      return
    }
    self.law = isWhole ? law.distribution.overWholeNumbers : law.distribution
  }
}

extension Distribution {
  /// A uniform law whose values are to be rounded, widened so that each whole number in it is as likely as any other.
  var overWholeNumbers: Distribution {
    guard let from = quantile(0), let to = quantile(1), let even = try? Distribution.uniform(from: from, to: to),
      even == self,
      let wide = try? Distribution.uniform(from: from - 0.5, to: to + 0.5)
    else { return self }
    return wide
  }
}
