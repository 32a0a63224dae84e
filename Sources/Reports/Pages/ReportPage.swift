internal import Experiments
internal import Files
internal import Government

/// The report of a run as a page: what the console prints, with charts, targets, moves, assumptions and provenance.
struct ReportPage {
  let comparison: Comparison
  let record: RunRecord
  let language: Language

  func html(_ book: ChartBook, _ rendering: ChartRendering) -> HtmlReport {
    let scenario = comparison.result.scenario
    let console = ConsoleReport(comparison, record, language: language)
    var page = HtmlReport(
      language: language, title: scenario.title[language], question: scenario.question[language],
      facts: console.subtitleParts,
      answer: console.answer, comparison: policies, pictures: HtmlReport.Picture.all(in: book, rendering),
      remedy: rendering.remedy(language),
      tables: ([targets, standings, controls, windows, services, units, bottlenecks] + variations + [
        officers, letters, moves, reasons, costs, continuity, assumptions,
      ]).filter {
        !$0.rows.isEmpty
      },
      provenance: HtmlReport.Fact.provenance(record, seed: scenario.comparison.seed, language))
    page.actions = console.actions
    page.actionsHeading = console.actionsHeading
    page.answerNotes = console.pageNotes
    if let place = page.pictures.firstIndex(where: { $0.chart.name == AnswerChart.name }) {
      page.lead = page.pictures.remove(at: place)
    }
    if case .rendered(_, let library) = rendering { page.library = library }
    if let (picture, others) = pastPicture(page.pictures) {
      page.pictures = others
      page.opening = HtmlReport.Opening(
        heading: Phrases.Past.heading[language], pictures: [picture], table: past)
    }
    return page
  }

  /// The chart of the past, which comes first in its book, and the others.
  private func pastPicture(_ pictures: [HtmlReport.Picture]) -> (HtmlReport.Picture, [HtmlReport.Picture])? {
    guard record.past != nil, let first = pictures.first, first.chart.name == PastChart.name else { return nil }
    return (first, Array(pictures.dropFirst()))
  }

  var policies: HtmlTable {
    let table = PolicyTable(comparison: comparison, language: language).table
    return HtmlTable(
      table, title: "", words: 1, notes: [ConsoleReport(comparison, record, language: language).legend[language]])
  }

  /// Those that matter most come first.
  private var assumptions: HtmlTable {
    let ordered = KeyAssumptions(record.assumed, order: record.sway)
    return assumptions(
      ordered.first + ordered.others,
      title: Phrases.Page.assumptions
        + Phrases.Page.assumptionsOrder(first: ordered.first.count, by: record.sway?.study))
  }

  /// Some of the assumptions, with their ranges.
  func assumptions(_ assumed: [RunRecord.Assumed], title: Phrase) -> HtmlTable {
    let heads = [Phrases.Page.Column.input, Phrases.Page.Column.value, Phrases.Page.Column.range]
    return HtmlTable(
      title: title[language],
      columns: columns(heads, words: 3), rows: assumed.map { HtmlTable.cells(of: $0, language) })
  }

  func columns(_ heads: [Phrase], words: Int) -> [HtmlTable.Column] {
    heads.enumerated().map { HtmlTable.Column($1[language], isNumber: $0 >= words) }
  }
}

extension HtmlReport.Fact {
  /// What a page says of where it comes from.
  static func provenance(_ record: RunRecord, seed: UInt64, _ language: Language) -> [HtmlReport.Fact] {
    [
      HtmlReport.Fact("mutasim", record.version), HtmlReport.Fact(Phrases.Page.seed[language], String(seed)),
      HtmlReport.Fact("scenario.yaml (SHA-256)", SHA256.hex(record.scenarioText)),
    ] + record.dataFiles.map { HtmlReport.Fact("\($0.path) (SHA-256)", $0.sha256) }
  }
}

extension HtmlTable.Mark {
  init(_ verdict: Verdict) {
    switch verdict {
    case .better: self = .better
    case .worse: self = .worse
    case .changed: self = .changed
    case .equal: self = .equal
    case .open, .tooFew: self = .open
    }
  }
}
