/// Mean difference of two series over the trials that they share.
struct Paired {
  let mean: Double
  let standardError: Double
  /// Trials in which they differ.
  let unlike: Int

  init(_ a: some Sequence<Double>, _ b: some Sequence<Double>, trials: Int) {
    var (sum, squares, unlike, count) = (0.0, 0.0, 0, 0.0)
    for (a, b) in zip(a, b).prefix(trials) {
      let difference = a - b
      sum += difference
      squares += difference * difference
      unlike += difference == 0 ? 0 : 1
      count += 1
    }
    mean = sum / count
    standardError = count > 1 ? (max(0, squares - sum * mean) / (count - 1) / count).squareRoot() : .infinity
    self.unlike = unlike
  }
}
