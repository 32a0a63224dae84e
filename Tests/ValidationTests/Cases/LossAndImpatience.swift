import Government
import Stochastics

extension Study {
  /// Callers who leave: at once (Erlang B), after a while (Erlang A), or for want of room.
  static let lossAndImpatience: [Study] =
    ["exponential mean 10 min", "lognormal mean 10 min cv 2"].map { time in
      let theory = Erlang(servers: 5, offered: 4)
      // Whoever finds no counter free runs out of patience at once, and never comes back.
      let counter = PlainOffice.service(
        perDay: theory.offered * 144, time, at: "counter", also: ", patience: exactly 0.001 min")
      let isGeneral = time.hasPrefix("lognormal")
      return .scenario(
        "\(isGeneral ? "M/G/5/5, lognormal cv 2" : "M/M/5/5"), 4 Erlang",
        PlainOffice(days: 30, warmUp: 1, unit: "officers: 5\nservices: { deed: \(counter) }"),
        [
          Check("share lost", theory.loss, isGeneral ? "Sevastyanov 1957" : "Erlang 1917") { $0[.lost] },
          Check("share of time busy", theory.offered * (1 - theory.loss) / 5, "Erlang 1917") { $0[.utilisation] },
        ])
    }
    + impatience.map { arrivals, servers, impatience in
      let theory = BirthDeath(arrivals: arrivals, servers: servers, impatience: impatience)
      let counter = PlainOffice.service(
        perDay: arrivals * 144, "exponential mean 10 min", at: "counter",
        also: ", patience: exponential mean \(10 / impatience) min")
      return .scenario(
        "M/M/\(servers) + M, λ \(arrivals), θ \(impatience)",
        PlainOffice(
          days: arrivals > 10 ? 13 : 22, warmUp: 2, unit: "officers: \(servers)\nservices: { deed: \(counter) }"),
        [
          Check("share who leave", impatience * theory.waiting(servers: servers) / arrivals, "Palm 1957") { $0[.lost] },
          Check("share of time busy", theory.busy(servers: servers) / Double(servers), "Palm 1957") {
            $0[.utilisation]
          },
        ])
    }

  private static let impatience = [(5.0, 5, 0.5), (12, 10, 0.2)]

  static let lossAndImpatienceOnKernel: [Study] =
    [4, 10].map { room in
      let theory = BirthDeath(arrivals: 4 * 0.9, servers: 4, room: room)
      let blocked = theory.chances[room]
      let wait = theory.waiting(servers: 4) / (3.6 * (1 - blocked))
      let checks = [
        Check<StationBooks>("share turned away", blocked, room == 4 ? "Erlang 1917" : "birth–death") {
          $0.blockedShare()
        }
      ]
      let waiting = [Check<StationBooks>("mean wait, services", wait, "birth–death") { $0.meanWait() }]
      return .kernel(
        "M/M/4/\(room), ρ 0.9", warmUp: 100, length: 2500, room == 4 ? checks : checks + waiting
      ) { run in
        Station(
          servers: 4, [Class(gap: try .exponential(mean: 1 / 3.6), work: try .exponential(mean: 1))], room: room,
          run: run)
      }
    }
    + [
      .kernel(
        "M/G/5/5, gamma cv 2, 4 Erlang", warmUp: 100, length: 2500,
        [Check("share turned away", Erlang(servers: 5, offered: 4).loss, "Sevastyanov 1957") { $0.blockedShare() }]
      ) { run in
        Station(
          servers: 5, [Class(gap: try .exponential(mean: 0.25), work: try .gamma(mean: 1, cv: 2))], room: 5, run: run)
      }
    ]
    + impatience.map { arrivals, servers, impatience in
      let theory = BirthDeath(arrivals: arrivals, servers: servers, impatience: impatience)
      let waiting = theory.waiting(servers: servers)
      return .kernel(
        "M/M/\(servers) + M, λ \(arrivals), θ \(impatience)", warmUp: 100, length: arrivals > 10 ? 1000 : 2000,
        [
          Check("share who leave", impatience * waiting / arrivals, "Palm 1957") { $0.abandonedShare() },
          Check("mean number waiting", waiting, "Palm 1957", value: \.meanWaiting),
        ]
      ) { run in
        Station(
          servers: servers,
          [
            Class(
              gap: try .exponential(mean: 1 / arrivals), work: try .exponential(mean: 1),
              patience: try .exponential(mean: 1 / impatience))
          ], run: run)
      }
    }
}
