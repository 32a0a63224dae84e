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
    case "officer": officers
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
    default: varied(column)
    }
  }

  /// Values of a part that is varied.
  private func varied(_ column: String) -> [(String, Phrase)] {
    result.scenario.variations.flatMap(\.axes).filter { VariedColumns.name(of: $0.path) == column }.flatMap(\.values)
      .map { ($0.text, AxisText.translated($0)) }
  }

  /// Officers whose names a workbook says in words; in tables of more they would be searched for, not read.
  private static let mostOfficers = 10_000

  /// The eighth of those of a unit without a name of their own as `Dinas Pariwisata, pegawai 8`.
  private var officers: [(String, Phrase)] {
    let scenario = result.scenario
    let roster = Roster(scenario)
    guard roster.people.count <= Self.mostOfficers else { return [] }
    return roster.people.indices.map { number in
      let (person, name) = (roster.people[number], roster.name(of: number))
      let unit = scenario.units[person.unit]
      let group = unit.officers[person.group]
      // The only one of a group, such as an officer of a roster, needs no number.
      let place = group.count > 1 ? name.split(separator: "/").last.map(String.init) : nil
      return (name, Words.officer(Phrase(group.title), place, of: Phrase(unit.title)))
    }
  }

  private var yesOrNo: [(String, Phrase)] { [("yes", Phrases.Page.yes), ("no", Words.no)] }
}
