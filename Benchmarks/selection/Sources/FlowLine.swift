/// Three stations in line with exponential work and little room between them; always work before the first, and what finds no
/// room waits where it was worked on. Design: rates that add up to 20, and places that add up to 20.
struct FlowLine {
  let rates: [Double]
  /// Before and at the second and third station.
  let places: [Int]
  /// Jobs an unit of time, exact.
  let throughput: Double

  static let warmUp = 2000
  static let jobs = 50

  /// Jobs an unit of time in one run, from unit exponential draws: three a job, shared by all designs.
  func play(_ draws: [Double], _ left: inout [(second: Double, third: Double)]) -> Double {
    var (first, second, third, start) = (0.0, 0.0, 0.0, 0.0)
    for job in 0..<(Self.warmUp + Self.jobs) {
      let roomAtSecond = job < places[0] ? 0 : left[job - places[0]].second
      let roomAtThird = job < places[1] ? 0 : left[job - places[1]].third
      first = max(first + draws[3 * job] / rates[0], roomAtSecond)
      second = max(max(first, second) + draws[3 * job + 1] / rates[1], roomAtThird)
      third = max(second, third) + draws[3 * job + 2] / rates[2]
      left[job] = (second, third)
      if job == Self.warmUp - 1 { start = third }
    }
    return Double(Self.jobs) / (third - start)
  }

  /// Columns s1, s2, s3, b2, b3, throughput.
  static func read(_ text: String) -> [FlowLine] {
    text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ",").compactMap { Double($0) }
      guard cells.count == 6 else { return nil }
      return FlowLine(rates: Array(cells[..<3]), places: [Int(cells[3]), Int(cells[4])], throughput: cells[5])
    }
  }
}
