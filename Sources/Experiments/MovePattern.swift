public import Government
internal import Playing
internal import Stochastics

/// Whom an action moved, from where and when, over all trials: what its letter can be written from.
public struct MovePattern: Sendable {
  /// A number in the middle of the trials, and what nine of ten of them lie between.
  public struct Spread: Sendable, Hashable {
    public let middle: Int
    public let low: Int
    public let high: Int

    /// nil of none.
    init?(_ values: [Int]) {
      guard !values.isEmpty else { return nil }
      let sorted = values.sorted()
      let at = { (p: Double) in sorted[min(sorted.count - 1, Int(p * Double(sorted.count)))] }
      (middle, low, high) = (at(0.5), at(0.05), at(0.95))
    }
  }

  /// Officers of one group of a unit, with their share of all moves.
  public struct Source: Sendable, Hashable {
    public let unit: Int
    /// Empty of those at home in another unit.
    public let group: Title
    public let share: Double
  }

  /// Index of the action in its policy.
  public let action: Int
  /// Trials in which anybody moved, as a share.
  public let share: Double
  /// Officers who moved in a trial in which anybody did.
  public let officers: Spread
  /// Largest share first; of equal ones by unit and group.
  public let sources: [Source]
  /// Units to which they went, likewise, and to each how many on average in a trial in which anybody moved.
  public let receivers: [Int]
  public let officersTo: [Double]
  /// Days of the order, and of its last signature; nil where no letter has to be signed.
  public let ordered: Spread
  public let signed: Spread?
  /// Working days of training on order, and its first day; nil where nobody is trained.
  public let training: Spread
  public let trainingFirst: Spread?
  /// First day of service, and the last before they were home again, counted as the day after the study's last for who was not by
  /// then; nil where most were not.
  public let arrival: Spread
  public let lastDay: Spread?
  /// Moves whose officer was home again within the study, as a share.
  public let returned: Double
}

extension Comparison {
  /// Of each action of a policy by which anybody moved.
  ///
  /// - Parameters:
  ///   - policy: index of the policy.
  ///   - days: on which the moves were ordered; nil = any.
  public func movePatterns(of policy: Int, orderedIn days: Range<Int>? = nil) -> [MovePattern] {
    let trials = result.moves(policy: policy).map {
      $0.filter { $0.arrivedDay != nil && !$0.isOwnRequest && (days?.contains($0.orderedDay) ?? true) }
    }
    let roster = Roster(result.scenario)
    return result.scenario.policies[policy].actions.indices.compactMap { action in
      MovePattern(action, trials.map { $0.filter { $0.action == action } }, result.scenario, roster)
    }
  }
}

extension MovePattern {
  fileprivate init?(_ action: Int, _ trials: [[MoveRecord]], _ scenario: Scenario, _ roster: Roster) {
    let moves = trials.flatMap { $0 }
    guard let officers = Spread(trials.map(\.count).filter { $0 > 0 }), let training = Spread(moves.map(\.trainedDays)),
      let arrival = Spread(moves.compactMap(\.arrivedDay)), let ordered = Spread(moves.map(\.orderedDay))
    else { return nil }
    self.action = action
    self.officers = officers
    self.training = training
    self.arrival = arrival
    self.ordered = ordered
    signed = Spread(moves.compactMap(\.dueDay))
    trainingFirst = Spread(
      moves.compactMap { move in
        guard move.trainedDays > 0, let day = move.arrivedDay else { return nil }
        return scenario.calendar.workingDay(-move.trainedDays, after: day)
      })
    share = Double(trials.count { !$0.isEmpty }) / Double(trials.count)
    let homeComings = moves.map { $0.returnedDay.flatMap { $0 < scenario.lengthDays ? $0 : nil } }
    returned = Double(homeComings.count { $0 != nil }) / Double(moves.count)
    let last = Spread(
      homeComings.map { $0.map { scenario.calendar.workingDayBefore($0) ?? $0 } ?? scenario.lengthDays })
    lastDay = last.flatMap { $0.middle < scenario.lengthDays ? $0 : nil }
    var counts: [[Int]: Int] = [:]
    for move in moves {
      guard let from = move.from else { continue }
      // An officer at home elsewhere goes by the group of his home; one whose number was drawn, by his unit alone.
      let person = move.officer.map { roster.people[$0] }
      counts[[from, person?.unit == from ? person?.group ?? -1 : -1], default: 0] += 1
    }
    sources = counts.sorted {
      (-$0.value, $0.key[0], $0.key[1]) < (-$1.value, $1.key[0], $1.key[1])
    }.map { place, count in
      let groups = scenario.units[place[0]].officers
      return Source(
        unit: place[0], group: place[1] >= 0 ? groups[place[1]].title : "",
        share: Double(count) / Double(moves.count))
    }
    let went = Dictionary(grouping: moves, by: \.to).map { (unit: $0, count: $1.count) }
      .sorted { (-$0.count, $0.unit) < (-$1.count, $1.unit) }
    receivers = went.map(\.unit)
    officersTo = went.map { Double($0.count) / Double(trials.count { !$0.isEmpty }) }
  }
}
