import Experiments
import Government

/// Titles in words: they claim what intervals settle and nothing else.
struct ChartTitles {
  let inputs: ChartInputs
  private var language: Language { inputs.language }
  private var place: String { inputs.name(ofScope: inputs.scope) }

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

  private func name(_ difference: Difference) -> String { inputs.name(ofPolicy: difference.policy) }

  private func size(_ difference: Difference) -> String {
    difference.size()[language]
  }

  var differences: String {
    let all = differences(.turnaroundP90)
    if let (best, isClear, better, count) = best(.turnaroundP90) {
      let days = language.say("\(size(best)) working days", "\(size(best)) hari kerja")
      let lenders = lendersClause(best.policy)
      if better == 1 || isClear {
        let most = better > 1
        return language.say(
          "\(name(best)) shortens turnaround at \(place) \(most ? "most, " : "")by \(days)\(lenders)",
          "\(name(best)) \(most ? "paling memperpendek" : "memperpendek") waktu layanan di \(place),"
            + " \(days)\(lenders)")
      }
      return language.say(
        "\(better) of \(count) policies shorten turnaround at \(place), \(name(best)) by \(days)\(lenders)",
        "\(better) dari \(count) kebijakan memperpendek waktu layanan di \(place), \(name(best)) \(days)\(lenders)")
    }
    if !all.isEmpty, all.allSatisfy({ $0.verdict == .equal }) {
      return language.say(
        "No policy changes turnaround at \(place) by more than the tolerance",
        "Tidak ada kebijakan yang mengubah waktu layanan di \(place) melebihi toleransi")
    }
    return language.say(
      "No policy is settled as faster at \(place)", "Belum ada kebijakan yang pasti lebih cepat di \(place)")
  }

  private func lendersClause(_ policy: Int) -> String {
    guard let scope = inputs.lenders,
      let difference = inputs.difference(.turnaroundP90, policy: policy, scope: scope)
    else { return "" }
    switch difference.verdict {
    case .worse:
      return language.say(
        "; lending units take \(size(difference)) days longer", "; OPD asal \(size(difference)) hari lebih lama")
    case .equal:
      return language.say("; lending units stay within tolerance", "; OPD asal tetap dalam toleransi")
    case .open:
      return language.say("; the effect on lending units is open", "; dampak pada OPD asal belum pasti")
    case .better, .changed: return ""
    }
  }

  var backlog: String {
    guard let best = best(.backlogMax)?.difference else {
      return language.say("Backlog at \(place) over time", "Tunggakan di \(place) dari waktu ke waktu")
    }
    return language.say(
      "\(name(best)) lowers the highest backlog at \(place) by \(size(best)) days of capacity",
      "\(name(best)) menurunkan tunggakan tertinggi di \(place) sebesar \(size(best)) hari kapasitas")
  }

  /// The interval behind a claim that is no part of the simultaneous family; empty without a claim.
  var backlogInterval: String {
    guard let best = best(.backlogMax)?.difference, !best.isHeadline else { return "" }
    let decimals = MeasureText.of(.backlogMax).decimals(best.mean, halfWidth: (best.upper - best.lower) / 2)
    let ends = [best.lower, best.upper].map { Phrase.number($0, decimals: decimals)[language] }
    return language.say(
      "; highest backlog: \(ends[0]) to \(ends[1]) by its own interval",
      "; tunggakan tertinggi: \(ends[0]) sampai \(ends[1]) menurut selang kepercayaannya sendiri")
  }

  var turnaround: String {
    if let best = best(.onTime)?.difference {
      let share = mean(.onTime, policy: best.policy)
      let baseline = mean(.onTime, policy: 0)
      if share.isFinite, baseline.isFinite {
        return language.say(
          "\(name(best)): \(Phrase.cautiousPercent(share)[language]) on time at \(place) instead of \(Phrase.cautiousPercent(baseline)[language])",
          "\(name(best)): \(Phrase.cautiousPercent(share)[language]) tepat waktu di \(place), semula \(Phrase.cautiousPercent(baseline)[language])"
        )
      }
    }
    return language.say("How long requests take at \(place)", "Lama penyelesaian permohonan di \(place)")
  }

  var workPressure: String {
    let all = differences(.workPressure)
    guard let best = best(.workPressure)?.difference else {
      return language.say("Work pressure over time", "Tekanan kerja dari waktu ke waktu")
    }
    let worst = all.filter { $0.verdict == .worse && $0.lower.isFinite }.max { abs($0.mean) < abs($1.mean) }
    let raise = worst.map {
      language.say("; \(name($0)) raises it by \(size($0))", "; \(name($0)) menaikkannya \(size($0))")
    }
    return language.say(
      "\(name(best)) lowers work pressure at \(place) by \(size(best)) points",
      "\(name(best)) menurunkan tekanan kerja di \(place) sebesar \(size(best)) poin") + (raise ?? "")
  }

  private func mean(_ measure: Measure, policy: Int) -> Double {
    let values = inputs.result.values(
      policy: policy, window: inputs.window, scope: inputs.scope, measure: measure
    ).filter(\.isFinite)
    return values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }
}
