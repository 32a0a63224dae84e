private import Mustache

/// One page that needs nothing else: answer, tables, charts, assumptions and where it all comes from.
public struct HtmlReport: Sendable {
  /// A chart and, where it was rendered, its picture.
  public struct Picture: Sendable, Equatable {
    public var chart: Chart
    public var svg: String?

    public init(_ chart: Chart, svg: String? = nil) {
      self.chart = chart
      self.svg = svg
    }
  }

  /// A named line, such as "seed" and its value.
  public struct Fact: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A heading with what stands under it.
  public struct Opening: Sendable, Equatable {
    public var heading: String
    public var pictures: [Picture]
    public var table: HtmlTable

    public init(heading: String, pictures: [Picture], table: HtmlTable) {
      self.heading = heading
      self.pictures = pictures
      self.table = table
    }
  }

  public var language: Language
  public var title: String
  public var question: String
  /// Window, trials, seed and the like, below the title.
  public var facts: [String]
  public var answer: [String]
  /// Stands above the answer.
  public var answerHeading: String
  /// What is to be done, below the answer.
  public var actions: [String] = []
  public var actionsHeading = ""
  /// What else to know of the answer, below that.
  public var answerNotes: [String] = []
  /// What the page begins with, before the answer: a chart with its table.
  public var opening: Opening?
  /// What stands below the answer.
  public var lead: Picture?
  /// Draws the charts anew in the browser as soon as somebody points at them; empty = they stay as they are.
  public var library = ""
  public var comparison: HtmlTable
  public var pictures: [Picture]
  /// Why charts are not rendered and how to get them; shown only where a picture is missing.
  public var remedy: String
  /// Targets, moves, reasons, assumptions: in this order, below the charts.
  public var tables: [HtmlTable]
  public var provenance: [Fact]

  public init(
    language: Language, title: String, question: String = "", facts: [String] = [], answer: [String],
    comparison: HtmlTable, pictures: [Picture] = [], remedy: String = "", tables: [HtmlTable] = [],
    provenance: [Fact] = []
  ) {
    self.language = language
    self.title = title
    self.question = question
    self.facts = facts
    self.answer = answer
    answerHeading = Phrases.Page.answer[language]
    self.comparison = comparison
    self.pictures = pictures
    self.remedy = remedy
    self.tables = tables
    self.provenance = provenance
  }

  /// The page. Every text is escaped; the same report gives the same bytes.
  public func text() throws -> String {
    let library = hasLibrary ? self.library.replacing("</script", with: "<\\/script") : ""
    let hasMissing = (pictures + (opening?.pictures ?? []) + [lead].compactMap { $0 }).contains { $0.svg == nil }
    let context: [String: Any] = [
      "language": language.rawValue, "title": title, "question": question, "hasQuestion": !question.isEmpty,
      "facts": facts, "shortAnswer": answer.first ?? "", "answer": Array(answer.dropFirst()),
      "answerHeading": answerHeading,
      "hasActions": !actions.isEmpty, "actions": actions, "actionsHeading": actionsHeading,
      "answerNotes": answerNotes, "hasAnswerNotes": !answerNotes.isEmpty, "notesHeading": Phrases.Page.notes[language],
      "lead": [lead].compactMap { $0.map { pictureContext(0, $0) } }, "hasLibrary": hasLibrary, "library": library,
      "comparison": comparison.context, "chartsHeading": Phrases.Page.charts[language],
      "hasPictures": !pictures.isEmpty, "pictures": pictures.enumerated().map(pictureContext),
      "hasMissing": hasMissing, "remedy": remedy, "tables": tables.map(\.context),
      "provenanceHeading": Phrases.Page.provenance[language],
      "provenance": provenance.map { ["name": $0.name, "value": $0.value] }, "hasProvenance": !provenance.isEmpty,
      "style": HtmlStyle.css, "opening": opening.map(openingContext) as Any,
      "webNote": Phrases.Page.drawnFromWeb[language], "pointingNote": Phrases.Page.pointing[language],
    ]
    let templates = try MustacheLibrary(templates: [
      "page": MustacheTemplate(string: HtmlTemplate.page), "table": MustacheTemplate(string: HtmlTemplate.table),
      "figure": MustacheTemplate(string: HtmlTemplate.figure),
    ])
    return templates.render(context, withTemplate: "page") ?? ""
  }

  private var hasLibrary: Bool { !library.isEmpty }

  private func openingContext(_ opening: Opening) -> [String: Any] {
    [
      "heading": opening.heading, "shown": opening.pictures.enumerated().map(pictureContext),
      "summary": opening.table.context,
    ]
  }

  private func pictureContext(_ index: Int, _ picture: Picture) -> [String: Any] {
    [
      "name": picture.chart.name, "title": picture.chart.title, "subtitle": picture.chart.subtitle,
      "isRendered": picture.svg != nil, "swipe": Phrases.Page.swipe[language],
      "svg": picture.svg.map { InlineSvg.text($0, prefix: picture.chart.name) } ?? "",
      "hasLibrary": hasLibrary,
      "json": picture.svg == nil || hasLibrary ? Self.embedded(picture.chart.specification) : "",
    ]
  }

  /// JSON that cannot end the script element it stands in.
  static func embedded(_ json: String) -> String { json.replacing("<", with: "\\u003c") }
}
