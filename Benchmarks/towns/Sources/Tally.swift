import Foundation
import Histories

/// How often intervals held the numbers that made the data, by name.
struct Tally {
  private var entries: [(name: String, held: Int, asked: Int, errors: [Double])] = []

  /// - Parameter offset: added to both before they are compared, where the truth may be near zero.
  mutating func note(_ name: String, _ value: FittedValue?, _ truth: Double, offset: Double = 0) {
    guard let value else { return }
    let place = entries.firstIndex { $0.name == name } ?? entries.count
    if place == entries.count { entries.append((name, 0, 0, [])) }
    entries[place].asked += 1
    if value.lower <= truth, truth <= value.upper { entries[place].held += 1 }
    entries[place].errors.append((value.value + offset) / (truth + offset) - 1)
  }

  func report() {
    for entry in entries {
      let errors = entry.errors.map(abs).sorted()
      let line = String(
        format: "%3d of %3d held, median error %.1f %%, within 5 %%: %.0f %%, mean %+.1f %%", entry.held, entry.asked,
        100 * errors[errors.count / 2], 100 * Double(errors.count { $0 <= 0.05 }) / Double(errors.count),
        100 * entry.errors.reduce(0, +) / Double(errors.count))
      print(entry.name.padding(toLength: 30, withPad: " ", startingAt: 0), line)
    }
  }
}
