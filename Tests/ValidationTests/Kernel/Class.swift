import Stochastics

/// Customers of one kind at a station, first come, first served among themselves. Times are in mean services, usually.
struct Class: Sendable {
  /// Time between arrivals, or between a departure and the customer's return where the station has a fixed population.
  var gap: Distribution
  var work: Distribution
  /// Customers who arrive together.
  var batch: Distribution?
  /// How long a customer waits before he leaves; nil = as long as it takes.
  var patience: Distribution?
}
