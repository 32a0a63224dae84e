internal import Foundation
internal import Government

extension DemandColumns {
  struct Row {
    /// What is not 0, by column.
    let entries: [(column: Int, value: Double)]
    /// Whether feast, fast or days off make it unlike others of its weekday.
    let isSpecial: Bool
    /// What has a spread of its own: the weekday, and 7 more on special days.
    let dayClass: Int
  }

  static let dayClasses = 14
  /// Whose chance a day of each class has: that of its weekday, or of all special days.
  static let pools = (0..<dayClasses).map { min($0, 7) }
  static let daysPerYear = 365.25

  /// - Parameters:
  ///   - date: not before the first day of the history.
  ///   - daysOff: beside the weekly ones, right before it.
  func row(_ date: CivilDate, daysOff: Int) -> Row {
    let day = date.dayNumber - first.dayNumber
    let knot = min(day / Self.gap, knots - 2)
    let part = Double(day - knot * Self.gap) / Double(Self.gap)
    var entries: [(column: Int, value: Double)] = [(knot, 1 - part), (knot + 1, part)]
    func add(_ kind: Kind, _ value: Double = 1) {
      if let place = places[kind] { entries.append((place, value)) }
    }
    add(.weekday(date.weekday))
    if let season = places[.season] {
      for wave in 1...Self.waves {
        let angle = 2 * Double.pi * Double(wave) * Double(date.dayNumber) / Self.daysPerYear
        entries.append((season + 2 * wave - 2, cos(angle)))
        entries.append((season + 2 * wave - 1, sin(angle)))
      }
    }
    add(.growth, (Double(day) - middle) / Self.daysPerYear)
    let rush = Self.rushLeft(date, known)
    if rush > 0 { add(.afterLebaran, rush) }
    let ordinary = entries.count
    for kind in Self.specialKinds(date, daysOff: daysOff, known) { add(kind) }
    let isSpecial = entries.count > ordinary
    return Row(
      entries: Self.merged(entries), isSpecial: isSpecial, dayClass: date.weekday + (isSpecial ? 7 : 0))
  }

  /// By column, those of one column added up, as where two feasts are a day apart.
  private static func merged(_ entries: [(column: Int, value: Double)]) -> [(column: Int, value: Double)] {
    var merged: [(column: Int, value: Double)] = []
    for entry in entries.sorted(by: { $0.column < $1.column }) {
      if let last = merged.indices.last, merged[last].column == entry.column {
        merged[last].value += entry.value
      } else {
        merged.append(entry)
      }
    }
    return merged
  }
}
