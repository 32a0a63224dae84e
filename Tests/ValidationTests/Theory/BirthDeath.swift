/// A birth–death process in the long run: the chance of each number present.
struct BirthDeath {
  let chances: [Double]

  /// `births[n]` is the rate from n to n + 1, `deaths[n]` that from n + 1 to n.
  init(births: [Double], deaths: [Double]) {
    var chances = [1.0]
    for (birth, death) in zip(births, deaths) { chances.append(chances[chances.count - 1] * birth / death) }
    let total = chances.reduce(0, +)
    self.chances = chances.map { $0 / total }
  }

  /// M/M/c + M, or M/M/c/K with `room` for K and endless patience; rates per mean service.
  init(arrivals: Double, servers: Int, impatience: Double = 0, room: Int = 400) {
    let deaths = (1...room).map { Double(min($0, servers)) + impatience * Double(max(0, $0 - servers)) }
    self.init(births: Array(repeating: arrivals, count: room), deaths: deaths)
  }

  /// `machines` that break at `rate` each, mended one by one by `servers`; rates per mean repair.
  init(machines: Int, rate: Double, servers: Int) {
    self.init(
      births: (0..<machines).map { rate * Double(machines - $0) },
      deaths: (1...machines).map { Double(min($0, servers)) })
  }

  var mean: Double { chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } }

  /// Mean number beyond `servers`.
  func waiting(servers: Int) -> Double {
    chances.enumerated().reduce(0) { $0 + Double(max(0, $1.offset - servers)) * $1.element }
  }

  /// Mean number of `servers` busy.
  func busy(servers: Int) -> Double { mean - waiting(servers: servers) }
}
