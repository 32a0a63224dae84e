internal import Government
internal import Stochastics

/// A distribution with the quantity that stands for it in a resolved file.
struct Law: Sendable, Hashable {
  var distribution: Distribution
  var quantity: Quantity
  /// Coefficients of variation that are plausible, where the file gives none.
  var assumedCV: ClosedRange<Double>?

  var isUncertain: Bool { quantity.isUncertain && distribution.variance > 0 }

  /// The average, all of the law moving with it; of an uncertain law one value that holds in all trials.
  func dial(_ dimension: Dimension, _ vocabulary: Vocabulary) -> Dial? {
    guard let center = quantity.center else { return nil }
    let unit = dimension.name(vocabulary)
    if isUncertain {
      return Dial(value: distribution.announced, unit: unit) {
        Quantity(form: .average($0)).text(dimension, vocabulary)
      }
    }
    let quantity = quantity
    return Dial(value: center, unit: unit) { value in
      guard center > 0 else { return Quantity(form: .average(value)).text(dimension, vocabulary) }
      return (value == center ? quantity : quantity.scaled(by: value / center)).text(dimension, vocabulary)
    }
  }
}

extension Distribution {
  /// From its smallest value to its largest; where it has none, from the first percentile to the last but one.
  var span: ClosedRange<Double> {
    guard let from = quantile(0), let to = quantile(1) else {
      return (quantile(0.01) ?? mean)...(quantile(0.99) ?? mean)
    }
    return from...to
  }
}

/// Laws that hold where none is given.
extension Law {
  /// A constant that is written as a plain number.
  static func constant(_ value: Double, _ dimension: Dimension) -> Law { usual(.average(value), dimension) }

  static func uniform(_ from: Double, _ to: Double, _ dimension: Dimension) -> Law {
    usual(.range(from, to), dimension)
  }

  static func lognormal(mean: Double, cv: Double, _ dimension: Dimension) -> Law {
    usual(.averageVaried(mean, cv: cv), dimension)
  }

  static func weibull(mean: Double, shape: Double, _ dimension: Dimension) -> Law {
    usual(.weibull(mean: mean, shape: shape), dimension)
  }

  private static func usual(_ form: Quantity.Form, _ dimension: Dimension) -> Law {
    let quantity = Quantity(form: form)
    guard let distribution = try? quantity.distribution(plain: .constant, samples: { _ in nil }) else {
      preconditionFailure("\(form) is no law")
    }
    return Law(distribution: distribution, quantity: quantity)
  }
}

/// How a plain average is understood.
enum PlainAverage: Sendable {
  case constant
  /// A step's time varies from request to request.
  case lognormal(cv: Double, range: ClosedRange<Double>)
}

extension Quantity {
  /// - Parameter samples: reads the numbers of an `empirical` file.
  func distribution(
    plain: PlainAverage, samples: (String) -> [Double]?
  ) throws(DistributionError) -> Distribution? {
    switch form {
    case .average(let mean):
      switch plain {
      case .constant: try .constant(mean)
      case .lognormal(let cv, _): try .lognormal(mean: mean, cv: cv)
      }
    case .exactly(let value): try .constant(value)
    case .averageVaried(let mean, let cv): try .lognormal(mean: mean, cv: cv)
    case .range(let from, let to): try .uniform(from: from, to: to)
    case .triangular(let from, let mode, let to): try .triangular(from: from, mode: mode, to: to)
    case .weibull(let mean, let shape): try .weibull(mean: mean, shape: shape)
    case .gamma(let mean, let cv): try .gamma(mean: mean, cv: cv)
    case .exponential(let mean): try .exponential(mean: mean)
    case .erlang(let shape, let mean): try .erlang(shape: shape, mean: mean)
    case .poisson(let mean): try .poisson(mean: mean)
    case .empirical(let file):
      if let values = samples(file) { try .empirical(values) } else { nil }
    }
  }
}
