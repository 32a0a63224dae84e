import Government
import Stochastics

extension Study {
  private static let people = """
    skill: x
    officers:
      - { group: first, count: 2, in_post: exactly 1 years }
      - { group: second, count: 1, in_post: exactly 1 years, skills: { x: none, y: expert } }

    """

  /// Two officers who hold x, and one who holds y alone; nobody learns the other skill by looking on.
  private static func office(days: Int, _ services: String) -> PlainOffice {
    PlainOffice(
      days: days,
      study: "skills: { x: { trainable: false }, y: { trainable: false } }",
      unit: people + services)
  }

  private static func service(perDay rate: Double, _ steps: [(skill: String, minutes: Double)]) -> String {
    let texts = steps.enumerated().map { number, step in
      "{ do: s\(number), time: exponential mean \(step.minutes) min, at: desk, needs: \(step.skill) }"
    }
    return
      "{ promise: 1 working days, demand: { rate: \(rate)/day, day_cv: 0 }, steps: [\(texts.joined(separator: ", "))] }"
  }

  static let networks: [Study] = {
    let tandem = Erlang(servers: 2, offered: 1.6).wait * 10 + Erlang(servers: 1, offered: 0.768).wait * 4.8
    let x = Erlang(servers: 2, offered: 250 * 10 / 1440.0).wait * 10
    let y = Erlang(servers: 1, offered: 160 * 7 / 1440.0).wait * 7
    let routed = office(
      days: 70,
      """
      services:
        deed: \(service(perDay: 90, [("x", 10), ("y", 7), ("x", 10)]))
        card: \(service(perDay: 70, [("y", 7), ("x", 10)]))
      """)
    return [
      .scenario(
        "M/M/2 → M/M/1, ρ 0.8 and 0.768",
        office(days: 70, "services: { deed: \(service(perDay: 230.4, [("x", 10), ("y", 4.8)])) }"),
        [Check("mean wait at both, minutes", tandem, "Jackson 1957") { $0[.waitMean] }]),
      .played(
        "two stations, routes x y x and y x, ρ 0.868 and 0.778", runs: 16, routed,
        [
          Check("mean wait on x y x, minutes", 2 * x + y, "Kelly 1975") { $0.meanWait(of: "deed", after: 10) },
          Check("mean wait on y x, minutes", x + y, "Kelly 1975") { $0.meanWait(of: "card", after: 10) },
        ]),
      .scenario(
        "M/M/1 with breakdowns, ρ 0.6, up 7.2, down 1.2",
        PlainOffice(
          days: 150,
          unit: """
            officers: 1
            equipment: { printer: { count: 1, fails_every: 0.05 working days, repair: exponential mean 12 min } }
            services: { deed: \(PlainOffice.service(perDay: 86.4, "exponential mean 10 min", also: ", equipment: printer")) }
            """),
        [
          Check(
            "mean number present", SingleServer.breakdowns(arrivals: 0.6, failure: 1 / 7.2, repair: 1 / 1.2),
            "White, Christie 1958"
          ) { $0[.turnaroundMean] * 86.4 }
        ]),
    ]
  }()

  private struct Stop: Sendable {
    let servers: Int
    let work: Double
    var routes: [Double]
    var outside = 0.0
  }

  private static func open(_ name: String, _ stops: [Stop]) -> Study {
    let theory = Jackson(outside: stops.map(\.outside), routes: stops.map(\.routes))
    let claims = stops.enumerated().map { place, stop in
      Claim(
        measure: "mean number at station \(place + 1)",
        expected: theory.present(place, servers: stop.servers, work: stop.work), source: "Jackson 1957")
    }
    return .kernel(name, claims) { run, loop in
      let places = try stops.map { stop in
        Network.Place(
          servers: stop.servers, work: try .exponential(mean: stop.work), routes: stop.routes,
          gap: stop.outside > 0 ? try .exponential(mean: 1 / stop.outside) : nil)
      }
      var network = Network(places, run: run)
      return network.play(warmUp: 1000, end: 9000, in: &loop)
    }
  }

  static let networksOnKernel: [Study] = [
    open(
      "M/M/2 → M/M/1, ρ 0.8 and 0.768",
      [Stop(servers: 2, work: 1, routes: [0, 1], outside: 1.6), Stop(servers: 1, work: 0.48, routes: [0, 0])]),
    open(
      "Jackson network with feedback, ρ 0.787, 0.766, 0.754",
      [
        Stop(servers: 1, work: 0.52, routes: [0.1, 0.5, 0.2], outside: 1),
        Stop(servers: 2, work: 1.6, routes: [0.2, 0, 0.4], outside: 0.2),
        Stop(servers: 1, work: 1.1, routes: [0.25, 0, 0]),
      ]),
    .kernel(
      "machine repair, 10 machines, 2 repairers",
      {
        let theory = BirthDeath(machines: 10, rate: 0.25, servers: 2)
        return [
          Claim(measure: "mean number broken", expected: theory.mean, source: "Palm 1947"),
          Claim(
            measure: "mean number waiting for repair", expected: theory.waiting(servers: 2), source: "Palm 1947"),
        ]
      }()
    ) { run, loop in
      let machines = Class(gap: try .exponential(mean: 4), work: try .exponential(mean: 1))
      var shop = Station(servers: 2, [machines], population: 10, run: run)
      shop.play(warmUp: 200, end: 4200, in: &loop)
      return [shop.books.meanPresent, shop.books.meanWaiting]
    },
  ]
}
