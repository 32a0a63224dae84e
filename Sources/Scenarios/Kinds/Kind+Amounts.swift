extension Kind where Value == Double {
  /// One number with its unit; a distribution or `uncertain` is refused.
  static func amount(_ dimension: Dimension, in range: ClosedRange<Double>, prefix: Word? = nil) -> Kind<Double> {
    let write: @Sendable (Double, Vocabulary) -> String = { value, vocabulary in
      (prefix.map { vocabulary.spelling($0) + " " } ?? "") + NumberText.write(value) + dimension.unit(vocabulary)
    }
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: dimension.expected),
          let quantity = item.quantity(text, dimension, in: range, prefix: prefix)
        else { return nil }
        if quantity.isUncertain {
          item.refuse(
            "is marked uncertain, which has no meaning here in this version",
            "bertanda tidak pasti, yang tidak berarti di sini pada versi ini", expected: .sameInBoth(dimension.example))
          return nil
        }
        switch quantity.form {
        case .average(let value), .exactly(let value): return value
        default:
          item.refuse(
            "is a distribution, but this takes one value", "adalah sebaran, padahal di sini satu nilai",
            expected: .example(dimension.example))
          return nil
        }
      },
      write: write, expected: dimension.expected,
      shape: .amount(dimension, prefix: prefix),
      range: dimension.text(of: range)
    ).dialed(dimension) { value, vocabulary in
      Dial(value: value, unit: dimension.name(vocabulary)) { write($0, vocabulary) }
    }
  }
}

extension Kind where Value == Double {
  /// A load (EJ). Above ten times what the officers can do it is a percentage without its sign.
  static func load(prefix: Word? = nil) -> Kind<Double> { .amount(.ratio, in: 0...10, prefix: prefix) }
}

extension Kind where Value == Int {
  /// A whole number of a dimension.
  static func whole(_ dimension: Dimension, in range: ClosedRange<Int>, prefix: Word? = nil) -> Kind<Int> {
    let amount = Kind<Double>.amount(
      dimension, in: Double(range.lowerBound)...Double(range.upperBound), prefix: prefix)
    return Kind(
      read: { item in
        guard let value = amount.read(item) else { return nil }
        guard value == value.rounded() else {
          item.refuse(
            "is not a whole number", "bukan bilangan bulat",
            expected: Sentence(
              "a whole number such as \(dimension.example)", "bilangan bulat, misalnya \(dimension.example)"))
          return nil
        }
        return Int(value)
      },
      write: { amount.write(Double($0), $1) }, expected: amount.expected,
      shape: dimension == .number ? .assumableCount(range) : amount.shape(), range: amount.range
    ).dialed(dimension) { value, vocabulary in
      var dial = amount.dial(Double(value), vocabulary)
      dial?.isWhole = true
      return dial
    }
  }

  static func count(in range: ClosedRange<Int>) -> Kind<Int> { whole(.number, in: range) }
}
