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
