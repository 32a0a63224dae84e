internal import Government

/// The planned load of a unit by week, as bars of text.
struct LoadBars {
  /// Characters of the longest bar, and those that stand before it and are kept for what is said behind it.
  private static let longest = 44
  private static let before = 10
  private static let behind = 26
  private static let mostWeeks = 34
  private let explanation: Explanation
  private let unit: Int
  private let surges: [Range<Int>]
  private let weeks: [PlannedWeek]

  init(_ explanation: Explanation, unit: Int) {
    self.explanation = explanation
    self.unit = unit
    surges = explanation.scenario.surges.filter { $0.places.contains { $0.unit == unit } }
      .map { $0.announcedDays(in: explanation.scenario.calendar) }
    weeks = PlannedWeek.all(
      in: explanation.scenario, unit: unit, planned: explanation.planned,
      most: surges.isEmpty ? Self.mostWeeks : 3 * Self.mostWeeks)
  }

  func lines(width: Int) -> [String] {
    let language = explanation.language
    let shown = weeks.filter(isShown)
    let highest = max(1, shown.compactMap(\.load).max() ?? 0)
    let room = min(Self.longest, width - Self.before - dateWidth - Self.behind)
    guard highest.isFinite, room >= 10 else { return [] }
    let perBlock = highest / Double(room)
    let one = Int((1 / perBlock).rounded())
    let title = Phrases.bars(Phrase(explanation.scenario.units[unit].title), weeks: weeks.map(\.weeks).max() ?? 1)
    var lines = Wrapping.lines(title[language], width: width - 2).map { "  " + $0 }
    for week in shown {
      let date = date(week)[language]
      guard let load = week.load else {
        lines.append("    \(date.padded(to: dateWidth))  –  \(Phrases.noWork[language])")
        continue
      }
      let filled = Int((load / perBlock).rounded())
      let bar = (0...max(one, filled)).map { $0 < min(filled, one) ? "█" : $0 == one ? "│" : $0 < filled ? "▓" : " " }
      let text = explanation.number(load)[language].padded(to: 5)
      lines.append(
        "    \(date.padded(to: dateWidth))\(text) \(bar.joined().padded(to: room + 2))\(remark(week))"
          .withoutTrailingSpaces)
    }
    if shown.count < weeks.count {
      let others = weeks.filter { !isShown($0) }.compactMap(\.load)
      let (low, high) = (explanation.number(others.min() ?? 0), explanation.number(others.max() ?? 0))
      lines.append("    " + Phrases.otherWeeks(from: low, to: high)[language])
    }
    return lines
  }

  /// Whether the same day and month may come twice.
  private var hasYears: Bool { explanation.scenario.lengthDays > 365 }

  private var dateWidth: Int { hasYears ? 14 : 9 }

  private func date(_ week: PlannedWeek) -> Phrase {
    let first = explanation.scenario.calendar.date(of: week.days.lowerBound)
    return Phrase.shortDate(first) + Phrase(hasYears ? " \(first.year)" : "")
  }

  /// All weeks of a short study; of a long one those around its surges.
  private func isShown(_ week: PlannedWeek) -> Bool {
    guard weeks.count > Self.mostWeeks + 1, !surges.isEmpty else { return true }
    return surges.contains { $0.lowerBound - 21 < week.days.upperBound && week.days.lowerBound < $0.upperBound + 14 }
  }

  /// Surges, Ramadan and short weeks.
  private func remark(_ week: PlannedWeek) -> String {
    let scenario = explanation.scenario
    let calendar = scenario.calendar
    var parts = scenario.surges.filter { surge in
      surge.places.contains { $0.unit == unit } && surge.announcedDays(in: calendar).overlaps(week.days)
    }.map(\.name)
    let last = calendar.date(of: week.days.upperBound - 1)
    let first = calendar.date(of: week.days.lowerBound)
    if calendar.ramadan.contains(where: { $0.lowerBound <= last && $0.upperBound >= first }) { parts.append("Ramadan") }
    if week.workingDays < week.usualDays {
      parts.append(Phrases.daysInWeek(week.workingDays)[explanation.language])
    }
    return parts.joined(separator: " · ")
  }
}
