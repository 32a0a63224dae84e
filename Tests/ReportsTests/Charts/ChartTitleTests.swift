import Experiments
import Government
import Testing

@testable import Reports

@Suite struct ChartTitleTests {
  /// The sample with verdicts, means and intervals as given for turnaround at the main unit.
  private func titles(_ rows: [(Double, Double, Verdict)]) -> ChartTitles {
    var inputs = SampleStudy(trials: 2).inputs(.en)
    inputs.differences = rows.enumerated().map { index, row in
      Difference(
        policy: index + 1, against: 0, window: inputs.window, scope: 0, measure: .turnaroundP90, mean: row.0,
        lower: row.0 - row.1, upper: row.0 + row.1, trials: 60, tolerance: 0.25, verdict: row.2, isHeadline: true)
    }
    return ChartTitles(inputs: inputs)
  }

  @Test func nothingSettledNothingClaimed() {
    let title = titles([(-1, 2, .open), (-3, 4, .open)]).differences.en
    #expect(title == "No policy is settled as faster at Dukcapil")
    let inputs = SampleStudy(trials: 1).inputs(.en)
    #expect(ChartTitles(inputs: inputs).backlog.en == "Backlog at Dukcapil over time")
    #expect(ChartTitles(inputs: inputs).turnaround.en == "How long requests take at Dukcapil")
    #expect(ChartTitles(inputs: inputs).workPressure.en == "Work pressure over time")
  }

  @Test func allWithinTolerance() {
    #expect(
      titles([(0, 0.1, .equal), (0.1, 0.1, .equal)]).differences.en
        == "No policy changes turnaround at Dukcapil by more than the tolerance")
  }

  @Test func oneDayIsNotPlural() {
    let title = titles([(-1.2, 5, .better), (0, 5, .open)]).differences.en
    #expect(title.contains("1 working day") && !title.contains("1 working days"))
  }

  @Test func mostOnlyWhenClearOfTheOthers() {
    #expect(
      titles([(-1, 0.5, .better), (-3.14, 0.5, .better)]).differences.en
        == "lend in advance shortens turnaround at Dukcapil most, by 3.1 working days")
    #expect(
      titles([(-2.5, 0.5, .better), (-3.14, 0.5, .better)]).differences.en
        == "2 of 2 policies shorten turnaround at Dukcapil, lend in advance by 3.1 working days")
  }

  @Test func lendersAreNamed() {
    var inputs = SampleStudy().inputs(.en)
    #expect(ChartTitles(inputs: inputs).differences.en.hasSuffix("; lending units stay within tolerance"))
    inputs.lenders = nil
    #expect(!ChartTitles(inputs: inputs).differences.en.contains("lending"))
  }

  @Test func indonesian() {
    #expect(
      titles([(-1.3, 0.3, .better)]).differences.id
        == "lend when late memperpendek waktu penyelesaian di Dukcapil, 1,3 hari kerja")
    #expect(titles([(-1, 2, .open)]).differences.id.hasPrefix("Belum ada kebijakan"))
  }

  @Test func digitsFollowTheInterval() {
    #expect(titles([(-3.14159, 0.3, .better)]).differences.en.hasSuffix("by 3.1 working days"))
    #expect(titles([(-12.3456, 7, .better)]).differences.en.hasSuffix("by 12 working days"))
    #expect(Phrase.cautiousPercent(0.996).en == ">99\u{a0}%")
  }
}
