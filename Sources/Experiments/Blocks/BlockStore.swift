internal import Files
internal import Government
internal import Playing
internal import Synchronization

/// Trials in blocks on the disk: read when asked for, policy by policy; those last read are kept at hand.
final class BlockStore: TrialStore {
  let blocks: [Block]
  private let layout: Layout
  private let figures = Mutex(Recent<Double>())
  private let days = Mutex(Recent<Float>())
  let controls: [Controls]

  var count: Int { blocks.last?.trials.upperBound ?? 0 }
  var spans: [Range<Int>] { blocks.map(\.trials) }

  /// - Parameter blocks: in trial order, without gaps from the first trial on.
  init(_ blocks: [Block], layout: Layout) {
    self.blocks = blocks
    self.layout = layout
    let places = layout.windows.count * layout.scopes.count
    controls = blocks.flatMap { block in
      let numbers = Numbers.numbers(block.plainControls) as [Double]
      let stride = numbers.count / block.trials.count
      return (0..<block.trials.count).map { trial in
        Controls(numbers: numbers[trial * stride..<(trial + 1) * stride], places: places)
      }
    }
  }

  func figure(_ place: Int, of policy: Int) -> [Double] {
    let isValue = place < layout.valueCount
    guard let place = isValue ? layout.keptPlace(place) : layout.keptCount + place - layout.valueCount else {
      return Array(repeating: .nan, count: played(policy).last?.trials.upperBound ?? 0)
    }
    return figures.withLock { recent in
      recent.columns(policy) { Columns(played(policy).map { numbers(.figures, of: policy, in: $0) }) }
        .column(place, of: layout.figureCount)
    }
  }

  func day(_ place: Int, of policy: Int) -> [Float] {
    days.withLock { recent in
      recent.columns(policy) { Columns(played(policy).map { numbers(.days, of: policy, in: $0) }) }
        .column(place, of: layout.dayCount)
    }
  }

  func moves(of policy: Int, in span: Int) -> [[MoveRecord]] {
    let block = blocks[span]
    return block.heading.played[policy]
      ? MoveColumns.moves(block.plain(.moves, of: policy), trials: block.trials.count) : []
  }

  func values(of policy: Int, in span: Int) -> [[Double]] {
    let block = blocks[span]
    guard block.heading.played[policy] else { return [] }
    let figures: [Double] = numbers(.figures, of: policy, in: block)
    return (0..<block.trials.count).map { trial in
      let first = trial * layout.figureCount
      return (0..<layout.valueCount).map { place in layout.keptPlace(place).map { figures[first + $0] } ?? .nan }
    }
  }

  /// Of all trials together, by policy.
  var turnaround: [TurnaroundHistogram] {
    layout.policies.indices.map { policy in
      .sum(of: played(policy).map { TurnaroundHistogram(counts: Numbers.numbers($0.plain(.turnaround, of: policy))) })
    }
  }

  private func played(_ policy: Int) -> ArraySlice<Block> { blocks.prefix { $0.heading.played[policy] } }

  private func numbers<Number: BitwiseCopyable>(_ part: Block.Part, of policy: Int, in block: Block) -> [Number] {
    Numbers.numbers(block.bytes(part, of: policy))
  }
}
