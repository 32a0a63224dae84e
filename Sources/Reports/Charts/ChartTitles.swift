import Experiments
import Government

/// Titles in words: they claim what intervals settle and nothing else.
struct ChartTitles {
  let inputs: ChartInputs
  private typealias Title = Phrases.Charts.Title
  private var place: Phrase { inputs.name(ofScope: inputs.scope) }

  /// Differences of a measure at the main unit, in policy order.
  private func differences(_ measure: Measure) -> [Difference] {
    inputs.policies.compactMap { inputs.difference(measure, policy: $0, scope: inputs.scope) }
  }

  /// The policy that is settled as better with the largest effect, and whether it is clear of all others.
  private func best(_ measure: Measure) -> (difference: Difference, isClear: Bool, better: Int, all: Int)? {
    let all = differences(measure)
    let better = all.filter { $0.verdict == .better && $0.lower.isFinite && $0.upper.isFinite }
    guard let best = better.max(by: { abs($0.mean) < abs($1.mean) }) else { return nil }
    let isClear = all.allSatisfy { other in
      other.policy == best.policy || (best.mean < 0 ? best.upper < other.lower : best.lower > other.upper)
    }
    return (best, isClear, better.count, all.count)
  }

  /// What a title about one policy tells of: the answer, where there is one, so that no title speaks for another; else the best.
  private func told(_ measure: Measure) -> Difference? {
    guard let answer = inputs.answer else { return best(measure)?.difference }
    return differences(measure).first {
      $0.policy == answer && $0.verdict == .better && $0.lower.isFinite && $0.upper.isFinite
    }
  }

  private func name(_ difference: Difference) -> Phrase { inputs.name(ofPolicy: difference.policy) }

  var differences: Phrase {
    let all = differences(.turnaroundP90)
    if let (best, isClear, better, count) = best(.turnaroundP90) {
      let lenders = lendersClause(best.policy)
      return better == 1 || isClear
        ? Title.shortens(name(best), at: place, by: best.size(), isMost: better > 1, lenders)
        : Title.several(better, of: count, at: place, best: name(best), by: best.size(), lenders)
    }
    return !all.isEmpty && all.allSatisfy { $0.verdict == .equal }
      ? Title.nothingChanges(at: place) : Title.nothingSettled(at: place)
  }

  private func lendersClause(_ policy: Int) -> Phrase {
    guard let scope = inputs.lenders,
      let difference = inputs.difference(.turnaroundP90, policy: policy, scope: scope)
    else { return Phrase("") }
    return switch difference.verdict {
    case .worse: Title.lendersLonger(difference.size())
    case .equal: Title.lendersEqual
    case .open, .tooFew: Title.lendersOpen
    case .better, .changed: Phrase("")
    }
  }

  var backlog: Phrase {
    guard let told = told(.backlogMax) else { return Title.backlog(at: place) }
    return Title.lowersBacklog(name(told), at: place, by: told.size())
  }

  /// The interval behind a claim that is no part of the simultaneous family; nil without a claim.
  var backlogInterval: Phrase? {
    guard let told = told(.backlogMax), !told.isHeadline else { return nil }
    let decimals = MeasureText.of(.backlogMax).decimals(told.mean, halfWidth: (told.upper - told.lower) / 2)
    return Phrases.Charts.highestBacklog(
      from: .number(told.lower, decimals: decimals), to: .number(told.upper, decimals: decimals))
  }

  var turnaround: Phrase {
    if let told = told(.onTime) {
      let (share, baseline) = (mean(.onTime, policy: told.policy), mean(.onTime, policy: 0))
      if share.isFinite, baseline.isFinite {
        return Title.onTime(
          name(told), at: place, .cautiousPercent(share), insteadOf: .cautiousPercent(baseline))
      }
    }
    return Title.turnaround(at: place)
  }

  var workPressure: Phrase {
    guard let told = told(.workPressure) else { return Title.workPressure }
    let title = Title.lowersPressure(name(told), at: place, by: told.size())
    let worst = differences(.workPressure).filter { $0.verdict == .worse && $0.lower.isFinite }
      .max { abs($0.mean) < abs($1.mean) }
    return worst.map { title + Title.raisesPressure(name($0), by: $0.size()) } ?? title
  }

  private func mean(_ measure: Measure, policy: Int) -> Double {
    let values = inputs.result.values(
      policy: policy, window: inputs.window, scope: inputs.scope, measure: measure
    ).filter(\.isFinite)
    return values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }
}
