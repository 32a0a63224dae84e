/// The rosters of a study, each read once for all units that name it.
final class RosterFiles {
  final class Roster {
    let table: DataTable
    /// The rows of each unit, by its key; all under `""` where no column names the unit.
    let rows: [String: [DataTable.Row]]
    /// What the column of units says, each unit once.
    let unitNames: [String]
    /// Identifiers met so far, with their rows.
    var rowsById: [String: Int] = [:]

    init(table: DataTable, rows: [String: [DataTable.Row]], unitNames: [String]) {
      self.table = table
      self.rows = rows
      self.unitNames = unitNames
    }
  }

  private var known: [String: Roster?] = [:]

  func roster(_ name: String, _ read: () -> Roster?) -> Roster? {
    if let found = known[name] { return found }
    let roster = read()
    known[name] = .some(roster)
    return roster
  }
}
