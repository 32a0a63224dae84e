/// What counts of a candidate whose trials are played in several worlds.
public enum Criterion: String, Sendable, Hashable, CaseIterable {
  /// Its mean over the worlds.
  case mean
  /// The world in which it gains least (maximin: Wald 1950).
  case worst
  /// The world in which it lies furthest behind the best that was tried for that world (minimax regret: Savage 1951).
  case regret
}

/// Which gains of a candidate count.
public enum Gain: Sendable, Hashable {
  case aim(Int)
  /// Of the first aim in one world alone.
  case world(Int)
  /// Of the first aim in the world in which it is least, what is given of each world taken off.
  case least(less: [Double])
}

extension CandidateTrials {
  /// By trial, of the first so many.
  func gains(_ gain: Gain, in count: Int = .max) -> [Double] {
    switch gain {
    case .aim(let aim): return gains[aim]
    case .world(let world): return gainsOfWorlds[world]
    case .least(let less):
      let world = leastWorld(less, in: count)
      return gainsOfWorlds[world].prefix(count).map { $0 - less[world] }
    }
  }

  /// The world in which the mean of so many trials is least.
  func leastWorld(_ less: [Double], in count: Int = .max) -> Int {
    let means = zip(gainsOfWorlds, less).map { gains, less in
      let first = gains.prefix(count)
      return first.reduce(0, +) / Double(max(1, first.count)) - less
    }
    return means.indices.min { means[$0] < means[$1] } ?? 0
  }
}
