import Experiments
import Files
import Government

/// A search as a page: what the console prints, with its chart, what would do as well, and all that was tried.
struct SearchPage {
  let result: SearchResult
  let record: RunRecord
  let language: Language
  private typealias Words = Phrases.Search
  private var words: SearchWords { SearchWords(result: result) }
  private var finding: SearchFinding { result.finding }

  /// Policies of the folded table, at most; all stand in `tried.csv`.
  private static let mostTried = 200

  func html(_ charts: [Chart], _ rendering: ChartRendering) -> HtmlReport {
    let sentences = SearchFindings(result: result).sentences + SearchFrontNotes(result: result).sentences
    let report = SearchReport(result, record, language: language)
    var page = HtmlReport(
      language: language, title: result.scenario.title[language], question: Words.question(count)[language],
      facts: [report.runLine[language]], answer: sentences.map { $0[language] }, comparison: advised,
      pictures: HtmlReport.Picture.all(charts, rendering), remedy: rendering.remedy(language),
      tables: [tried].filter { !$0.rows.isEmpty }, provenance: HtmlReport.Fact.provenance(record, seed: seed, language))
    if case .rendered(_, let library) = rendering { page.library = library }
    return page
  }

  private var count: Phrase { .count(finding.space.count) }
  private var seed: UInt64 { result.scenario.comparison.seed }

  /// Those that no other beats, or the best with what cannot be told from it.
  private var advised: HtmlTable {
    let members = result.front?.members.map(\.candidate)
    let title = members.map { Words.Chart.front($0.count, of: finding.tried.count) } ?? Words.doesAsWell
    let shown = members ?? result.asGood
    return table(title, shown, chances: result.front?.members.map(\.chance))
  }

  private var tried: HtmlTable {
    let best = finding.tried.sorted { a, b in
      (result.estimate(a, aim: 0).mean, a) < (result.estimate(b, aim: 0).mean, b)
    }
    let isSmallFirst = result.settings.aims[0].smallerIsBetter == true
    let ordered = isSmallFirst ? best : best.reversed()
    return table(Words.allTried, Array(ordered.prefix(Self.mostTried)))
  }

  private func table(_ title: Phrase, _ candidates: [Candidate], chances: [Double]? = nil) -> HtmlTable {
    let aims = result.settings.aims.indices
    var columns = [HtmlTable.Column(Phrases.policy[language].sentenceCased, isNumber: false)]
    columns += aims.map {
      HtmlTable.Column(words.aim($0).name[language].sentenceCased, unit: words.aim($0).unit[language])
    }
    let hasShares = finding.question.share != nil
    if hasShares { columns.append(HtmlTable.Column(Words.Chart.holds[language].sentenceCased)) }
    if chances != nil { columns.append(HtmlTable.Column(Words.chance.map { $0[language] }.joined(separator: " "))) }
    columns.append(HtmlTable.Column(Words.Chart.trials[language]))
    let rows = candidates.enumerated().map { place, candidate -> [HtmlTable.Cell] in
      var cells = [HtmlTable.Cell(words.policy(candidate)[language])]
      cells += aims.map { cell(result.estimate(candidate, aim: $0), aim: $0) }
      if hasShares { cells.append(HtmlTable.Cell(words.share(result.share(candidate))[language])) }
      if let chances { cells.append(HtmlTable.Cell(Phrase.percent(chances[place])[language])) }
      return cells + [HtmlTable.Cell(Phrase.count(finding[candidate].count)[language])]
    }
    return HtmlTable(title: title[language], columns: columns, rows: rows)
  }

  private func cell(_ estimate: Estimate, aim: Int) -> HtmlTable.Cell {
    let number = { (value: Double) in words.number(value, aim: aim, halfWidth: estimate.halfWidth)[language] }
    guard estimate.halfWidth > 0 else { return HtmlTable.Cell(number(estimate.mean)) }
    return HtmlTable.Cell(number(estimate.mean), detail: "[\(number(estimate.lower))–\(number(estimate.upper))]")
  }
}
