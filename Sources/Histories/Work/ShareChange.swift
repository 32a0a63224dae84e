internal import Foundation
internal import Government

/// Where an officer's share of all work changes: cuts of the log with a higher likelihood of two shares than of one, found one within
/// the other (binary segmentation, Scott and Knott 1974).
struct ShareChange {
  let officer: Int
  /// The first entry of the log after it.
  let cut: Int
  /// Shares since the change before and until the next.
  let before: Double
  let after: Double

  private static let (leastEntries, leastSide, leastGain) = (30, 50, 20.0)
  /// Where a change is looked for within some weeks alone: one in a hundred by chance.
  private static let leastGainWithin = 6.6

  /// Those of one officer, by time.
  static func all(of officer: Int, _ log: EventLog) -> [ShareChange] {
    var sums = [0]
    for entry in log.entries { sums.append(sums[sums.count - 1] + (entry.officer == officer ? 1 : 0)) }
    guard sums[sums.count - 1] >= leastEntries else { return [] }
    var cuts: [Int] = []
    var ranges = [0..<log.entries.count]
    while let range = ranges.popLast() {
      guard let cut = cut(sums, range, log) else { continue }
      cuts.append(cut)
      ranges += [range.lowerBound..<cut, cut..<range.upperBound]
    }
    let ends = [0] + cuts.sorted() + [log.entries.count]
    let shares = zip(ends, ends.dropFirst()).map { Double(sums[$1] - sums[$0]) / Double($1 - $0) }
    return ends.indices.dropFirst().dropLast().map {
      ShareChange(officer: officer, cut: ends[$0], before: shares[$0 - 1], after: shares[$0])
    }
  }

  /// The likeliest change of an officer's share within some days, the half year around them being looked at; nil where there is none.
  init?(of officer: Int, _ log: EventLog, within days: ClosedRange<Int>) {
    let around = log.entries.indices.filter {
      (days.lowerBound - 120...days.upperBound + 120).contains(log.entries[$0].day)
    }
    guard let first = around.first, let last = around.last else { return nil }
    var sums = [0]
    for entry in log.entries { sums.append(sums[sums.count - 1] + (entry.officer == officer ? 1 : 0)) }
    guard sums[last + 1] - sums[first] >= Self.leastEntries,
      let cut = Self.cut(
        sums, first..<(last + 1), log, least: Self.leastGainWithin, where: { days.contains(log.entries[$0].day) })
    else { return nil }
    self.officer = officer
    self.cut = cut
    before = Double(sums[cut] - sums[first]) / Double(cut - first)
    after = Double(sums[last + 1] - sums[cut]) / Double(last + 1 - cut)
  }

  private init(officer: Int, cut: Int, before: Double, after: Double) {
    (self.officer, self.cut, self.before, self.after) = (officer, cut, before, after)
  }

  /// The likeliest cut of a stretch; nil where the gain is not worth a change, over what the entries of a week have in common.
  private static func cut(
    _ sums: [Int], _ range: Range<Int>, _ log: EventLog, least: Double = leastGain,
    where isAllowed: (Int) -> Bool = { _ in true }
  ) -> Int? {
    guard range.count > 2 * leastSide else { return nil }
    func likelihood(_ part: Range<Int>) -> Double {
      let own = Double(sums[part.upperBound] - sums[part.lowerBound])
      let share = own / Double(part.count)
      guard share > 0, share < 1 else { return 0 }
      return own * Foundation.log(share) + (Double(part.count) - own) * Foundation.log(1 - share)
    }
    let one = likelihood(range)
    let places = ((range.lowerBound + leastSide)..<(range.upperBound - leastSide)).filter(isAllowed)
    let gains = places.map { 2 * (likelihood(range.lowerBound..<$0) + likelihood($0..<range.upperBound) - one) }
    guard let best = gains.max(), let cut = gains.firstIndex(of: best).map({ places[$0] }) else { return nil }
    let parts = [range.lowerBound..<cut, cut..<range.upperBound]
    return best / dispersion(sums, parts, log) >= least ? cut : nil
  }

  /// How much more weeks vary than single entries would have them do, at least 1 (Pearson).
  private static func dispersion(_ sums: [Int], _ parts: [Range<Int>], _ log: EventLog) -> Double {
    var (square, weeks) = (0.0, 0)
    for part in parts {
      let share = Double(sums[part.upperBound] - sums[part.lowerBound]) / Double(part.count)
      guard share > 0, share < 1 else { continue }
      var start = part.lowerBound
      while start < part.upperBound {
        let week = log.entries[start].day / 7
        let end = log.entries[start..<part.upperBound].firstIndex { $0.day / 7 != week } ?? part.upperBound
        let count = Double(end - start)
        let excess = Double(sums[end] - sums[start]) - count * share
        square += excess * excess / (count * share * (1 - share))
        weeks += 1
        start = end
      }
    }
    return max(1, square / Double(max(1, weeks - 2)))
  }

  /// Day of the cut, counted from 1970-01-01.
  func day(in log: EventLog) -> Int { log.entries[cut].day }

  func lastBefore(_ log: EventLog) -> CivilDate {
    CivilDate(dayNumber: (log.entries[..<cut].last { $0.officer == officer } ?? log.entries[cut]).day)
  }

  func firstAfter(_ log: EventLog) -> CivilDate {
    CivilDate(dayNumber: (log.entries[cut...].first { $0.officer == officer } ?? log.entries[cut]).day)
  }
}
