extension Study {
  static let manyServers: [Study] = [(1, 0.8), (5, 0.8), (10, 0.9)].map { servers, load in
    let theory = Erlang(servers: servers, offered: load * Double(servers))
    let office = PlainOffice(
      days: servers == 1 ? 200 : 100,
      unit: """
        officers: \(servers)
        services:
          deed:
            promise: 1 working days
            demand: { rate: \(theory.offered * 144)/day, day_cv: 0 }
            steps: [{ do: serve, time: exponential mean 10 min, at: desk }]
        """)
    return .scenario(
      "M/M/\(servers), ρ \(load)", office,
      [
        (.wait(10), Claim("mean wait, services", theory.wait, "Erlang 1917")),
        (.load, Claim("share of time busy", theory.load, "Erlang 1917")),
      ])
  }
}
