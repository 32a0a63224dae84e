internal import Experiments
internal import Government

/// The tables of results as sheets of one workbook, with a sheet in front that says what they are.
struct TablesWorkbook {
  /// Cells beyond which a table is left out: a workbook with it would take minutes to open.
  static let mostCells = 1_000_000

  let frame: PaperFrame
  /// Path of the folder of results.
  let folder: String

  private typealias Words = Phrases.Workbook
  private var language: Language { frame.language }
  private var words: WorkbookWords { WorkbookWords(result: frame.comparison.result) }

  /// What the script needs.
  var json: JSONValue {
    [
      "kind": "workbook", "file": "tables.xlsx", "title": .string(frame.studyTitle),
      "about": .string(Words.about[language]),
      "facts": .array(facts.map { .strings([$0[language], $1]) }), "most": .integer(Self.mostCells),
      "leftOut": .string(Words.leftOut(.count(Self.mostCells))[language]),
      "heads": .strings(Words.aboutHeads.map { $0[language] }),
      "dictionaryHeads": .strings(Words.dictionaryHeads.map { $0[language] }),
      "sheets": .array(sheets.map(json)),
    ]
  }

  private struct Sheet {
    let file: String
    let name: Phrase
    let columns: [ColumnText]
  }

  private var sheets: [Sheet] {
    let described = ResultFiles.described(of: frame.comparison.result.scenario)
    return Words.sheets.map { file, name in
      Sheet(file: file, name: name, columns: described.filter { $0.file == file }.flatMap(\.columns))
    }
  }

  private func json(_ sheet: Sheet) -> JSONValue {
    [
      "path": .string(folder + "/" + sheet.file), "file": .string(sheet.file), "name": .string(sheet.name[language]),
      "columns": .array(
        sheet.columns.map { column in
          [
            "name": .string(column.name), "head": .string(Words.head(column.name)[language]),
            "unit": .string(Words.unit(column.unit)[language]), "meaning": .string(column.meaning[language]),
            "words": .object(
              Dictionary(words.pairs(column.name).map { ($0, .string($1[language])) }) { first, _ in first }),
          ]
        }),
    ]
  }

  private var facts: [(Phrase, String)] {
    let settings = frame.comparison.result.scenario.comparison
    return [
      (Words.results, frame.results), (Words.trials, String(frame.comparison.result.count)),
      (Words.seed, String(settings.seed)), (Phrase("mutasim"), frame.record.version),
    ]
  }
}
