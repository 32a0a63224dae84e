import Experiments

/// Throughput of a flow line from its Markov chain: jobs done at the first station and not at the second (one more than fit: the first
/// is blocked), and done at the second and not at the third.
enum ExactFlowLine {
  /// By Gauss and Seidel's iteration of the balance equations, to some 1e-10.
  static func throughput(_ candidate: Candidate, rates: Int, places: Int) -> Double {
    let p = candidate.places
    let (a, b) = (Double(p[0] + 1), Double(p[1] + 1))
    let c = Double(rates) - a - b
    let (room, next) = (p[2] + 1, places - p[2] - 1)
    func most(_ y: Int) -> Int { y <= next ? room + 1 : room }
    var chance = (0...next + 1).map { [Double](repeating: 1, count: most($0) + 1) }
    func at(_ x: Int, _ y: Int) -> Double {
      y >= 0 && y <= next + 1 && x >= 0 && x <= most(y) ? chance[y][x] : 0
    }
    var last = 0.0
    for round in 1...20_000 {
      for y in 0...next + 1 {
        for x in 0...most(y) {
          var out = 0.0
          if x < most(y) { out += a }
          if x >= 1, y <= next { out += b }
          if y >= 1 { out += c }
          var into = 0.0
          if x >= 1 { into += a * at(x - 1, y) }
          if y >= 1, x + 1 <= most(y - 1) { into += b * at(x + 1, y - 1) }
          if y <= next, x <= most(y) { into += c * at(x, y + 1) }
          chance[y][x] = into / out
        }
      }
      guard round % 20 == 0 else { continue }
      let sum = chance.joined().reduce(0, +)
      for y in chance.indices { for x in chance[y].indices { chance[y][x] /= sum } }
      let throughput = c * chance.dropFirst().joined().reduce(0, +)
      if abs(throughput - last) < 1e-11 { return throughput }
      last = throughput
    }
    return last
  }
}
