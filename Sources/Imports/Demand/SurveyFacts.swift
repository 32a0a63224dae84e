internal import Tables

/// The mean answers of a survey of citizens (PermenPANRB 14/2017).
struct SurveyFacts: Sendable {
  /// By question from 1 on, of 1 to 4.
  let means: [(question: Int, mean: Double)]
  let respondents: Int
  let source: String

  /// The index of all nine, 25 to 100.
  var index: Double? {
    means.count == 9 ? means.reduce(0) { $0 + $1.mean } / 9 * 25 : nil
  }

  init(_ form: FormTable) {
    var counted: [Sheet.Row] = []
    for row in form.table.rows {
      let answers = (1...9).compactMap { form.number(row, "u\($0)") }
      // Rows of sums stand below the answers, and may be whole numbers of 1 to 4 too.
      guard !answers.isEmpty, !Self.isSum(row), answers.allSatisfy({ (1...4).contains($0) && $0 == $0.rounded() })
      else { continue }
      counted.append(row)
    }
    means = (1...9).compactMap { question in
      let answers = counted.compactMap { form.number($0, "u\(question)") }
      return answers.isEmpty ? nil : (question, answers.reduce(0, +) / Double(answers.count))
    }
    respondents = counted.count
    source =
      counted.isEmpty ? form.name : form.range(counted[0].number...counted[counted.count - 1].number, ["u1", "u9"])
  }

  private static let sums = ["jumlah", "nrr", "nilai", "rata", "ikm", "total", "mutu"]

  private static func isSum(_ row: Sheet.Row) -> Bool {
    row.cells.contains { cell in
      cell.text.map { text in sums.contains { ColumnName.plain(text).hasPrefix($0) } } ?? false
    }
  }
}
