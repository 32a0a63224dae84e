extension PolicyChoices {
  /// What is wrong with values that no policy can have, be the others at their first or at their last: of each axis the first such value.
  var broken: [Problem] {
    let counts = groups.flatMap { group in (group.isOptional ? [2] : []) + group.parts.map(\.values.count) }
    let switches = groups.flatMap { group in (group.isOptional ? [true] : []) + group.parts.map { _ in false } }
    let first = switches.map { $0 ? 1 : 0 }
    let last = counts.map { $0 - 1 }
    var found: [Problem] = []
    for axis in counts.indices where !switches[axis] {
      for place in 0..<counts[axis] {
        guard let own = problems(first, axis, place), problems(last, axis, place) != nil else { continue }
        for problem in own where !found.contains(problem) { found.append(problem) }
        break
      }
    }
    return found
  }

  /// Nil where the policy can be.
  private func problems(_ corner: [Int], _ axis: Int, _ place: Int) -> [Problem]? {
    var places = corner
    places[axis] = place
    guard case .failure(let error) = policy(at: places) else { return nil }
    return error.problems
  }
}
