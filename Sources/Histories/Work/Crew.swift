/// Officers who do some work in common, and all that they do.
struct Crew {
  let officers: [Int]
  let activities: [Int]

  /// Every officer and activity of these pieces, in crews that have nothing in common.
  static func all(_ pieces: [WorkPiece], activities: Int, officers: Int) -> [Crew] {
    // Officers first, activities after them.
    var parents = Array(0..<(officers + activities))
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node { node = parents[node] }
      return node
    }
    var isThere = Array(repeating: false, count: parents.count)
    for piece in pieces {
      let (a, b) = (root(piece.officer), root(officers + piece.activity))
      parents[max(a, b)] = min(a, b)
      isThere[piece.officer] = true
      isThere[officers + piece.activity] = true
    }
    let nodes = parents.indices.filter { isThere[$0] }
    return nodes.filter { parents[$0] == $0 }.map { top in
      let members = nodes.filter { root($0) == top }
      return Crew(
        officers: members.filter { $0 < officers }, activities: members.filter { $0 >= officers }.map { $0 - officers })
    }
  }
}
