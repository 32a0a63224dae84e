internal import Scenarios

extension StudyDraft {
  /// How days differ beside their weekdays, as `mutasim fit` tells it.
  mutating func writeLaw(_ service: ServiceDemand) {
    guard case .fit(_, let law) = service.basis else { return }
    let likewise = Sentence("fitted likewise, with its 95 % interval", "dicocokkan pula, dengan selang 95 %")
    if let trend = law.trend {
      let value = YAMLText.number(trend.value, decimals: 1)
      out.add(
        "          trend: fitted \(value)%/year from \(Self.range(trend, decimals: 1).en)%/year", likewise)
    }
    if Self.variations.contains(law.dayVariation) {
      let value = YAMLText.number(law.dayVariation.value, decimals: 2)
      out.add("          day_cv: fitted \(value) from \(Self.range(law.dayVariation, decimals: 2).en)", likewise)
    }
    if let fast = law.fast {
      let (value, range) = (YAMLText.number(fast.value, decimals: 2), Self.range(fast, decimals: 2))
      out.remark(
        "          ",
        Sentence(
          "in Ramadan \(value) times an ordinary day, 95 % \(range.en), which a study has no place for",
          "selama Ramadan \(value) kali hari biasa, 95 % \(range.id), yang tidak ada tempatnya dalam studi"))
    }
  }

  /// What a scenario can say.
  private static let variations = 0.0...1
}

extension ClosedRange<Double> {
  func contains(_ fitted: ServiceDemand.Fitted) -> Bool {
    fitted.interval.contains(fitted.value) && contains(fitted.interval.lowerBound)
      && contains(fitted.interval.upperBound)
  }
}
