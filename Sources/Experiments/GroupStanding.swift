internal import Government
public import Playing
public import Stochastics

/// What became, over all trials, of the officers of one group whom an action could ask: who goes, who is next in line, and why.
public struct GroupStanding: Sendable {
  /// Indices of the unit, and of the group in it; with a roster a group is one officer.
  public let unit: Int
  public let group: Int
  /// Share of the trials in which any of the group went, with its interval (Clopper and Pearson 1934).
  public let goes: Double
  public let interval: Interval?
  /// Officers of the group who went in a trial, on average.
  public let perTrial: Double
  /// Candidates of the group who did not move, by reason, per trial; the most frequent first.
  public let reasons: [(reason: MoveRecord.Reason, perTrial: Double)]
  /// Match with the unit that is helped, as the study states it; nil where it is drawn in each trial.
  public let match: Double?
}

extension Comparison {
  /// Of every group that an action of a policy could ask: those who go most often first, then those next in line by the rule of the
  /// action. Groups of an action that asks any unit of low load are those that it asked in a trial.
  public func groupStandings(of policy: Int, action number: Int) -> [GroupStanding] {
    let scenario = result.scenario
    let action = scenario.policies[policy].actions[number]
    let roster = Roster(scenario)
    var tallies: [Place: Tally] = [:]
    for place in places(action) { tallies[place] = Tally() }
    for moves in result.moves(policy: policy) {
      var gone: Set<Place> = []
      for move in moves where move.action == number && !move.isOwnRequest {
        guard let officer = move.officer else { continue }
        let place = Place(unit: roster.people[officer].unit, group: roster.people[officer].group)
        if move.arrivedDay != nil {
          tallies[place, default: Tally()].went += 1
          gone.insert(place)
        } else if let reason = move.rejectedBecause {
          tallies[place, default: Tally()].reasons[reason, default: 0] += 1
        }
      }
      for place in gone { tallies[place, default: Tally()].trials += 1 }
    }
    let matches = StatedMatches(scenario)
    let receiver = action.to.count == 1 ? action.to.first : nil
    let standings = tallies.keys.sorted().map { place in
      standing(
        place, tallies[place] ?? Tally(), of: result.played[policy],
        match: receiver.flatMap { matches.match(of: place.group(in: scenario), at: $0) })
    }
    return standings.sorted { first, second in
      let (x, y) = (rank(first, action), rank(second, action))
      if x != y { return x > y }
      return Place(first) < Place(second)
    }
  }

  /// Groups that an action may ask by what is written.
  private func places(_ action: Action) -> [Place] {
    let units: [Int]
    switch action.from {
    case .units(let written) where action.instrument.takesFromOthers: units = written.filter { !action.to.contains($0) }
    case .loadBelow where action.instrument.takesFromOthers: units = []
    default: units = action.to
    }
    return units.flatMap { unit in
      result.scenario.units[unit].officers.indices.compactMap { index in
        let group = result.scenario.units[unit].officers[index]
        return group.count > 0 && action.limits.allow(group, action.instrument) ? Place(unit: unit, group: index) : nil
      }
    }
  }

  private func standing(_ place: Place, _ tally: Tally, of trials: Int, match: Double?) -> GroupStanding {
    let perTrial = { (count: Int) in trials == 0 ? 0 : Double(count) / Double(trials) }
    return GroupStanding(
      unit: place.unit, group: place.group, goes: perTrial(tally.trials),
      interval: Estimates.proportionInterval(
        successes: tally.trials, of: trials, confidence: result.scenario.comparison.confidence),
      perTrial: perTrial(tally.went),
      reasons: MoveRecord.Reason.allCases.compactMap { reason in
        tally.reasons[reason].map { (reason: reason, perTrial: perTrial($0)) }
      }.sorted { $0.perTrial > $1.perTrial },
      match: match)
  }

  /// Who goes more often stands first; of those who go as often, whom the rule of the action prefers.
  private func rank(_ standing: GroupStanding, _ action: Action) -> (goes: Double, rule: Double) {
    let group = result.scenario.units[standing.unit].officers[standing.group]
    let preference: Double =
      switch action.choose {
      case .match, .optimal, .volunteers: standing.match ?? 0
      case .seniority: group.yearsInPost.mean
      case .rating: Double(group.rating)
      case .random: 0
      }
    return (standing.perTrial, preference)
  }
}

/// A group of officers by its unit and its place there.
private struct Place: Hashable, Comparable {
  let unit: Int
  let group: Int

  init(unit: Int, group: Int) {
    self.unit = unit
    self.group = group
  }

  init(_ standing: GroupStanding) { self.init(unit: standing.unit, group: standing.group) }

  func group(in scenario: Scenario) -> OfficerGroup { scenario.units[unit].officers[group] }

  static func < (a: Place, b: Place) -> Bool { (a.unit, a.group) < (b.unit, b.group) }
}

private struct Tally {
  var trials = 0
  var went = 0
  var reasons: [MoveRecord.Reason: Int] = [:]
}

extension Limits {
  /// Whether a group's post, employment and name let any of its officers go.
  fileprivate func allow(_ group: OfficerGroup, _ instrument: Instrument) -> Bool {
    posts.contains(group.post) && !(instrument.isForGood && group.employment.isContract)
      && (groups.isEmpty || groups.contains(group.name))
  }
}
