import Experiments
import Government

/// What an action of a policy does to officers over the days: one stay for each surge it goes before.
struct MoveRow {
  enum Stage: CaseIterable {
    case letter, training, service

    var name: Phrase {
      switch self {
      case .letter: Phrases.Charts.Moves.letter
      case .training: Phrases.Charts.Moves.training
      case .service: Phrases.Charts.Moves.service
      }
    }

    var color: String {
      switch self {
      case .letter: ChartTheme.rule
      case .training: ChartTheme.palette[1]
      case .service: ChartTheme.palette[0]
      }
    }
  }

  struct Stay {
    let stages: [(Stage, Range<Int>)]
    let atWork: Range<Int>
    /// Days of service in any of nine of ten trials.
    let reach: Range<Int>

    var days: [Int] { (stages.map(\.1) + [reach]).flatMap { [$0.lowerBound, $0.upperBound - 1] } }
  }

  let policy: Int
  /// Index of the action in its policy.
  let action: Int
  let label: String
  let stays: [Stay]

  /// Two actions may read the same: what the chart tells rows apart by has the place of the action after the label.
  var key: String { label + Self.separator + "\(policy).\(action)" }
  static let separator = "\t"

  /// One for each action by which anybody moved, in the order in which their officers begin.
  static func all(of policy: Int, in comparison: Comparison, _ inputs: ChartInputs) -> [MoveRow] {
    let waves = Dictionary(grouping: comparison.moveWaves(of: policy), by: \.action)
    let rows = waves.keys.sorted().compactMap { action -> MoveRow? in
      guard let patterns = waves[action], let most = patterns.map(\.officers.middle).max() else { return nil }
      let receivers = patterns.flatMap(\.receivers).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      let places = receivers.map { Phrase(inputs.scenario.units[$0].title) }
      let whither = places.count > 1 ? Phrases.Charts.Moves.units(places.count) : places[0]
      let letter = Phrases.letter(inputs.scenario.policies[policy].actions[action].instrument)
      let detail = Phrases.Charts.Moves.officers(most, to: whither, by: letter)[inputs.language]
      let lines =
        TextLines.broken(inputs.headings[policy], at: 36, atMost: 2) + TextLines.broken(detail, at: 40, atMost: 3)
      return MoveRow(
        policy: policy, action: action, label: lines.joined(separator: "\n"),
        stays: patterns.map { Stay($0, inputs.scenario) })
    }
    return rows.sorted { ($0.firstDay, $0.action) < ($1.firstDay, $1.action) }
  }

  private var firstDay: Int { stays.map(\.atWork.lowerBound).min() ?? .max }
}

extension MoveRow.Stay {
  init(_ pattern: MovePattern, _ scenario: Scenario) {
    let end = scenario.lengthDays
    let arrival = min(pattern.arrival.middle, end - 1)
    // The last day before they were home again; where most are not, they stay.
    let leaving = pattern.lastDay.map { min($0.middle + 1, end) } ?? end
    atWork = arrival..<max(arrival + 1, leaving)
    let latest = pattern.lastDay.map { min($0.high + 1, end) } ?? end
    let earliest = min(pattern.arrival.low, arrival)
    reach = earliest..<max(earliest + 1, latest)
    let ordered = min(pattern.ordered.middle, arrival)
    let training = pattern.trainingFirst.map { min($0.middle, arrival) } ?? arrival
    let signed = min(pattern.signed?.middle ?? ordered, training)
    stages = [
      (MoveRow.Stage.letter, ordered..<max(ordered, signed)), (.training, training..<arrival), (.service, atWork),
    ]
    .filter { !$0.1.isEmpty }
  }
}
