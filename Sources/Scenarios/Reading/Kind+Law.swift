internal import Stochastics

extension Kind where Value == Law {
  /// A distribution in words.
  static func law(
    _ dimension: Dimension, in range: ClosedRange<Double>, plain: PlainAverage = .constant,
    allowsUncertain: Bool = false
  ) -> Kind<Law> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: "\(dimension.noun) such as \(dimension.example)"),
          var quantity = item.quantity(text, dimension, in: range)
        else { return nil }
        if quantity.isUncertain, !allowsUncertain {
          item.refuse(
            "is marked uncertain: drawn once a trial, which this version does only for surges",
            expected: "the same without \"\(item.vocabulary.spelling(.uncertain))\"")
          return nil
        }
        return item.law(&quantity, dimension, range, plain)
      },
      write: { law, _ in law.text }, assumption: { $0.assumption },
      expected: "\(dimension.noun) such as \(dimension.example)",
      shape: .law(dimension, mayBeUncertain: allowsUncertain), range: dimension.text(of: range))
  }
}

extension Kind where Value == Law {
  /// One number, or what is not known of it: `uncertain` before a law, drawn once a trial.
  static func onceATrial(_ dimension: Dimension, in range: ClosedRange<Double>) -> Kind<Law> {
    let expected = "\(dimension.noun) such as \(dimension.example)"
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected), var quantity = item.quantity(text, dimension, in: range)
        else { return nil }
        guard var law = item.law(&quantity, dimension, range, .constant) else { return nil }
        switch quantity.form {
        case .average, .exactly: return law
        default: break
        }
        guard quantity.isUncertain else {
          let word = item.vocabulary.spelling(.uncertain)
          item.refuse("is a distribution, but this takes one value", instead: "\(word) \(text)")
          return nil
        }
        let spread = Quantity(form: quantity.form).text(dimension, item.vocabulary)
        law.assumption = "\(spread), drawn once a trial"
        return law
      },
      write: { law, _ in law.text }, assumption: { $0.assumption }, expected: expected,
      shape: .law(dimension, mayBeUncertain: true), range: dimension.text(of: range))
  }
}

extension Item {
  func law(
    _ quantity: inout Quantity, _ dimension: Dimension, _ range: ClosedRange<Double>, _ plain: PlainAverage
  ) -> Law? {
    var assumption: String?
    if case .lognormal(let cv, let spread) = plain, case .average(let mean) = quantity.form {
      quantity.form = .averageVaried(mean, cv: cv)
      assumption = "cv \(NumberText.write(cv)) assumed, range \(spread)"
    }
    do {
      let samples = { (file: String) in self.samples(file, range) }
      guard let distribution = try quantity.distribution(plain: .constant, samples: samples) else { return nil }
      return Law(distribution: distribution, text: quantity.text(dimension, vocabulary), assumption: assumption)
    } catch {
      refuse("is not a distribution: \(error)")
      return nil
    }
  }

  /// The numbers of a file, one a line or separated by commas; a first line of words is skipped.
  private func samples(_ name: String, _ range: ClosedRange<Double>) -> [Double]? {
    let file = reading.resolve(dataFile: name)
    guard case .success(let bytes) = DataFile.read(file) else {
      fail("the file \"\(name)\" cannot be read (looked for \(file))")
      return nil
    }
    reading.used(dataFile: file)
    var values: [Double] = []
    for (index, row) in CSV.rows(bytes).enumerated() {
      for cell in row where !cell.isEmpty {
        guard case .value(let value) = NumberText.read(cell.filter { !$0.isWhitespace }), range.contains(value) else {
          if index == 0 { continue }
          fail("line \(index + 1) of \(file): \"\(Tree.short(cell))\" is not a number in range")
          return nil
        }
        values.append(value)
      }
    }
    guard !values.isEmpty else {
      fail("the file \"\(name)\" holds no numbers")
      return nil
    }
    return values
  }
}
