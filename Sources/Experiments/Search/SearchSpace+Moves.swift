extension SearchSpace {
  /// The largest share of an axis that a move goes.
  static let widest = 0.25
  /// Axes in pairs make many moves: of so many, each pair is tried.
  private static let mostPaired = 6

  /// How far a move goes on an axis, in places.
  private func step(_ axis: Int, _ share: Double) -> Int { max(1, Int(Double(axes[axis].count) * share)) }

  /// Whether moves of this width go one place at most.
  func isFinest(_ share: Double) -> Bool {
    axes.indices.allSatisfy { axes[$0].kind != .ordered || step($0, share) == 1 }
  }

  /// Candidates beside one, each once: a step on an ordered axis, a step on two of them against each other (at the finest width
  /// also together), another value of a choice, a member more or less, and what is switched on (from the least, and from the middle)
  /// or off.
  func neighbours(of candidate: Candidate, share: Double) -> [Candidate] {
    var found: [Candidate] = []
    var known: Set<Candidate> = [candidate]
    func add(_ places: [Int]) {
      let isInside = zip(places, axes).allSatisfy { $0 >= 0 && $0 < $1.count }
      guard isInside else { return }
      let other = canonical(Candidate(places))
      if known.insert(other).inserted { found.append(other) }
    }
    let moving = axes.indices.filter { isMoving($0, candidate) }
    let ordered = moving.filter { axes[$0].kind == .ordered && axes[$0].count > 1 && !isSwitch($0) }
    for axis in ordered {
      for sign in [1, -1] { add(moved(candidate, [(axis, sign * step(axis, share))])) }
    }
    let isFinest = isFinest(share)
    if ordered.count <= Self.mostPaired {
      for (number, a) in ordered.enumerated() {
        for b in ordered[..<number] {
          for (x, y) in [(1, -1), (-1, 1), (1, 1), (-1, -1)] where isFinest || x != y {
            add(moved(candidate, [(a, x * step(a, share)), (b, y * step(b, share))]))
          }
        }
      }
    }
    for axis in moving {
      switch axes[axis].kind {
      case .ordered where isSwitch(axis): for places in switched(candidate, axis) { add(places) }
      case .ordered: break
      case .choice: for place in 0..<axes[axis].count { add(put(candidate, axis, place)) }
      case .subset(let members):
        for member in 0..<members { add(put(candidate, axis, ((candidate.places[axis] + 1) ^ (1 << member)) - 1)) }
      }
    }
    return found
  }

  private func isSwitch(_ axis: Int) -> Bool { axes.contains { $0.governor == axis } }

  private func isMoving(_ axis: Int, _ candidate: Candidate) -> Bool {
    axes[axis].governor.map { candidate.places[$0] > 0 } ?? true
  }

  private func moved(_ candidate: Candidate, _ steps: [(axis: Int, by: Int)]) -> [Int] {
    var places = candidate.places
    for (axis, by) in steps { places[axis] += by }
    return places
  }

  private func put(_ candidate: Candidate, _ axis: Int, _ place: Int) -> [Int] {
    var places = candidate.places
    places[axis] = place
    return places
  }

  private func switched(_ candidate: Candidate, _ axis: Int) -> [[Int]] {
    if candidate.places[axis] > 0 { return [put(candidate, axis, 0)] }
    let least = put(candidate, axis, 1)
    var middle = least
    for place in axes.indices where axes[place].governor == axis { middle[place] = (axes[place].count - 1) / 2 }
    return [middle, least]
  }
}
