import Stochastics
import Testing

@Suite("Parameters")
struct ParameterTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let parameter: String
    let law: Example
    var testDescription: String { "\(law.testDescription): \(parameter)" }

    init(_ distribution: String, _ parameter: String, _ make: @escaping @Sendable () throws -> Distribution) {
      self.parameter = parameter
      law = Example(distribution, make)
    }
  }

  static let refusals = [
    Refusal("constant", "value") { try .constant(.nan) },
    Refusal("uniform", "from") { try .uniform(from: -.infinity, to: 1) },
    Refusal("uniform", "to") { try .uniform(from: 2, to: 1) },
    Refusal("triangular", "mode") { try .triangular(from: 2, mode: 1, to: 3) },
    Refusal("triangular", "to") { try .triangular(from: 0, mode: 4, to: 3) },
    Refusal("triangular", "from") { try .triangular(from: .nan, mode: 4, to: 3) },
    Refusal("exponential", "mean") { try .exponential(mean: 0) },
    Refusal("erlang", "shape") { try .erlang(shape: 0, mean: 1) },
    Refusal("erlang", "mean") { try .erlang(shape: 2, mean: -1) },
    Refusal("gamma", "mean") { try .gamma(mean: .infinity, cv: 1) },
    Refusal("gamma", "cv") { try .gamma(mean: 1, cv: -1) },
    Refusal("weibull", "mean") { try .weibull(mean: 0, shape: 1) },
    Refusal("weibull", "shape") { try .weibull(mean: 1, shape: 0.01) },
    Refusal("lognormal", "mean") { try .lognormal(mean: -2, cv: 1) },
    Refusal("lognormal", "cv") { try .lognormal(mean: 1, cv: .nan) },
    Refusal("truncatedNormal", "mean") {
      try .truncatedNormal(mean: .nan, standardDeviation: 1, from: 0, to: 1)
    },
    Refusal("truncatedNormal", "standardDeviation") {
      try .truncatedNormal(mean: 0, standardDeviation: 0, from: 0, to: 1)
    },
    Refusal("truncatedNormal", "to") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 1, to: 0)
    },
    Refusal("beta", "alpha") { try .beta(alpha: 0, beta: 1) },
    Refusal("beta", "beta") { try .beta(alpha: 1, beta: 1e9) },
    Refusal("beta", "to") { try .beta(alpha: 1, beta: 1, from: 1, to: .nan) },
    Refusal("poisson", "mean") { try .poisson(mean: -1) },
    Refusal("negativeBinomial", "mean") { try .negativeBinomial(mean: 1e7, size: 1) },
    Refusal("negativeBinomial", "size") { try .negativeBinomial(mean: 1, size: 0) },
    Refusal("discrete", "values") { try .discrete(values: [], weights: []) },
    Refusal("discrete", "values[1]") { try .discrete(values: [1, .nan], weights: [1, 1]) },
    Refusal("discrete", "weights") { try .discrete(values: [1, 2], weights: [1]) },
    Refusal("discrete", "weights") { try .discrete(values: [1, 2], weights: [0, 0]) },
    Refusal("discrete", "weights[0]") { try .discrete(values: [1, 2], weights: [-1, 2]) },
    Refusal("empirical", "sample") { try .empirical([]) },
    Refusal("empirical", "sample[2]") { try .empirical([1, 2, .infinity]) },
  ]

  @Test(arguments: refusals)
  func senselessParametersAreRefusedByName(_ refusal: Refusal) {
    let error = #expect(throws: DistributionError.self) { try refusal.law.make() }
    #expect(error?.distribution == refusal.law.testDescription)
    #expect(error?.parameter == refusal.parameter)
  }

  @Test func errorsSayWhatWasGivenAndWhatWouldDo() {
    let error = #expect(throws: DistributionError.self) { try Distribution.gamma(mean: 12, cv: -1) }
    #expect(error?.value == -1)
    #expect(error?.description == "gamma: cv must be 0, or a number from 0.002 to 100, but is -1")
    let order = #expect(throws: DistributionError.self) { try Distribution.uniform(from: 2, to: 1.5) }
    #expect(order?.description == "uniform: to must be at least from (2), but is 1.5")
  }

  @Test func lawsWithoutSpreadAreConstants() throws {
    let four = try Distribution.constant(4)
    #expect(try Distribution.uniform(from: 4, to: 4) == four)
    #expect(try Distribution.triangular(from: 4, mode: 4, to: 4) == four)
    #expect(try Distribution.gamma(mean: 4, cv: 0) == four)
    #expect(try Distribution.lognormal(mean: 4, cv: 0) == four)
    #expect(try Distribution.beta(alpha: 1, beta: 1, from: 4, to: 4) == four)
    #expect(try Distribution.truncatedNormal(mean: 0, standardDeviation: 1, from: 4, to: 4) == four)
    #expect(try Distribution.poisson(mean: 0) == .constant(0))
    #expect(try Distribution.negativeBinomial(mean: 0, size: 1) == .constant(0))
  }

  @Test func equalParametersMakeEqualLaws() throws {
    #expect(try Distribution.gamma(mean: 2, cv: 1) == .gamma(mean: 2, cv: 1))
    #expect(try Distribution.gamma(mean: 2, cv: 1) != .gamma(mean: 2, cv: 2))
    #expect(try Distribution.empirical([2, 1]) == .empirical([1, 2]))
  }
}
