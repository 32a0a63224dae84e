import Foundation
import Government

/// How long a unit lets people wait with so many officers: the Allen–Cunneen approximation of G/G/c, whose waiting times
/// have an exponential tail with the probability of waiting of Erlang C (Allen 1990).
struct StaffingApproximation {
  /// Offered work in officers.
  let offered: Double
  /// Mean standard minutes of a request.
  let minutes: Double
  /// Minutes of work of one officer within the promise.
  let promiseMinutes: Double
  /// Ca² + Cs².
  let variation: Double

  /// Erlang's C for a whole number of servers, by the recursion of Erlang B.
  static func waiting(servers: Int, offered: Double) -> Double {
    guard Double(servers) > offered else { return 1 }
    var blocking = 1.0
    for count in 1...max(1, servers) { blocking = offered * blocking / (Double(count) + offered * blocking) }
    let busy = offered / Double(servers)
    return blocking / (1 - busy * (1 - blocking))
  }

  /// Share of requests done within the promise; `officers` need not be whole: what is more than whole works in the tail.
  func onTime(officers: Double) -> Double {
    guard offered > 0, minutes > 0 else { return 1 }
    guard officers > offered else { return 0 }
    let probability = Self.waiting(servers: max(1, Int(officers.rounded(.down))), offered: offered)
    let drain = (officers - offered) / minutes * 2 / variation
    return 1 - probability * exp(-drain * max(0, promiseMinutes - minutes))
  }
}
