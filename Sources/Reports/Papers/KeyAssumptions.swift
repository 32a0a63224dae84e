/// The assumptions of a study, those first that may be furthest from their value.
struct KeyAssumptions {
  /// Those that a paper names before its annex.
  static let most = 8

  let first: [RunRecord.Assumed]
  let others: [RunRecord.Assumed]

  init(_ assumed: [RunRecord.Assumed]) {
    let ranked = assumed.enumerated().sorted {
      let (a, b) = (Self.width($0.element), Self.width($1.element))
      return a == b ? $0.offset < $1.offset : a > b
    }
    let chosen = Set(ranked.filter { Self.width($0.element) > 0 }.prefix(Self.most).map(\.offset))
    first = ranked.filter { chosen.contains($0.offset) }.map(\.element)
    others = assumed.indices.filter { !chosen.contains($0) }.map { assumed[$0] }
  }

  /// Its range beside its value; what is no number has none.
  private static func width(_ assumed: RunRecord.Assumed) -> Double {
    guard let number = assumed.number else { return 0 }
    let size = number.value == 0 ? max(abs(number.low), abs(number.high)) : abs(number.value)
    return size > 0 ? (number.high - number.low) / size : 0
  }
}
