import Stochastics
import Testing

/// Means held against controls whose means are known.
@Suite struct ControlledMeanTests {
  /// Values of mean 5 of which two controls explain `part` of the variance.
  private func sample(_ part: Double, count: Int, study: Int = 0) -> (values: [Double], controls: [[Double]]) {
    var source = RandomSource(seed: 12, trial: UInt64(study))
    var (values, first, second) = ([Double](), [Double](), [Double]())
    for number in 0..<count {
      source.start(purpose: 1, entity: UInt64(number), occurrence: 0)
      first.append(source.normal())
      second.append(source.normal())
      let explained = (first[number] - second[number]) / 2.0.squareRoot()
      values.append(5 + part.squareRoot() * explained + (1 - part).squareRoot() * source.normal())
    }
    return (values, [first, second])
  }

  /// 1 / (1 − R²), less what two coefficients cost.
  @Test(arguments: [0.0, 0.5, 0.9])
  func `the gain is that of the part explained`(part: Double) throws {
    let (values, controls) = sample(part, count: 20_000)
    let found = try #require(ControlledMean(of: values, controls: controls))
    #expect(found.controls == 2)
    #expect(abs(found.gain * (1 - part) - 1) < 0.05)
  }

  /// Over 300 studies of 60 values: the controlled means are right on average, and vary as much less as they say.
  @Test func `the mean is right and varies as much less as it says`() throws {
    var (plain, controlled, gains) = (Summary(), Summary(), Summary())
    for study in 0..<300 {
      let (values, controls) = sample(0.75, count: 60, study: study)
      let found = try #require(ControlledMean(of: values, controls: controls))
      plain.add(Summary(values).mean)
      controlled.add(found.mean)
      gains.add(found.gain)
    }
    #expect(abs(controlled.mean - 5) < 4 * controlled.standardError)
    // A ratio of two variances of 300 values has a standard error of 12 %.
    #expect(abs(plain.variance / controlled.variance / gains.mean - 1) < 0.35)
    #expect(gains.mean > 3)
  }

  @Test func `shift, scale and sign of values and controls change no gain`() throws {
    let (values, controls) = sample(0.5, count: 80)
    let found = try #require(ControlledMean(of: values, controls: controls))
    let moved = try #require(
      ControlledMean(of: values.map { 7 - 300 * $0 }, controls: [controls[1].map { -2 * $0 }, controls[0]]))
    #expect(abs(moved.gain - found.gain) < 1e-9)
    #expect(abs(moved.mean - (7 - 300 * found.mean)) < 1e-6)
  }

  /// Equal controls are one; one that does not vary is none.
  @Test func `controls that say nothing new cost no value`() throws {
    let (values, controls) = sample(0.5, count: 80)
    let found = try #require(ControlledMean(of: values, controls: controls))
    let idle = Array(repeating: 3.0, count: 80)
    #expect(try #require(ControlledMean(of: values, controls: controls + [idle])) == found)
    let twice = try #require(ControlledMean(of: values, controls: controls + [controls[0]]))
    #expect(abs(twice.mean - found.mean) < 1e-9)
  }

  @Test func `too little to tell gives nothing`() {
    let (values, controls) = sample(0.5, count: 30)
    #expect(ControlledMean(of: values, controls: controls) != nil)
    #expect(ControlledMean(of: Array(values.dropLast()), controls: controls.map { Array($0.dropLast()) }) == nil)
    #expect(ControlledMean(of: values, controls: []) == nil)
    #expect(ControlledMean(of: Array(repeating: 1, count: 30), controls: controls) == nil)
    #expect(ControlledMean(of: values, controls: [Array(controls[0].dropLast())]) == nil)
    #expect(ControlledMean(of: values, controls: [Array(repeating: .nan, count: 30)]) == nil)
  }
}
