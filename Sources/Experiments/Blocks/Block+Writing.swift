internal import Files
internal import Foundation
internal import Government
internal import Playing

extension Block {
  /// The file of some trials.
  ///
  /// - Parameters:
  ///   - results: of trials in a row, at least one.
  ///   - isPlayed: by policy.
  ///   - study: identifier of the study.
  static func bytes(_ results: [TrialResult], isPlayed: [Bool], layout: Layout, study: String) -> [UInt8] {
    let rows = TrialRows(trials: results, layout: layout)
    let (base, baseDays) = (figures(of: 0, results, layout), days(of: 0, results, layout))
    var plain: [[UInt8]] = []
    for policy in layout.policies.indices {
      guard isPlayed[policy] else {
        plain += Part.allCases.map { _ in [] }
        continue
      }
      let hasDays = policy < layout.dailyPolicies
      plain.append(
        policy == 0 ? base : Numbers.differing(figures(of: policy, results, layout), from: base))
      plain.append(
        policy == 0 ? baseDays : hasDays ? Numbers.differing(days(of: policy, results, layout), from: baseDays) : [])
      plain.append(MoveColumns.bytes(rows.moves(of: policy, in: 0)))
      plain.append(Numbers.bytes(TurnaroundHistogram.sum(of: results.lazy.map { $0.turnaround[policy] }).counts))
    }
    plain.append(Numbers.bytes(results.flatMap(\.controls.numbers)))
    plain.append(
      results.flatMap { result in
        Numbers.bytes(result.fingerprints.policies)
          + Numbers.bytes(result.fingerprints.days + result.fingerprints.units)
      })
    let packed = plain.map { $0.isEmpty ? [] : Deflated.bytes($0) }
    let heading = Heading(
      study: study, first: results[0].trial, count: results.count, played: isPlayed, packed: packed.map(\.count),
      plain: plain.map(\.count))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Plain numbers and names: nothing in them cannot be written.
    let told = (try? encoder.encode(heading)) ?? Data()
    var bytes = mark + Numbers.bytes([UInt32(told.count)]) + told
    for section in packed { bytes += section }
    return bytes + Numbers.bytes([bytes.withUnsafeBytes { Deflated.checksum($0) }])
  }

  /// Trial by trial, those that are kept.
  static func figures(of policy: Int, _ results: [TrialResult], _ layout: Layout) -> [UInt8] {
    let waiting = policy * layout.waitingCount..<(policy + 1) * layout.waitingCount
    let places = (0..<layout.valueCount).filter { layout.keptPlace($0) != nil }
    return results.flatMap { result in
      Numbers.bytes(places.map { result.values[policy][$0] }) + Numbers.bytes(result.waiting[waiting])
    }
  }

  static func days(of policy: Int, _ results: [TrialResult], _ layout: Layout) -> [UInt8] {
    let daily = policy * layout.dailyStride..<(policy + 1) * layout.dailyStride
    let flows = policy * layout.flowCount..<(policy + 1) * layout.flowCount
    return results.prefix { !$0.daily.isEmpty }.flatMap {
      Numbers.bytes($0.daily[daily]) + Numbers.bytes($0.flows[flows])
    }
  }
}
