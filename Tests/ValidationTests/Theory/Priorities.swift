/// Classes before one server, the first class first; times in the unit of the means.
struct Priorities {
  struct Kind {
    let rate: Double
    let mean: Double
    let cv: Double

    var load: Double { rate * mean }
    /// Mean work left of one found in service.
    var residual: Double { rate * mean * mean * (1 + cv * cv) / 2 }
  }

  let kinds: [Kind]

  private func load(through kind: Int) -> Double { kinds.prefix(kind + 1).reduce(0) { $0 + $1.load } }

  /// Mean wait where nobody is interrupted: R/((1 − σ₋)(1 − σ)) (Cobham 1954).
  func wait(_ kind: Int) -> Double {
    kinds.reduce(0) { $0 + $1.residual } / ((1 - load(through: kind - 1)) * (1 - load(through: kind)))
  }

  /// Mean stay where the higher interrupt and the interrupted go on with what is left (White and Christie 1958).
  func stay(_ kind: Int) -> Double {
    let residual = kinds.prefix(kind + 1).reduce(0) { $0 + $1.residual }
    let own = kinds[kind].mean * (1 - load(through: kind)) + residual
    return own / ((1 - load(through: kind - 1)) * (1 - load(through: kind)))
  }
}
