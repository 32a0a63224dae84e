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

  /// Another policy may be settled as better where the answer is not: no title names it.
  @Test(arguments: [Measure.backlogMax, .onTime, .workPressure])
  func noTitleSpeaksForAnotherThanTheAnswer(measure: Measure) {
    var inputs = SampleStudy(trials: 10).inputs(.en)
    let all = [(1, Verdict.better), (2, .tooFew)].map { policy, verdict in
      Difference(
        policy: policy, against: 0, window: inputs.window, scope: inputs.scope, measure: measure,
        mean: measure == .onTime ? 5 : -5, lower: measure == .onTime ? 3 : -7, upper: measure == .onTime ? 7 : -3,
        trials: 10, tolerance: 1, verdict: verdict, isHeadline: true)
    }
    inputs.differences = all
    let titles = { (inputs: ChartInputs) -> String in
      let titles = ChartTitles(inputs: inputs)
      return titles.backlog.en + titles.turnaround.en + titles.workPressure.en
    }
    let name = inputs.name(ofPolicy: 1).en
    inputs.answer = nil
    #expect(titles(inputs).contains(name))
    inputs.answer = 1
    #expect(titles(inputs).contains(name))
    inputs.answer = 2
    #expect(!titles(inputs).contains(name))
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
