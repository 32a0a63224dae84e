/// How days ahead are forecast: by the model of demand, or by what is simpler.
public enum ForecastMethod: String, Sendable, CaseIterable {
  case model
  /// The counts of the same weekday over the last half year.
  case sameWeekday = "same_weekday"
  /// The count of the same weekday in the last week, and how far such counts were off before.
  case seasonalNaive = "seasonal_naive"
}
