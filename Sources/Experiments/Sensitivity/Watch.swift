internal import Government
internal import Stochastics

/// What is watched while inputs move: the lead of the policy recommended over its nearest rival.
struct Watch {
  let answer: Int
  let rival: Int
  let measure: Measure

  /// The rival is the best of the other policies in what decides. Watched is on time, unless it tells the two not apart and
  /// turnaround does.
  init(_ base: Evaluation, answer: Int, _ scenario: Scenario) {
    let means = [Measure.onTime, .turnaroundP90].map { measure in
      base.values(measure).map { Summary($0.filter(\.isFinite)).mean }
    }
    let others = scenario.policies.indices.filter { $0 != answer }
    let rank = { (policy: Int) in
      let values = means.map { $0[policy] }
      return (values[0].isFinite ? -values[0] : 1, values[1].isFinite ? values[1] : .infinity, policy)
    }
    let rival = others.min { rank($0) < rank($1) } ?? 0
    let apart = zip([Measure.onTime, .turnaroundP90], means).map { measure, values in
      abs(values[answer] - values[rival]) > scenario.comparison.tolerance(of: measure)
    }
    self.answer = answer
    self.rival = rival
    measure = !means[0][answer].isFinite || !apart[0] && apart[1] ? .turnaroundP90 : .onTime
  }

  private var sign: Double { measure.smallerIsBetter == true ? -1 : 1 }

  /// By trial, above 0 where the policy recommended is better.
  func leads(_ evaluation: Evaluation) -> [Double] {
    let values = evaluation.values(measure)
    return zip(values[answer], values[rival]).map { sign * ($0 - $1) }
  }

  /// On average; NaN where there is none.
  func lead(_ evaluation: Evaluation) -> Double { Summary(leads(evaluation).filter(\.isFinite)).mean }

  /// The measure of a policy on average, the larger the better.
  func worth(_ evaluation: Evaluation, of policy: Int) -> Double {
    sign * Summary(evaluation.values(measure)[policy].filter(\.isFinite)).mean
  }

  /// The lead there, and by how much it differs from that of the study.
  func lead(_ evaluation: Evaluation, from base: Evaluation, confidence: Double) -> AnchoredLead {
    AnchoredLead(leads(evaluation), base: leads(base), confidence: confidence)
  }
}
