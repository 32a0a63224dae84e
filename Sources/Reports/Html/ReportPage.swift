internal import Experiments
internal import Government

/// The report of a run as a page: what the console prints, with charts, targets, moves, assumptions and provenance.
struct ReportPage {
  let comparison: Comparison
  let record: RunRecord
  let language: Language

  func html(_ book: ChartBook, _ rendering: ChartRendering) -> HtmlReport {
    let scenario = comparison.result.scenario
    let console = ConsoleReport(comparison, record, language: language)
    return HtmlReport(
      language: language, title: scenario.title, question: scenario.question, facts: console.subtitleParts,
      answer: console.sentences, comparison: policies, pictures: HtmlReport.Picture.all(in: book, rendering),
      remedy: rendering.remedy(language),
      tables: (variations + [targets, moves, assumptions]).filter { !$0.rows.isEmpty },
      provenance: provenance)
  }

  private var policies: HtmlTable {
    let table = PolicyTable(comparison: comparison, language: language).table
    let columns = table.columns.enumerated().map { index, column in
      HtmlTable.Column(
        column.head[0], unit: column.head.dropFirst().filter { !$0.isEmpty }.joined(separator: " "),
        isNumber: index < table.columns.count - 1)
    }
    let rows = table.names.enumerated().map { row, name in
      [HtmlTable.Cell(name)]
        + table.columns.map { column in
          let cell = column.cells[row]
          return HtmlTable.Cell(cell.value, detail: cell.note, mark: cell.verdict.map(HtmlTable.Mark.init) ?? .none)
        }
    }
    return HtmlTable(
      title: "", columns: [HtmlTable.Column(table.nameHead, isNumber: false)] + columns, rows: rows,
      notes: [ConsoleReport(comparison, record, language: language).legend[language]])
  }

  private var targets: HtmlTable {
    let rows = comparison.attainments.map { row -> [HtmlTable.Cell] in
      let text = MeasureText.of(row.measure)
      let window = comparison.result.layout.windows[row.window].name
      let mean = Phrase.number(row.mean * text.scale, decimals: text.decimals(row.mean * text.scale, halfWidth: .nan))
      let share = Phrase.number(row.probability.mean * 100, decimals: 0)[language]
      return [
        HtmlTable.Cell(comparison.result.title(of: row.scope)[language]),
        HtmlTable.Cell("\(text.name[language]) \(row.boundText[language]) \(text.unit[language])"),
        HtmlTable.Cell(window), HtmlTable.Cell(comparison.result.name(ofPolicy: row.policy)[language]),
        HtmlTable.Cell(mean[language], detail: row.meanMeets ? "✓" : "✗"), HtmlTable.Cell("\(share) %"),
      ]
    }
    let heads = [
      Phrase(en: "of", id: "OPD"), Phrase(en: "target", id: "sasaran"), Phrase(en: "window", id: "jendela"),
      Phrases.policy, Phrase(en: "mean", id: "rata-rata"),
      Phrase(en: "trials that meet it", id: "ulangan yang memenuhi"),
    ]
    return HtmlTable(
      title: Phrase(en: "Targets", id: "Sasaran")[language], columns: columns(heads, words: 4), rows: rows)
  }

  private var moves: HtmlTable {
    let rows = comparison.policies.flatMap { policy -> [[HtmlTable.Cell]] in
      let summary = comparison.moves(of: policy)
      guard summary.made > 0 || summary.rejected > 0 else { return [] }
      // What happens in fewer than one of twenty trials is left to moves.csv.
      let reasons = summary.reasons.filter { $0.perTrial >= 0.05 }.map {
        "\(Phrases.reason($0.reason)[language]) \(Phrase.number($0.perTrial, decimals: 1)[language])"
      }
      let numbers = [summary.made, summary.forced, summary.officerDays, summary.rejected]
      return [
        [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])]
          + numbers.map { HtmlTable.Cell(Phrase.number($0, decimals: 1)[language]) }
          + [HtmlTable.Cell(reasons.joined(separator: "; "))]
      ]
    }
    let heads = [
      Phrases.policy, Phrase(en: "moves made", id: "perpindahan"),
      Phrase(en: "of these forced", id: "di antaranya terpaksa"),
      Phrase(en: "officer-days away", id: "hari-pegawai di luar OPD asal"),
      Phrase(en: "not moved", id: "tidak pindah"), Phrase(en: "because", id: "sebab"),
    ]
    var table = columns(heads, words: 1)
    table[5].isNumber = false
    return HtmlTable(
      title: Phrase(en: "Moves, per trial", id: "Perpindahan per ulangan")[language], columns: table, rows: rows)
  }

  private var assumptions: HtmlTable {
    let heads = [
      Phrase(en: "input", id: "masukan"), Phrase(en: "value", id: "nilai"),
      Phrase(en: "plausible range", id: "rentang yang masuk akal"),
    ]
    return HtmlTable(
      title: Phrase(en: "Assumptions that the result rests on", id: "Asumsi yang mendasari hasil")[language],
      columns: columns(heads, words: 3),
      rows: record.assumed.map { [HtmlTable.Cell($0.path), HtmlTable.Cell($0.value), HtmlTable.Cell($0.range)] })
  }

  private var provenance: [HtmlReport.Fact] {
    let settings = comparison.result.scenario.comparison
    let hash = SHA256.hex(record.scenarioText)
    return [
      HtmlReport.Fact("mutasim", record.version), HtmlReport.Fact("seed", String(settings.seed)),
      HtmlReport.Fact("scenario.yaml (SHA-256)", hash),
    ] + record.dataFiles.map { HtmlReport.Fact("\($0.path) (SHA-256)", $0.sha256) }
  }

  private func columns(_ heads: [Phrase], words: Int) -> [HtmlTable.Column] {
    heads.enumerated().map { HtmlTable.Column($1[language], isNumber: $0 >= words) }
  }
}

extension HtmlTable.Mark {
  init(_ verdict: Verdict) {
    switch verdict {
    case .better: self = .better
    case .worse: self = .worse
    case .changed: self = .changed
    case .equal: self = .equal
    case .open: self = .open
    }
  }
}
