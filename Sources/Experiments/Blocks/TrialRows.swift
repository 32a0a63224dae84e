internal import Government
internal import Playing

/// Trials in memory, each by itself.
struct TrialRows: TrialStore {
  let trials: [TrialResult]
  let layout: Layout

  var count: Int { trials.count }
  var controls: [Controls] { trials.map(\.controls) }
  var spans: [Range<Int>] { trials.isEmpty ? [] : [0..<trials.count] }

  func figure(_ place: Int, of policy: Int) -> [Double] {
    let values = layout.valueCount
    let played = trials.prefix { !$0.values[policy].isEmpty }
    if place < values { return played.map { $0.values[policy][place] } }
    let index = policy * layout.waitingCount + place - values
    return played.map { index < $0.waiting.count ? $0.waiting[index] : 0 }
  }

  func day(_ place: Int, of policy: Int) -> [Float] {
    let played = trials.prefix { !$0.values[policy].isEmpty && !$0.daily.isEmpty }
    let stride = layout.dailyStride
    if place < stride { return played.map { $0.daily[policy * stride + place] } }
    let index = policy * layout.flowCount + place - stride
    return played.map { index < $0.flows.count ? $0.flows[index] : .nan }
  }

  func moves(of policy: Int, in span: Int) -> [[MoveRecord]] {
    trials.map { $0.moves.indices.contains(policy) ? $0.moves[policy] : [] }
  }

  func values(of policy: Int, in span: Int) -> [[Double]] {
    trials.prefix { !$0.values[policy].isEmpty }.map { $0.values[policy] }
  }
}
