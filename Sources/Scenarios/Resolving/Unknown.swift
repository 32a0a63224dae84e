internal import Stochastics

/// What is not known of a value, though it has one.
struct Unknown: Sendable {
  var kind = Input.Kind.assumedByDefault
  /// Plausible values in words.
  var range: Sentence
  /// Ends of the number of `dial`.
  var span: ClosedRange<Double>?
  var dial: Dial?
  /// Values in place of it, as the file takes them, where it is no number.
  var alternatives: [String] = []
  var source: String?

  /// The input at a path whose value the file would write as `text`.
  func input(_ path: String, _ text: String) -> Input {
    let number = dial.flatMap { dial in span.map { Input.Number(dial, $0) } }
    return Input(
      path: path, value: text, kind: kind, range: range, source: source, number: number,
      alternatives: number == nil ? alternatives : [])
  }
}

extension Unknown {
  /// What a law leaves open: its coefficient of variation, or the value itself, drawn once a trial; nil where nothing is.
  init?(of law: Law, _ dimension: Dimension, _ vocabulary: Vocabulary) {
    if law.isUncertain, let dial = law.dial(dimension, vocabulary) {
      let words = Quantity(form: law.quantity.form).text(dimension, vocabulary)
      self.init(drawn: words, law.distribution.span, dial)
      return
    }
    guard let range = law.assumedCV, case .averageVaried(let mean, let cv) = law.quantity.form else { return nil }
    let ends = "\(NumberText.write(range.lowerBound))–\(NumberText.write(range.upperBound))"
    let cvText = NumberText.write(cv)
    self.init(
      range: Sentence("cv \(cvText) assumed, range \(ends)", "cv \(cvText) diandaikan, rentang \(ends)"), span: range,
      dial: Dial(value: cv, unit: vocabulary.spelling(.cv)) {
        Quantity(form: .averageVaried(mean, cv: $0)).text(dimension, vocabulary)
      })
  }

  /// A value drawn once a trial.
  init(drawn words: String, _ span: ClosedRange<Double>, _ dial: Dial) {
    self.init(
      kind: .uncertain, range: Sentence("\(words), drawn once a trial", "\(words), diundi sekali tiap ulangan"),
      span: span, dial: dial)
  }
}
