import Foundation

/// Mean waits before one server, in mean services.
enum SingleServer {
  /// M/G/1 with the given coefficient of variation of the work (Pollaczek 1930, Khinchine 1932).
  static func pollaczekKhinchine(load: Double, cv: Double) -> Double { load * (1 + cv * cv) / (2 * (1 - load)) }

  /// D/M/1: σ/(1 − σ) with σ = e^(−(1 − σ)/ρ), from GI/M/1 (Kendall 1953).
  static func regularArrivals(load: Double) -> Double {
    var sigma = load
    for _ in 0..<10_000 { sigma = exp(-(1 - sigma) / load) }
    return sigma / (1 - sigma)
  }

  /// M^[X]/M/1: those of one's own batch before one, and all who were there (Burke 1975).
  static func batches(load: Double, mean: Double, meanSquare: Double) -> Double {
    (1 + meanSquare / mean) / (2 * (1 - load)) - 1
  }

  /// M/M/1 whose server breaks at rate `failure` whenever it is whole, is mended at rate `repair`, and then goes on with what
  /// is left: mean number present (White and Christie 1958). Rates per mean service.
  static func breakdowns(arrivals: Double, failure: Double, repair: Double) -> Double {
    let sum = failure + repair
    return arrivals * (sum * sum + failure) / (sum * (repair - arrivals * sum))
  }
}
