/// An open network of stations with exponential work (Jackson 1957): each is as if it stood alone.
struct Jackson {
  /// Arrivals at each place, by the equations λ = γ + λP.
  let rates: [Double]

  init(outside: [Double], routes: [[Double]]) {
    var rates = outside
    for _ in 0..<2000 {
      rates = outside.indices.map { place in
        outside[place] + rates.indices.reduce(0) { $0 + rates[$1] * routes[$1][place] }
      }
    }
    self.rates = rates
  }

  /// Mean number at a place of `servers` whose mean work is `work`.
  func present(_ place: Int, servers: Int, work: Double) -> Double {
    let erlang = Erlang(servers: servers, offered: rates[place] * work)
    return erlang.offered * (1 + erlang.wait)
  }
}
