import Government
import Stochastics

/// M/M/c, with the known answers of the textbooks. `slower` makes work longer than theory is told, so that tests see studies fail.
extension Study {
  static let manyServers = [(1, 0.8, 210), (5, 0.8, 70), (10, 0.9, 36)].map { manyServers($0, load: $1, days: $2) }

  static func manyServers(_ servers: Int, load: Double, days: Int, slower: Double = 1) -> Study {
    let theory = Erlang(servers: servers, offered: load * Double(servers))
    let deed = PlainOffice.service(perDay: theory.offered * 144, "exponential mean \(10 * slower) min")
    return .scenario(
      "M/M/\(servers), ρ \(load)",
      PlainOffice(
        days: days, warmUp: servers == 1 ? 10 : 3, unit: "officers: \(servers)\nservices: { deed: \(deed) }"),
      [
        Check("mean wait, services", theory.wait, "Erlang 1917", value: \.wait),
        Check("share of time busy", theory.load, "Erlang 1917") { $0[.utilisation] },
      ])
  }

  static let manyServersOnKernel = [(1, 0.8, 30_000.0), (2, 0.9, 20_000), (5, 0.95, 12_000), (10, 0.9, 4_000)].map {
    manyServersOnKernel($0, load: $1, length: $2)
  }

  static func manyServersOnKernel(_ servers: Int, load: Double, length: Double, slower: Double = 1) -> Study {
    let theory = Erlang(servers: servers, offered: load * Double(servers))
    let checks: [Check<StationBooks>] = [
      Check("mean wait, services", theory.wait, "Erlang 1917") { $0.meanWait() },
      Check("share who wait longer than a service", theory.delay(beyond: 1), "Erlang 1917") { $0.longShare() },
      Check("mean number waiting", theory.wait * theory.offered, "Erlang 1917", value: \.meanWaiting),
    ]
    return .kernel("M/M/\(servers), ρ \(load)", warmUp: length / 8, length: length, checks) { run in
      let customers = Class(gap: try .exponential(mean: 1 / theory.offered), work: try .exponential(mean: slower))
      return Station(servers: servers, [customers], run: run)
    }
  }
}
