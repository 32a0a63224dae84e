import Government

/// The assignment of candidates to posts that fills as many as it can, and of those the one with the greatest total value:
/// at most one post a candidate, so many candidates a post, and from each group only as many as its losses allow.
///
/// Solved as a flow of least cost from groups over candidates to posts by successive shortest paths (Ahuja, Magnanti &
/// Orlin 1993, ch. 9). O(flow · edges · nodes) at worst, for some hundred candidates.
struct MinCostAssignment {
  /// By candidate: his group, and his value at each post; −∞ where he cannot go.
  var groups: [Int]
  var values: [[Double]]
  /// Candidates wanted, by post.
  var wanted: [Int]
  /// By group: the loss of the first, second … candidate taken from it, not falling; as many as may be taken.
  var losses: [[Double]]

  private struct Edge {
    let to: Int
    var capacity: Int
    let cost: Double
    let back: Int
  }

  /// The post of each candidate; nil for those who stay.
  func solve() -> [Int?] {
    let (source, sink) = (0, 1)
    let firstGroup = 2
    let firstCandidate = firstGroup + losses.count
    let firstPost = firstCandidate + groups.count
    var graph = [[Edge]](repeating: [], count: firstPost + wanted.count)
    func join(_ from: Int, _ to: Int, _ capacity: Int, _ cost: Double) {
      graph[from].append(Edge(to: to, capacity: capacity, cost: cost, back: graph[to].count))
      graph[to].append(Edge(to: from, capacity: 0, cost: -cost, back: graph[from].count - 1))
    }
    for (group, steps) in losses.enumerated() {
      for loss in steps { join(source, firstGroup + group, 1, loss) }
    }
    for (candidate, group) in groups.enumerated() {
      join(firstGroup + group, firstCandidate + candidate, 1, 0)
      for (post, value) in values[candidate].enumerated() where value > -.infinity {
        join(firstCandidate + candidate, firstPost + post, 1, -value)
      }
    }
    for (post, count) in wanted.enumerated() { join(firstPost + post, sink, count, 0) }
    while let edges = Self.cheapestPath(graph, from: source, to: sink) {
      for (node, edge) in edges {
        graph[node][edge].capacity -= 1
        graph[graph[node][edge].to][graph[node][edge].back].capacity += 1
      }
    }
    return groups.indices.map { candidate in
      graph[firstCandidate + candidate].first { $0.to >= firstPost && $0.capacity == 0 }.map { $0.to - firstPost }
    }
  }

  /// By Bellman and Ford with a queue; nil when the sink cannot be reached.
  private static func cheapestPath(
    _ graph: [[Edge]], from source: Int, to sink: Int
  ) -> [(node: Int, edge: Int)]? {
    var cost = [Double](repeating: .infinity, count: graph.count)
    var reached = [(node: Int, edge: Int)?](repeating: nil, count: graph.count)
    var isWaiting = [Bool](repeating: false, count: graph.count)
    var queue = [source]
    var next = 0
    cost[source] = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      isWaiting[node] = false
      for (place, edge) in graph[node].enumerated() where edge.capacity > 0 {
        guard cost[node] + edge.cost < cost[edge.to] - 1e-12 else { continue }
        cost[edge.to] = cost[node] + edge.cost
        reached[edge.to] = (node, place)
        if !isWaiting[edge.to] {
          isWaiting[edge.to] = true
          queue.append(edge.to)
        }
      }
    }
    guard cost[sink] < .infinity else { return nil }
    var edges: [(node: Int, edge: Int)] = []
    var node = sink
    while node != source, let step = reached[node] {
      edges.append(step)
      node = step.node
    }
    return edges
  }
}
