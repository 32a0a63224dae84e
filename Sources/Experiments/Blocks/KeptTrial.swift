internal import Files
internal import Government
internal import Playing

/// What a block keeps of one trial, but for the turnaround, of which it has the sum over its trials.
struct KeptTrial: Sendable, Equatable {
  let fingerprints: Fingerprints
  /// By policy, with the days if they are kept, as bytes, so that an absent figure is like itself; empty where it was not played.
  let figures: [[UInt8]]
  let moves: [[MoveRecord]]
  let controls: [UInt8]
}

extension KeptTrial {
  init(_ result: TrialResult, _ layout: Layout) {
    fingerprints = result.fingerprints
    figures = layout.policies.indices.map { policy in
      guard !result.values[policy].isEmpty else { return [] }
      return Block.figures(of: policy, [result], layout)
        + (policy < layout.dailyPolicies ? Block.days(of: policy, [result], layout) : [])
    }
    moves = result.moves
    controls = Numbers.bytes(result.controls.numbers)
  }

  /// All of a block, in trial order.
  static func all(of block: Block, _ layout: Layout, units: Int) -> [KeptTrial] {
    let count = block.trials.count
    let figures = layout.policies.indices.map { block.bytes(.figures, of: $0) }
    let days = layout.policies.indices.map { block.bytes(.days, of: $0) }
    let moves = layout.policies.indices.map { policy in
      block.heading.played[policy]
        ? MoveColumns.moves(block.plain(.moves, of: policy), trials: count) : Array(repeating: [], count: count)
    }
    let prints = block.fingerprints(days: layout.days, units: units)
    let controls = block.plainControls
    return (0..<count).map { trial in
      KeptTrial(
        fingerprints: prints[trial],
        figures: zip(figures, days).map {
          row(trial, of: $0, width: $0.count / count)
            + row(trial, of: $1, width: layout.dayCount * MemoryLayout<Float>.size)
        }, moves: moves.map { $0[trial] }, controls: row(trial, of: controls, width: controls.count / count))
    }
  }

  /// Empty where the table ends before.
  private static func row(_ number: Int, of table: [UInt8], width: Int) -> [UInt8] {
    (number + 1) * width <= table.count ? Array(table[number * width..<(number + 1) * width]) : []
  }
}
