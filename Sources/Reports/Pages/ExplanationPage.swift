internal import Government

/// An explanation as a page with charts.
struct ExplanationPage {
  let explanation: Explanation
  private var language: Language { explanation.language }

  func html(_ charts: [Chart], _ rendering: ChartRendering) -> HtmlReport {
    let (scenario, calendar) = (explanation.scenario, explanation.calendar)
    var page = HtmlReport(
      language: language, title: scenario.title[language], question: scenario.question[language],
      facts: calendar.introduction.map { $0[language] }, answer: headlines, comparison: units,
      pictures: HtmlReport.Picture.all(charts, rendering), remedy: rendering.remedy(language),
      tables: (stories + [table(calendar), assumptionTable, warningTable])
        .filter { !$0.rows.isEmpty })
    page.answerHeading = Phrases.Page.understood[language]
    return page
  }

  var units: HtmlTable { table(explanation.units) }

  /// What surges do, and what policies do.
  var stories: [HtmlTable] {
    [explanation.surges, explanation.policies, explanation.search].compactMap(\.self).map(table)
  }

  /// Overloaded units, and what each surge does to them.
  var headlines: [String] {
    let overloaded = explanation.units.notes.dropLast().filter { $0.en.hasPrefix("(!)") }
    let surges = explanation.surges?.items.flatMap { item in
      item.sentences.dropFirst().map { (item.name + Phrase(": ") + $0)[language] }
    }
    let lines = overloaded.map { $0[language] } + (surges ?? [])
    return lines.isEmpty
      ? [Phrases.Page.nothingOverloaded[language]] : lines
  }

  private func table(_ part: ExplainedPart) -> HtmlTable {
    let notes = part.notes.map { $0[language] }
    guard let table = part.table else {
      let columns = [HtmlTable.Column("", isNumber: false), HtmlTable.Column("", isNumber: false)]
      return HtmlTable(
        title: part.title[language], columns: columns,
        rows: part.items.map {
          [HtmlTable.Cell($0.name[language]), HtmlTable.Cell($0.sentences.map { $0[language] }.joined(separator: " "))]
        }, notes: notes)
    }
    // Dates of days off are words.
    let numbers = table.columns.count - (part.kind == .calendar ? 1 : 0)
    let columns = table.columns.enumerated().map { index, column in
      HtmlTable.Column(
        column.head[0], unit: column.head.dropFirst().joined(separator: " "), isNumber: index < numbers)
    }
    return HtmlTable(
      title: part.title[language], columns: [HtmlTable.Column(table.nameHead, isNumber: false)] + columns,
      rows: table.names.enumerated().map { row, name in
        [HtmlTable.Cell(name)] + table.columns.map { HtmlTable.Cell($0.text(row).trimmed) }
      }, notes: notes)
  }

  private var assumptionTable: HtmlTable {
    HtmlTable(
      title: Phrases.Page.assumptionsOfStudy[language],
      columns: [Phrases.Page.Column.input, Phrases.Page.Column.value, Phrases.Page.Column.range].map {
        HtmlTable.Column($0[language], isNumber: false)
      },
      rows: explanation.assumed.map { HtmlTable.cells(of: $0, language) })
  }

  private var warningTable: HtmlTable {
    HtmlTable(
      title: explanation.warningList?.title[language] ?? "", columns: [HtmlTable.Column("", isNumber: false)],
      rows: explanation.warnings.map { [HtmlTable.Cell($0)] })
  }
}
