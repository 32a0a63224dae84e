internal import Histories
internal import Tables

/// The requests of one unit in a register, or all where none is named.
struct RegisterPart {
  /// As the register names it; nil where it has no such column.
  let unit: String?
  let rows: [Sheet.Row]
  /// With the rows of other units taken out.
  let sheets: [Sheet]

  /// By unit, in the order in which they appear.
  ///
  /// - Parameters:
  ///   - register: with the names of units as they may be told.
  ///   - sheets: on which it stands.
  static func all(of register: FormTable, _ sheets: [Sheet]) -> [RegisterPart] {
    let common = CommonNames(register.table, column: register.column("unit"))
    var names: [String] = []
    var parts: [String: [Sheet.Row]] = [:]
    var name: String?
    for row in register.table.rows {
      // A cell that is merged over its rows is written once.
      name = register.text(row, "unit").map(common.shown) ?? name
      let plain = UnitName.plain(name ?? "")
      if parts[plain] == nil { names.append(name ?? "") }
      parts[plain, default: []].append(row)
    }
    return names.map { name in
      let own = parts[UnitName.plain(name)] ?? []
      let others = Set(register.table.rows.map(\.number)).subtracting(own.map(\.number))
      return RegisterPart(
        unit: name.isEmpty ? nil : name, rows: own,
        sheets: sheets.map { sheet in
          Sheet(
            name: sheet.name, isHidden: sheet.isHidden, rows: sheet.rows.filter { !others.contains($0.number) },
            merges: sheet.merges)
        })
    }
  }
}
