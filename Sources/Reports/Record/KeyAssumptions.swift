/// The assumptions of a study, those first that sway it most; where nobody has tried, those that may be furthest from their value.
struct KeyAssumptions {
  /// Those that a paper names before its annex.
  static let most = 8

  let first: [RunRecord.Assumed]
  let others: [RunRecord.Assumed]

  /// - Parameter order: what a sensitivity study has found; nil = there is none.
  init(_ assumed: [RunRecord.Assumed], order: SwayOrder? = nil) {
    let weights = assumed.map { one in
      order.map { order in order.paths.firstIndex(of: one.path).map { 1 / Double(1 + $0) } ?? 0 } ?? Self.width(one)
    }
    let ranked = assumed.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    let chosen = ranked.filter { weights[$0] > 0 }.prefix(Self.most)
    first = chosen.map { assumed[$0] }
    others = assumed.indices.filter { !chosen.contains($0) }.map { assumed[$0] }
  }

  /// Its range beside its value; what is no number has none.
  private static func width(_ assumed: RunRecord.Assumed) -> Double {
    guard let number = assumed.number else { return 0 }
    let size = number.value == 0 ? max(abs(number.low), abs(number.high)) : abs(number.value)
    return size > 0 ? (number.high - number.low) / size : 0
  }
}
