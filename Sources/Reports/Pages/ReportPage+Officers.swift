internal import Experiments
internal import Government
internal import Stochastics

extension ReportPage {
  /// Whom the answer's actions send, why them, and who is next in line; empty where the answer moves nobody.
  var officers: HtmlTable {
    let recommendation = comparison.recommend()
    let answer = recommendation.outcome == .take ? recommendation.policy : nil
    let rows = answer.map { policy in comparison.movePatterns(of: policy).flatMap { officerRows($0, of: policy) } }
    typealias Head = Phrases.Page.Column
    let heads = [Head.officer, Head.unit, Head.place, Head.trialsGone, Head.why, Head.heldBack]
    return HtmlTable(
      title: Phrases.Page.officers[language],
      columns: heads.map { HtmlTable.Column($0[language], isNumber: $0 == Head.trialsGone) }, rows: rows ?? [],
      notes: [Phrases.Page.Note.officers[language]])
  }

  /// Groups shown beside those that go.
  private static let nextInLine = 5

  private func officerRows(_ pattern: MovePattern, of policy: Int) -> [[HtmlTable.Cell]] {
    let scenario = comparison.result.scenario
    let action = scenario.policies[policy].actions[pattern.action]
    // As in the annex of the letter.
    let posts = AssignedPosts.counts(pattern, scenario)
    let standings = comparison.groupStandings(of: policy, action: pattern.action).map { standing in
      let title = scenario.units[standing.unit].officers[standing.group].title
      return (standing, sent: posts.first { $0.0.unit == standing.unit && $0.0.group == title }?.1 ?? 0)
    }
    let others = standings.filter { $0.sent == 0 }.prefix(Self.nextInLine)
    let mostOfOthers = others.compactMap(\.0.interval?.upper).max() ?? 0
    return standings.filter { $0.sent > 0 }.map { standing, sent in
      let isAhead = (standing.interval?.lower ?? 0) > mostOfOthers
      return row(standing, action, place: isAhead ? Phrases.Page.goes(sent) : Phrases.Page.mayGo(sent))
    } + others.map { row($0.0, action, place: Phrases.Page.isNextInLine) }
  }

  private func row(_ standing: GroupStanding, _ action: Action, place: Phrase) -> [HtmlTable.Cell] {
    let unit = comparison.result.scenario.units[standing.unit]
    let group = unit.officers[standing.group]
    let percent = { (share: Double) in Phrase.number(100 * share, decimals: 0)[language] }
    let reasons = standing.reasons.map { Phrases.reason($0.reason) + Phrase(" ") + .number($0.perTrial, decimals: 2) }
    let heads = group.count > 1 ? Phrases.Page.officersOfGroup(group.count)[language] : ""
    return [
      HtmlTable.Cell(group.title[language], detail: heads),
      HtmlTable.Cell(unit.title[language]),
      HtmlTable.Cell(place[language]),
      HtmlTable.Cell(
        percent(standing.goes) + " %",
        detail: standing.interval.map { "(\(percent($0.lower))–\(percent($0.upper)))" } ?? ""),
      HtmlTable.Cell(why(standing, group, action)[language]),
      HtmlTable.Cell(reasons.isEmpty ? "–" : reasons.joined("; ")[language]),
    ]
  }

  /// What the rule of the action looks at, first, then the rest that is known.
  private func why(_ standing: GroupStanding, _ group: OfficerGroup, _ action: Action) -> Phrase {
    let match = standing.match.map { Phrases.Page.match(.number($0, decimals: 2)) } ?? Phrases.Page.drawnMatch
    let years = Phrases.Page.years(.number(group.yearsInPost.mean, decimals: 0))
    switch action.choose {
    case .match, .optimal, .volunteers: return match + Phrase("; ") + years
    case .seniority: return years + Phrase("; ") + match
    case .rating: return Phrases.Page.rating(group.rating) + Phrase("; ") + years
    case .random: return Phrases.Page.byLot + Phrase("; ") + years
    }
  }
}
