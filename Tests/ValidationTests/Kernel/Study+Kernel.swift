import DiscreteEvents
import Stochastics

/// Names the draws of one run of a study: no two studies share any.
struct RunKey: Sendable {
  let seed: UInt64
  let run: UInt64

  init(_ study: String, _ run: Int) {
    seed = StableHash.of(study)
    self.run = UInt64(run)
  }

  var source: RandomSource { RandomSource(seed: seed, trial: run) }
}

extension Study {
  /// A study of a station on the kernel: what it is, and what its books say of each claim.
  static func kernel(
    _ name: String, runs: Int = 20, warmUp: Double, length: Double, _ checks: [Check<StationBooks>],
    _ station: @escaping @Sendable (_ run: RunKey) throws -> Station
  ) -> Study {
    Study(place: .kernel, name: name, claims: checks.map(\.claim), runs: runs) { runs in
      var loop = EventLoop()
      var values: [[Double]] = []
      for run in runs {
        var one = try station(RunKey(name, run))
        one.play(warmUp: warmUp, end: warmUp + length, in: &loop)
        let books = one.books
        values.append(checks.map { $0.value(books) })
      }
      return values
    }
  }

  /// A study of anything else on the kernel that gives one number for each claim.
  static func kernel(
    _ name: String, runs: Int = 20, _ claims: [Claim],
    play: @escaping @Sendable (_ run: RunKey, _ loop: inout EventLoop) throws -> [Double]
  ) -> Study {
    Study(place: .kernel, name: name, claims: claims, runs: runs) { runs in
      var loop = EventLoop()
      var values: [[Double]] = []
      for run in runs { values.append(try play(RunKey(name, run), &loop)) }
      return values
    }
  }
}
