private import Mustache

/// Parts of reports for a page that is put together elsewhere; every text is escaped.
public enum HtmlFragment {
  /// Characters of a line of bars: as many as half a screen of 1280 px shows.
  private static let width = 68

  /// What is understood of a study: what is overloaded, the load of units by week, and its tables, without charts.
  public static func text(of explanation: Explanation) throws -> String {
    let page = ExplanationPage(explanation: explanation)
    let bars = explanation.focusUnits.map {
      LoadBars(explanation, unit: $0).lines(width: width).joined(separator: "\n")
    }
    return try render(
      [
        "answer": page.headlines, "bars": bars.filter { !$0.isEmpty },
        "tables": ([page.units] + page.stories).map(\.context),
      ])
  }

  /// What a run that was written says: its answer, and the table of policies beside that of another run.
  ///
  /// - Parameters:
  ///   - run: that is shown.
  ///   - other: an earlier one that it is compared to; nil = none.
  ///   - names: of its policies and units.
  ///   - language: of all words.
  public static func text(of run: KeptRun, comparedTo other: KeptRun?, _ names: StudyNames, _ language: Language) throws
    -> String
  {
    try render([
      "answer": [run.answer(language)], "bars": [String](),
      "tables": [run.table(comparedTo: other, names, language).context],
    ])
  }

  private static func render(_ context: [String: Any]) throws -> String {
    let library = try MustacheLibrary(templates: [
      "fragment": MustacheTemplate(string: template), "table": MustacheTemplate(string: HtmlTemplate.table),
    ])
    return library.render(context, withTemplate: "fragment") ?? ""
  }

  private static let template = #"""
    <section class="answer">
    {{#answer}}<p>{{.}}</p>
    {{/answer}}
    </section>
    {{#bars}}<pre class="bars" tabindex="0">{{.}}</pre>
    {{/bars}}
    {{#tables}}
    {{> table}}
    {{/tables}}

    """#
}
