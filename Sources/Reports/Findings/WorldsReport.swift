public import Experiments
internal import Government

/// What `mutasim worlds` prints: the policy that is least bad in its worst world, then every policy in every world.
public struct WorldsReport: Sendable {
  let result: WorldsResult
  let record: RunRecord
  let language: Language
  private typealias Words = Phrases.Worlds

  public init(_ result: WorldsResult, _ record: RunRecord = RunRecord(), language: Language) {
    self.result = result
    self.record = record
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    let scenario = result.worlds[0].scenario
    let run = Words.runLine(
      worlds: result.worlds.count, policies: result.policies.count - 1, trials: .count(result.trials),
      seed: scenario.comparison.seed, seconds: record.seconds)
    let findings = WorldsFindings(result: result)
    var lines = Wrapping.lines(scenario.title[language], width: width) + Wrapping.lines(run[language], width: width)
    lines.append("")
    for sentence in [findings.answer, findings.bestWorst] { lines += Wrapping.lines(sentence[language], width: width) }
    lines.append("")
    lines += summary.lines(width: width) ?? summary.blocks(width: width)
    for world in result.worlds.indices {
      let table = table(of: world)
      lines += ["", WorldsWords(result).world(world)[language].sentenceCased]
      lines += table.lines(width: width) ?? table.blocks(width: width)
    }
    lines.append("")
    let legend =
      Words.legend(confidence: .number(result.confidence * 100, decimals: 0)) + (hasReach ? Words.reach : Phrase(""))
    return (lines + Wrapping.lines(legend[language], width: width)).joined(separator: "\n") + "\n"
  }

  /// Whether an interval that is shown goes as far as a few trials may reach.
  private var hasReach: Bool {
    result.measures.contains { regrets in
      (regrets.values.joined() + regrets.regrets.joined().map(\.estimate)).contains { $0.isReach && $0.halfWidth > 0 }
    }
  }

  private func table(_ columns: [TextTable.Column]) -> TextTable {
    let words = WorldsWords(result)
    return TextTable(
      nameHead: Phrases.policy[language], names: result.policies.indices.map { words.policy($0)[language] },
      columns: columns)
  }

  private func column(_ head: [Phrase], _ cell: (Int) -> TextTable.Cell) -> TextTable.Column {
    TextTable.Column(head: head.map { $0[language] }, cells: result.policies.indices.map(cell))
  }

  /// Longest line of a world's name above its column.
  private static let narrow = 12

  /// Regrets over all worlds in what decides.
  private var summary: TextTable {
    let (words, regrets) = (WorldsWords(result), result.decided)
    let names = result.worlds.indices.map { world in
      Wrapping.lines(words.world(world)[language], width: Self.narrow).map { Phrase($0) }
    }
    let depth = names.map(\.count).max() ?? 1
    // Units stand on one line below all names.
    let head = { (lines: [Phrase], unit: Phrase) in
      lines + Array(repeating: Phrase(""), count: max(2, depth) - lines.count) + [unit]
    }
    var columns = result.worlds.indices.map { world in
      column(head(names[world], unit)) { cell(regrets.regrets[world][$0], words) }
    }
    columns.append(
      column(head(Words.mostBehind, unit)) {
        TextTable.Cell(value: words.number(regrets.largest[$0].estimate)[language])
      })
    columns.append(
      column(head([Words.worstValue, words.measure], regrets.measure == .onTime ? MeasureText.percent : Words.days)) {
        TextTable.Cell(value: words.number(regrets.worst[$0].estimate)[language])
      })
    if result.targets != nil {
      columns.append(
        column(head(Words.targetsMet, Phrase(""))) { policy in
          let met = result.worldsMet(by: policy).map { Words.met($0, of: result.worlds.count) }
          return TextTable.Cell(value: met?[language] ?? "–")
        })
    }
    return table(columns)
  }

  /// Of differences in what decides.
  private var unit: Phrase { result.decided.measure == .onTime ? Words.points : Words.days }

  private func cell(_ regret: Regrets.Regret, _ words: WorldsWords, withInterval: Bool = false) -> TextTable.Cell {
    TextTable.Cell(value: (words.number(regret.estimate, withInterval: withInterval) + words.mark(regret))[language])
  }

  /// What each policy does in a world, with intervals.
  private func table(of world: Int) -> TextTable {
    var columns: [TextTable.Column] = []
    for regrets in result.measures {
      let words = WorldsWords(result, regrets)
      let head = regrets.measure == .onTime ? Phrases.Head.onTime : Phrases.Head.turnaround
      columns.append(
        column([head.0, head.1]) { TextTable.Cell(value: words.number(regrets.values[world][$0])[language]) })
      let unit = regrets.measure == .onTime ? Words.points : Words.days
      columns.append(
        column([Words.behind, unit]) { cell(regrets.regrets[world][$0], words, withInterval: true) })
    }
    if let targets = result.targets {
      columns.append(
        column([Words.targetsMet[0], Phrase("")]) {
          TextTable.Cell(value: Words.targets(targets[world][$0])[language])
        })
    }
    return table(columns)
  }
}
