internal import Experiments
internal import Government

/// What all papers of a study have in common: its comparison, its report's own sentences, heads and feet.
struct PaperFrame {
  let comparison: Comparison
  let record: RunRecord
  let language: Language
  /// Name of the folder of results.
  let results: String
  /// Charts that have a picture, by their names.
  var pictures: Set<String> = []

  private typealias Words = Phrases.Paper

  var console: ConsoleReport { ConsoleReport(comparison, record, language: language) }
  var page: ReportPage { ReportPage(comparison: comparison, record: record, language: language) }
  var studyTitle: String { comparison.result.scenario.title[language] }
  var recommendation: Recommendation { comparison.recommend() }

  /// The study does not know whose it is.
  var letterhead: Paper.Part {
    .letterhead([Words.government, Words.office, Words.address].map { $0[language] })
  }

  var signature: Paper.Part { signature(after: []) }

  func signature(after lines: [Phrase]) -> Paper.Part {
    .signature(
      above: (lines + [Words.officeHolder]).map { $0[language] },
      below: [Words.name, Words.rank, Words.identity].map { $0[language] })
  }

  /// Where the figures of a draft come from: at the foot of every page.
  var source: String {
    Phrases.Paper.source(results, trials: comparison.result.count, version: record.version)[language]
  }

  func field(_ name: Phrase, _ value: Phrase) -> Paper.Field {
    Paper.Field(name: name[language], value: value[language])
  }

  /// The window that the answer is about, as far as it is measured.
  var window: (name: Phrase, from: Phrase, to: Phrase) {
    let scenario = comparison.result.scenario
    let (first, last) = scenario.measuredDates(ofWindow: comparison.focus.window)
    return (Phrase(scenario.windows[comparison.focus.window].title), .date(first), .date(last))
  }

  func annexes(_ count: Int) -> Paper.Field {
    field(Words.annexes, count == 0 ? Words.noAnnex : Words.annexCount(count))
  }

  /// A chart where it has a picture.
  func picture(_ name: String, in book: ChartBook) -> [Paper.Part] {
    guard pictures.contains(name), let chart = book.charts.first(where: { $0.name == name }) else { return [] }
    return [.picture(name + ".png", caption: chart.title + ". " + chart.subtitle)]
  }
}
