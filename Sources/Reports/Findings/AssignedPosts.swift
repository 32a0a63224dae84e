internal import Experiments
internal import Government

/// Posts of an assignment letter: of the trials' moves the number in the middle, from the groups that went most often.
struct AssignedPosts {
  struct Post: Hashable {
    let unit: Phrase
    /// Group in the study; with a roster the officer's identifier in it.
    let group: Phrase
    let receivers: Phrase
    let from: Phrase
    /// nil where most did not come home within the study.
    let until: Phrase?
  }

  let posts: [Post]

  init(_ patterns: [MovePattern], of comparison: Comparison) {
    posts = patterns.flatMap { pattern in Self.posts(pattern, comparison.result.scenario) }
  }

  /// Days over which the trials may spread where one day is still told for all.
  private static let mostDays = 28

  private static func posts(_ pattern: MovePattern, _ scenario: Scenario) -> [Post] {
    let day = { (day: Int) in
      Phrase.date(scenario.calendar.date(of: min(day, scenario.lengthDays - 1)))
    }
    let date = { (spread: MovePattern.Spread) in
      spread.high - spread.low > mostDays
        ? Phrases.AssignmentLetter.between(day(spread.low), day(spread.high)) : day(spread.middle)
    }
    let receivers = pattern.receivers.map { Phrase(scenario.units[$0].title) }.joined(" / ")
    return counts(pattern, scenario).flatMap { source, count in
      Array(
        repeating: Post(
          unit: Phrase(scenario.units[source.unit].title), group: Phrase(source.group), receivers: receivers,
          from: date(pattern.arrival), until: pattern.lastDay.map(date)),
        count: count)
    }
  }

  /// Officers of each source, as near to its share as whole officers allow, and no more than it has.
  static func counts(_ pattern: MovePattern, _ scenario: Scenario) -> [(MovePattern.Source, Int)] {
    var counts = pattern.sources.map { _ in 0 }
    for _ in 0..<pattern.officers.middle {
      let missing = pattern.sources.indices.filter { place in
        let source = pattern.sources[place]
        let group = scenario.units[source.unit].officers.first { $0.title == source.group }
        return counts[place] < group?.count ?? .max
      }
      let wanted = { (place: Int) in
        pattern.sources[place].share * Double(pattern.officers.middle) - Double(counts[place])
      }
      guard let next = missing.max(by: { (wanted($0), -$0) < (wanted($1), -$1) }) else { break }
      counts[next] += 1
    }
    return zip(pattern.sources, counts).filter { $0.1 > 0 }
  }
}
