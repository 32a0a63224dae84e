import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing

/// Formulas of the model against values worked by hand.
@Suite struct FormulaTests {
  @Test func `the stages of a transfer take as long as the model says`() {
    let transfer = Process.permanentTransfer
    // Modes 10 + 10 + 10 + 10 + 5; means 35/3 + 35/3 + 15 + 10 + 23/3 and a returned file in .2 · .75 of two stages.
    #expect(transfer.plannedDays(leadership: 0.5) == 45)
    #expect(transfer.plannedDays(leadership: 0) == 54)
    #expect(abs(transfer.meanDays(leadership: 0.5) - (70.0 / 3 + 25 * 1.15 + 23.0 / 3)) < 1e-9)
    #expect(Process.assignmentLetter.plannedDays(leadership: 0) == 4)
    #expect(Process.leadershipFactor(0.5) == 1)
  }

  @Test(arguments: [
    (0.0, 4.0), (1.25, 2.5), (2.5, 1 + 3 / (1 + pow(2, 2.5))),
  ])
  func `completion time is satisfying by the promise`(days: Double, element: Double) {
    let satisfaction = Satisfaction(
      turnaroundDays: days, promiseDays: 1, isOverdue: false, proficiency: 1, pressure: 40)
    #expect(abs(satisfaction.timeliness - element) < 1e-12)
    // Staff 4, conduct 4, complaints 4, and five elements at 3.4.
    #expect(abs(satisfaction.index - 25 * (element + 12 + 17) / 9) < 1e-12)
  }

  @Test func `a lost request satisfies in nothing that the office does`() {
    let lost = Satisfaction(turnaroundDays: nil, promiseDays: 1, isOverdue: true, proficiency: .nan, pressure: .nan)
    #expect(lost.timeliness == 1)
    #expect(abs(lost.index - 25 * (4 + 17) / 9.0) < 1e-12)
  }

  @Test func `a surge builds, holds and fades`() throws {
    let surge = Surge(
      name: "s", places: [], startDay: 0, peak: try .constant(2), buildDays: 3, holdDays: 2, fadeDays: 5)
    let shape = (0..<10).map { surge.shape(workingDay: $0) }
    #expect(shape[0] == 0.25 && shape[2] == 0.75 && shape[3] == 1 && shape[4] == 1)
    #expect(abs(shape[5] - exp(-0.2)) < 1e-12)
    #expect(surge.lengthDays == 30)
    #expect(surge.shape(workingDay: -1) == 0 && surge.shape(workingDay: 30) == 0)
  }

  @Test(arguments: [(0.001, 0.004), (1, 0.004), (12.3, 0.004), (900, 0.004)])
  func `quantiles of the histogram are within four thousandths`(value: Double, tolerance: Double) {
    var histogram = TurnaroundHistogram()
    for step in 1...1000 { histogram.add(value * Double(step) / 500) }
    #expect(abs(histogram.quantile(0.9) / (value * 1.8) - 1) < tolerance)
    #expect(abs(histogram.share(above: value) - 0.5) < 0.01)
  }

  @Test func `a histogram keeps unfinished requests open`() {
    var all = TurnaroundHistogram()
    var open = TurnaroundHistogram()
    for day in [1.0, 2, 3, 60] { all.add(day) }
    open.add(60)
    all.setUnfinished(open)
    #expect(all.share(above: 100) == 0.25)
    #expect(all.finished.count == 3)
  }
}
