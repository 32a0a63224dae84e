import Foundation

/// The queues of Erlang (1917): Poisson arrivals, exponential work, `servers` servers.
struct Erlang {
  let servers: Int
  /// Arrivals in a mean service.
  let offered: Double

  var load: Double { offered / Double(servers) }

  /// Erlang's first formula: the chance that all servers are busy where nobody waits.
  var loss: Double { (1...servers).reduce(1.0) { offered * $0 / (Double($1) + offered * $0) } }

  /// Erlang's second formula: the chance of waiting where everybody waits.
  var delay: Double { loss / (1 - load * (1 - loss)) }

  /// Mean wait in mean services, over all.
  var wait: Double { delay / (Double(servers) - offered) }

  /// The chance of waiting longer than `time` mean services.
  func delay(beyond time: Double) -> Double { delay * exp(-(Double(servers) - offered) * time) }
}
