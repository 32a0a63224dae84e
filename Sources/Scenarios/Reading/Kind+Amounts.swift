extension Kind where Value == Double {
  /// One number with its unit; a distribution or `uncertain` is refused.
  static func amount(_ dimension: Dimension, in range: ClosedRange<Double>, prefix: Word? = nil) -> Kind<Double> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: "\(dimension.noun) such as \(dimension.example)"),
          let quantity = item.quantity(text, dimension, in: range, prefix: prefix)
        else { return nil }
        if quantity.isUncertain {
          item.refuse("is marked uncertain, which has no meaning here in this version", expected: dimension.example)
          return nil
        }
        switch quantity.form {
        case .average(let value), .exactly(let value): return value
        default:
          item.refuse("is a distribution, but this takes one value", expected: "for example \(dimension.example)")
          return nil
        }
      },
      write: { value, vocabulary in
        (prefix.map { vocabulary.spelling($0) + " " } ?? "") + NumberText.write(value) + dimension.unit(vocabulary)
      },
      expected: "\(dimension.noun) such as \(dimension.example)", shape: .amount(dimension, prefix: prefix),
      range: dimension.text(of: range))
  }
}

extension Dimension {
  /// `0–250 working days`.
  func text(of range: ClosedRange<Double>) -> String {
    "\(NumberText.write(range.lowerBound))–\(NumberText.write(range.upperBound))\(unit(.english))"
  }
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
          item.refuse("is not a whole number", expected: "a whole number such as \(dimension.example)")
          return nil
        }
        return Int(value)
      },
      write: { amount.write(Double($0), $1) }, expected: amount.expected,
      shape: dimension == .number ? .count(range) : amount.shape(), range: amount.range)
  }

  static func count(in range: ClosedRange<Int>) -> Kind<Int> { whole(.number, in: range) }
}

extension Item {
  /// Parses a quantity and checks that its values lie in the range.
  ///
  /// - Parameter lead: what stood before `text` in the file, for messages.
  func quantity(
    _ text: String, _ dimension: Dimension, in range: ClosedRange<Double>, prefix: Word? = nil, lead: String = ""
  ) -> Quantity? {
    var body = Vocabulary.plain(text)
    var lead = lead
    if let prefix, let spelt = vocabulary.spellings(prefix).first(where: { body.hasPrefix($0 + " ") }) {
      lead = spelt + " "
      body.removeFirst(lead.count)
    } else if vocabulary.means(String(body.prefix { !$0.isWhitespace }), .empirical) {
      body = text
    }
    do {
      let quantity = try QuantityParser.parse(body, dimension, vocabulary)
      return isWithin(quantity, dimension, range) ? quantity : nil
    } catch {
      let repair = QuantityRepair(dimension: dimension, vocabulary: vocabulary, range: range)
      refuse(
        error.message, expected: "for example \"\(lead)\(dimension.example)\"",
        instead: repair.suggestion(for: body).map { lead + $0 })
      return nil
    }
  }

  private func isWithin(_ quantity: Quantity, _ dimension: Dimension, _ range: ClosedRange<Double>) -> Bool {
    guard let outside = quantity.values.first(where: { !range.contains($0) }) else { return true }
    if outside < 0, range.lowerBound >= 0 {
      refuse("is negative", expected: "\(dimension.noun) such as \(dimension.example)")
    } else {
      let unit = dimension.unit(vocabulary)
      let (low, high) = (NumberText.write(range.lowerBound), NumberText.write(range.upperBound))
      let percent =
        dimension == .share && range.contains(outside / 100) && outside > 1 && tree.text?.contains("%") == false
        ? NumberText.write(outside) + "%" : nil
      refuse("is out of range", expected: "\(low) to \(high)\(unit)", instead: percent)
    }
    return false
  }
}
