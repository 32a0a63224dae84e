internal import Stochastics

extension SearchSpace {
  /// Candidates spread over the space: of each axis every part is met alike often (Latin hypercube: McKay, Beckman, Conover 1979),
  /// each once, those that are not allowed left out.
  func probes(_ count: Int, seed: UInt64, isAllowed: (Candidate) -> Bool) -> [Candidate] {
    var source = RandomSource(seed: seed)
    var columns: [[Int]] = []
    for (number, axis) in axes.enumerated() {
      source.start(purpose: 0, entity: UInt64(number), occurrence: 0)
      var cells = Array(0..<count)
      for place in cells.indices.reversed().dropLast() {
        cells.swapAt(place, Int(source.uniform() * Double(place + 1)))
      }
      columns.append(
        cells.map { min(axis.count - 1, Int((Double($0) + source.uniform()) / Double(count) * Double(axis.count))) })
    }
    var known: Set<Candidate> = []
    return (0..<count).compactMap { row in
      let candidate = canonical(Candidate(columns.map { $0[row] }))
      return isAllowed(candidate) && known.insert(candidate).inserted ? candidate : nil
    }
  }
}
