/// What theory says of the M/M/c queue in the long run.
struct ErlangC {
  let arrivalRate: Double
  let serviceRate: Double
  let servers: Int

  /// The share of the servers' time that is used; below 1, or there is no long run.
  var load: Double { arrivalRate / (Double(servers) * serviceRate) }

  /// The probability that an arrival must wait (Erlang's second formula).
  var waitProbability: Double {
    let offered = arrivalRate / serviceRate
    // Erlang's first formula, by its recursion in the number of servers.
    var blocking = 1.0
    for server in 1...servers { blocking = offered * blocking / (Double(server) + offered * blocking) }
    return blocking / (1 - load * (1 - blocking))
  }

  /// The mean wait in line, over those who wait and those who do not.
  var meanWait: Double { waitProbability / (Double(servers) * serviceRate - arrivalRate) }
}
