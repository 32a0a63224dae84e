internal import Experiments
internal import Government

/// The table of policies: one row each, or one block each where the lines would be too long.
struct PolicyTable {
  let comparison: Comparison
  let language: Language

  var table: TextTable { table(columns + (costs.map { [$0] } ?? [])) }

  private func table(_ columns: [TextTable.Column]) -> TextTable {
    let names = comparison.policies.map { comparison.result.nameAndTrials(ofPolicy: $0)[language] }
    return TextTable(nameHead: Phrases.policy[language], names: names, columns: columns)
  }

  /// What it costs is left out where the lines would be too long for it alone.
  func lines(width: Int) -> [String] {
    let table = table
    return table.lines(width: width) ?? self.table(columns).lines(width: width) ?? blocks(table)
  }

  private var columns: [TextTable.Column] {
    let focus = comparison.focus
    let cells = Cells(comparison: comparison, language: language)
    let heads: [(Measure, (Phrase, Phrase))] = [
      (.turnaroundP90, Phrases.Head.turnaround), (.onTime, Phrases.Head.onTime),
      (.workPressure, Phrases.Head.pressure), (.daysAbove50, Phrases.Head.daysAbove50),
    ]
    var columns = heads.map { measure, texts in
      let headline = Headline(scope: focus.scope, measure: measure)
      return TextTable.Column(
        head: head(texts, headline), cells: cells.column(headline), nameLines: measure == .workPressure ? 2 : 1)
    }
    if let lenders = focus.lenders {
      let pair = [Measure.turnaroundP90, .load].map { Headline(scope: lenders, measure: $0) }
      columns.append(TextTable.Column(head: head(Phrases.Head.lenders), cells: cells.pair(pair[0], pair[1])))
    }
    if let spread = focus.headlines.first(where: { $0.measure == .loadSpread }) {
      columns.append(
        TextTable.Column(
          head: head(Phrases.Head.spread), cells: cells.column(spread, withDifference: false), nameLines: 2))
    }
    columns.append(TextTable.Column(head: head(Phrases.Head.moves), cells: moves))
    return columns
  }

  /// Over the whole study; nil without prices.
  private var costs: TextTable.Column? {
    let figures = SideFigures(comparison: comparison)
    guard let place = figures.costs.first(where: { $0.measure == .cost }) else { return nil }
    let means = figures.estimates(place).map(\.mean)
    let isLarge = means.contains { $0 >= 1e5 }
    let cells = means.map { mean in
      isLarge ? Phrase.number(mean / 1e6, decimals: 1) : Phrase.number(mean, decimals: 0)
    }
    return TextTable.Column(
      head: head(isLarge ? Phrases.Head.millions : Phrases.Head.rupiah),
      cells: zip(cells, means).map { TextTable.Cell(value: $1 == 0 ? "–" : $0[language]) })
  }

  private func head(_ texts: (Phrase, Phrase), _ headline: Headline? = nil) -> [String] {
    let target = headline.flatMap { headline in
      comparison.attainments.first {
        $0.window == comparison.focus.window && $0.scope == headline.scope && $0.measure == headline.measure
      }
    }
    let lines = [texts.0[language], texts.1[language]]
    return lines + (target.map { [$0.boundText[language]] } ?? [""])
  }

  private var moves: [TextTable.Cell] {
    comparison.policies.map { policy in
      let summary = comparison.moves(of: policy)
      guard summary.made > 0 else { return TextTable.Cell(value: "–") }
      let number = Phrase.number(summary.made, decimals: 1)
      let meant = comparison.result.scenario.meantMoves(of: policy)
      let made = number[language] + (meant > 0 ? "/\(meant)" : "")
      guard summary.leadDays.isFinite else { return TextTable.Cell(value: made) }
      let days = Phrase.number(abs(summary.leadDays), decimals: 0)
      let ready =
        summary.reference == .order
        ? Phrases.readyAfterOrder(days) : Phrases.ready(days, before: summary.leadDays > -0.5)
      return TextTable.Cell(value: "\(made) · \(ready[language])")
    }
  }

  private func blocks(_ table: TextTable) -> [String] {
    let labels = table.columns.map { $0.head.filter { !$0.isEmpty }.joined(separator: " ") }
    let width = labels.map(\.count).max() ?? 0
    return table.names.enumerated().flatMap { row, name in
      [name] + zip(labels, table.columns).map { "  " + $0.padded(to: width) + "  " + $1.text(row) }
    }
  }
}

extension Attainment {
  /// Of the mean over trials; with a question mark where the trials do not settle it.
  static func mark(isMet: Bool, isSettled: Bool) -> String { (isMet ? "✓" : "✗") + (isSettled ? "" : "?") }

  /// `≥ 90`, in the unit of the measure.
  var boundText: Phrase { Self.bound(value, isLeast: bound == .atLeast, measure) }

  static func bound(_ value: Double, isLeast: Bool, _ measure: Measure) -> Phrase {
    let scaled = value * MeasureText.of(measure).scale
    return Phrase(isLeast ? "≥ " : "≤ ")
      + .number(scaled, decimals: Numeral.decimals(of: scaled, halfWidth: .nan))
  }
}
