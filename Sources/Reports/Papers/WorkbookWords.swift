internal import Experiments
internal import Government
internal import Playing

/// What names in the files of results read as in a workbook, column by column.
struct WorkbookWords {
  let result: ExperimentResult

  private typealias Words = Phrases.Workbook

  /// Cells of a column, by what the file says.
  func pairs(_ column: String) -> [(String, Phrase)] {
    let scenario = result.scenario
    return switch column {
    case "policy", "against", "varied":
      scenario.policies.indices.map { (scenario.policies[$0].name, result.name(ofPolicy: $0)) }
    case "title": scenario.policies.indices.map { (scenario.policies[$0].title.en, result.name(ofPolicy: $0)) }
    case "window_name": scenario.windows.map { ($0.name, Phrase($0.title)) }
    case "unit", "from_unit", "to_unit":
      result.layout.scopes.indices.map { (result.layout.scopes[$0].name, result.title(of: $0)) }
    case "service": scenario.units.flatMap(\.services).map { ($0.name, Phrase($0.title)) }
    case "in_time_for": scenario.surges.map { ($0.name, Phrase($0.title)) }
    case "measure": Words.measures
    case "verdict": Verdict.allCases.map { ($0.rawValue, Words.verdict($0)) }
    case "method": [(Comparison.method, Words.method)]
    case "family": yesOrNo
    case "instrument":
      [Instrument.redeployment, .assignment, .permanentTransfer, .pool, .rotation].map {
        ($0.name, Words.instrument($0))
      }
        + [(MoveRecord.ownRequest, Words.ownRequest)]
    case "accepted": yesOrNo + [(MoveRecord.Answer.forced.rawValue, Words.forced)]
    case "rejected_because": MoveRecord.Reason.allCases.map { ($0.rawValue, Phrases.reason($0)) }
    default: []
    }
  }

  private var yesOrNo: [(String, Phrase)] { [("yes", Phrases.Page.yes), ("no", Words.no)] }
}
