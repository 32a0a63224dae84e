/// One chart: a Vega-Lite specification with its numbers inside.
public struct Chart: Sendable, Equatable {
  /// Base name of its files.
  public let name: String
  /// The finding in words; neutral where nothing is settled.
  public let title: String
  /// What is shown, over how many trials, with which interval.
  public let subtitle: String
  /// Vega-Lite JSON; the same bytes for the same input.
  public let specification: String

  public var fileName: String { name + ".vl.json" }
}

/// All charts of a report, in reading order; a chart without anything to show is left out.
public struct ChartBook: Sendable {
  public let charts: [Chart]

  public init(_ inputs: ChartInputs) {
    let drafts =
      [
        inputs.past.flatMap { PastChart(past: $0, language: inputs.language).draft() },
        AnswerChart(inputs: inputs).draft(), DifferencesChart(inputs: inputs).draft(),
        TradeOffChart(inputs: inputs)?.draft(), RiskChart(inputs: inputs).draft(),
        MovesChart(inputs: inputs)?.draft(), LoadMap(inputs: inputs)?.draft(), BacklogChart(inputs: inputs).draft(),
        TurnaroundChart(inputs: inputs).draft(), WorkPressureChart(inputs: inputs).draft(),
      ] + inputs.doseResponses.map { DoseResponseChart(inputs: inputs, response: $0).draft() }
    charts = drafts.compactMap { $0?.finished(in: inputs.language) }
  }

  init(charts: [Chart]) { self.charts = charts }

  /// The same with one chart alone, or with none where it is not there.
  func keeping(_ name: String) -> ChartBook { ChartBook(charts: charts.filter { $0.name == name }) }
}

/// A chart before title and theme are put around it.
struct ChartDraft {
  var name: String
  var title: Phrase
  var subtitle: Phrase
  /// Width of the picture without padding, in pixels: where the title must break.
  var width: Double
  var body: JSONValue

  func finished(in language: Language) -> Chart {
    let (title, subtitle) = (title[language].sentenceCased, subtitle[language])
    let titleLines = TextLines.balanced(title, at: max(40, Int(width / 10.4)))
    let subtitleLines = TextLines.balanced(subtitle, at: max(54, Int(width / 7.2)))
    let specification = body.merging([
      "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
      "description": .string(title + ". " + subtitle),
      "title": [
        "text": .array(titleLines.map { .string($0) }), "subtitle": .array(subtitleLines.map { .string($0) }),
      ],
      "config": ChartTheme.config(language),
    ])
    return Chart(name: name, title: title, subtitle: subtitle, specification: specification.line + "\n")
  }
}
