internal import Stochastics

extension Kind where Value == Law {
  /// A distribution in words.
  static func law(
    _ dimension: Dimension, in range: ClosedRange<Double>, plain: PlainAverage = .constant,
    allowsUncertain: Bool = false
  ) -> Kind<Law> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: dimension.expected),
          var quantity = item.quantity(text, dimension, in: range)
        else { return nil }
        if quantity.isUncertain, !allowsUncertain {
          item.refuse(
            "is marked uncertain: drawn once a trial, which this version does only for surges",
            "bertanda tidak pasti: diundi sekali setiap ulangan, yang pada versi ini hanya untuk lonjakan",
            expected: Sentence(
              "the same without \"\(item.vocabulary.spelling(.uncertain))\"",
              "yang sama tanpa \"\(item.vocabulary.spelling(.uncertain))\""))
          return nil
        }
        return item.law(&quantity, dimension, range, plain)
      },
      write: { law, vocabulary in law.quantity.text(dimension, vocabulary) },
      expected: dimension.expected,
      shape: .law(dimension, mayBeUncertain: allowsUncertain), range: dimension.text(of: range)
    ).ofLaw(dimension)
  }
}

extension Kind where Value == Law {
  /// One number, or what is not known of it: `uncertain` before a law, drawn once a trial.
  static func onceATrial(_ dimension: Dimension, in range: ClosedRange<Double>) -> Kind<Law> {
    let expected = dimension.expected
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected), var quantity = item.quantity(text, dimension, in: range)
        else { return nil }
        guard let law = item.law(&quantity, dimension, range, .constant) else { return nil }
        switch quantity.form {
        case .average, .exactly: return law
        default: break
        }
        guard quantity.isUncertain else {
          let word = item.vocabulary.spelling(.uncertain)
          item.refuse(
            "is a distribution, but this takes one value", "adalah sebaran, padahal di sini satu nilai",
            instead: "\(word) \(text)")
          return nil
        }
        return law
      },
      write: { law, vocabulary in law.quantity.text(dimension, vocabulary) }, expected: expected,
      shape: .law(dimension, mayBeUncertain: true),
      range: dimension.text(of: range)
    ).ofLaw(dimension)
  }
}

extension Kind where Value == Law {
  private func ofLaw(_ dimension: Dimension) -> Kind {
    dialed(dimension) { $0.dial(dimension, $1) }.leaving { Unknown(of: $0, dimension, $1) }
  }
}
