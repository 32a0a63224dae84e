/// A sum over the last 20 working days.
struct RecentDays {
  private var values: [Double] = []
  private var next = 0
  static let length = 20

  mutating func add(_ value: Double) {
    if values.count < Self.length {
      values.append(value)
    } else {
      values[next] = value
      next = (next + 1) % Self.length
    }
  }

  var sum: Double { values.reduce(0, +) }

  /// Mean of the last `days` values (fewer at the start); 0 without any.
  func mean(last days: Int) -> Double {
    guard !values.isEmpty else { return 0 }
    let taken = min(days, values.count)
    var sum = 0.0
    for back in 1...taken {
      let index = values.count < Self.length ? values.count - back : (next - back + 2 * Self.length) % Self.length
      sum += values[index]
    }
    return sum / Double(taken)
  }
}
