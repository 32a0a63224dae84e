internal import Government

extension StudyReading {
  /// `{ overtime: Rp30000/h, training: Rp150000/day, travel: Rp50000/day }`.
  func readPrices() -> Prices {
    guard root[.prices] != nil else { return Prices() }
    let fields = root.fields(StudyKeys.prices, PriceKeys.section)
    let below = out.map(reading.vocabulary.spelling(.prices))
    return Prices(
      overtimePerHour: fields.optional(PriceKeys.overtime, into: below),
      trainingPerDay: fields.optional(PriceKeys.training, into: below),
      travelPerDay: fields.optional(PriceKeys.travel, into: below))
  }
}

extension Kind where Value == Double {
  /// Rupiah for an hour or a day: `Rp30000/h`.
  static func price(_ dimension: Dimension) -> Kind<Double> {
    let currency = QuantityRepair.currency
    let range = 0.0...1e12
    let example = currency + dimension.example
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: "a price such as \(example)") else { return nil }
        guard text.lowercased().hasPrefix(currency.lowercased()) else {
          let repair = QuantityRepair(dimension: dimension, vocabulary: item.vocabulary, range: range)
          item.refuse(
            "is not a price in rupiah", expected: "for example \(example)",
            instead: repair.suggestion(for: text).map { currency + $0 })
          return nil
        }
        let body = String(text.dropFirst(currency.count)).drop { $0 == "." || $0 == " " }
        guard let quantity = item.quantity(String(body), dimension, in: range, lead: currency) else { return nil }
        guard case .average(let value) = quantity.form, !quantity.isUncertain else {
          item.refuse("is not one price", expected: "for example \(example)")
          return nil
        }
        return value
      },
      write: { value, vocabulary in currency + NumberText.write(value) + dimension.unit(vocabulary) },
      expected: "a price such as \(example)", shape: .price(dimension))
  }
}
