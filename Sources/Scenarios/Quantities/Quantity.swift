/// A quantity as written, its numbers in the dimension's own unit.
struct Quantity: Sendable, Hashable {
  enum Form: Sendable, Hashable {
    case average(Double)
    case exactly(Double)
    case averageVaried(Double, cv: Double)
    case range(Double, Double)
    case triangular(Double, mode: Double, Double)
    case weibull(mean: Double, shape: Double)
    case gamma(mean: Double, cv: Double)
    case exponential(mean: Double)
    case erlang(shape: Int, mean: Double)
    case poisson(mean: Double)
    case empirical(file: String)
  }

  var form: Form
  var isUncertain = false

  /// Every value that must lie in the range allowed.
  var values: [Double] {
    switch form {
    case .average(let mean), .exactly(let mean), .averageVaried(let mean, _), .weibull(let mean, _),
      .gamma(let mean, _), .exponential(let mean), .erlang(_, let mean), .poisson(let mean):
      [mean]
    case .range(let from, let to): [from, to]
    case .triangular(let from, let mode, let to): [from, mode, to]
    case .empirical: []
    }
  }

  /// What it comes to on average; nil for the numbers of a file.
  var center: Double? {
    switch form {
    case .average(let mean), .exactly(let mean), .averageVaried(let mean, _), .weibull(let mean, _),
      .gamma(let mean, _), .exponential(let mean), .erlang(_, let mean), .poisson(let mean):
      mean
    case .range(let from, let to): (from + to) / 2
    case .triangular(let from, let mode, let to): (from + mode + to) / 3
    case .empirical: nil
    }
  }

  /// The same shape with every value so many times as large, to nine decimals.
  func scaled(by factor: Double) -> Quantity {
    func times(_ value: Double) -> Double { (value * factor * 1e9).rounded() / 1e9 }
    var quantity = self
    quantity.form =
      switch form {
      case .average(let mean): .average(times(mean))
      case .exactly(let value): .exactly(times(value))
      case .averageVaried(let mean, let cv): .averageVaried(times(mean), cv: cv)
      case .range(let from, let to): .range(times(from), times(to))
      case .triangular(let from, let mode, let to): .triangular(times(from), mode: times(mode), times(to))
      case .weibull(let mean, let shape): .weibull(mean: times(mean), shape: shape)
      case .gamma(let mean, let cv): .gamma(mean: times(mean), cv: cv)
      case .exponential(let mean): .exponential(mean: times(mean))
      case .erlang(let shape, let mean): .erlang(shape: shape, mean: times(mean))
      case .poisson(let mean): .poisson(mean: times(mean))
      case .empirical: form
      }
    return quantity
  }

  /// As written in a resolved file; reads back as the same quantity.
  func text(_ dimension: Dimension, _ vocabulary: Vocabulary) -> String {
    let unit = dimension.unit(vocabulary)
    func word(_ word: Word) -> String { vocabulary.spelling(word) }
    func number(_ value: Double) -> String { NumberText.write(value) }
    let body =
      switch form {
      case .average(let mean): number(mean) + unit
      case .exactly(let value): "\(word(.exactly)) \(number(value))\(unit)"
      case .averageVaried(let mean, let cv): "\(number(mean))\(unit) \(word(.cv)) \(number(cv))"
      case .range(let from, let to): "\(number(from)) \(word(.to)) \(number(to))\(unit)"
      case .triangular(let from, let mode, let to):
        "\(number(from)) \(word(.to)) \(number(to)) (\(word(.usually)) \(number(mode)))\(unit)"
      case .weibull(let mean, let shape):
        "\(word(.weibull)) \(word(.mean)) \(number(mean))\(unit) \(word(.shape)) \(number(shape))"
      case .gamma(let mean, let cv): "\(word(.gamma)) \(word(.mean)) \(number(mean))\(unit) \(word(.cv)) \(number(cv))"
      case .exponential(let mean): "\(word(.exponential)) \(word(.mean)) \(number(mean))\(unit)"
      case .erlang(let shape, let mean): "\(word(.erlang)) \(shape) \(word(.mean)) \(number(mean))\(unit)"
      case .poisson(let mean): "\(word(.poisson)) \(number(mean))\(unit)"
      case .empirical(let file): "\(word(.empirical)) \(file)"
      }
    return isUncertain ? "\(word(.uncertain)) \(body)" : body
  }
}
