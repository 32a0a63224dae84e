public import Files
internal import Government
public import Histories
internal import Stochastics

/// The files of an evaluation, in a fixed order.
public struct EvaluationFiles: Sendable {
  let evaluation: Evaluation
  let record: RunRecord

  /// - Parameters:
  ///   - evaluation: what is told.
  ///   - record: of the command; its data file is that of what happened.
  public init(_ evaluation: Evaluation, _ record: RunRecord) {
    self.evaluation = evaluation
    self.record = record
  }

  public var all: [ResultFile] {
    [
      ResultFile(path: "evaluation.csv", bytes: days), ResultFile(path: "measures.csv", bytes: measures),
      ResultFile(path: "causes.csv", bytes: causes),
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: ColumnText.ofEvaluation)),
      ResultFile(path: "evaluation.json", text: document.text),
      ResultFile(path: "provenance.json", text: ResultFiles.provenance(record, seed: 1, trials: nil).text),
    ]
  }

  /// `<run>-evaluation-<short id>`: the same for the same question.
  public var folderName: String {
    let identity = """
      \(record.version)
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(evaluation.run.policy)
      \(evaluation.series.map { "\($0.service.unit).\($0.service.name) \($0.measure)" }.joined(separator: ","))
      """
    return "\(evaluation.run.name)-evaluation-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  private var days: [UInt8] {
    var table = CSVWriter(header: ColumnText.past.map(\.name))
    for series in evaluation.series {
      for day in series.days {
        table.add(day.date)
        for text in [series.service.unit, series.service.name, series.measure.name] { table.add(text) }
        table.add(day.actual)
        table.add(day.band)
        table.endRow()
      }
    }
    return table.bytes
  }

  private var measures: [UInt8] {
    var table = CSVWriter(header: ColumnText.evaluationMeasures.map(\.name))
    for judged in evaluation.judged {
      table.add(judged.measure.name)
      table.add(judged.coverage.days)
      for inside in judged.coverage.inside { table.add(inside) }
      table.add(judged.coverage.meanActual)
      table.add(judged.coverage.meanExpected)
      table.endRow()
    }
    return table.bytes
  }

  private var causes: [UInt8] {
    var table = CSVWriter(header: ColumnText.evaluationCauses.map(\.name))
    for cause in evaluation.causes {
      let told = ToldCause(cause)
      table.add(cause.input.rawValue)
      table.add(told.kind)
      table.add(cause.isOff ? "yes" : "no")
      for number in told.numbers { table.add(number) }
      table.add(told.days)
      for date in told.dates { table.add(date) }
      table.add(told.doubt ?? "")
      table.endRow()
    }
    return table.bytes
  }

  /// What `--json` prints.
  public var document: JSONValue {
    let run = evaluation.run
    return [
      "study": .string(run.study), "run": .string(run.name), "policy": .string(run.policy),
      "is_answer": .bool(run.isAnswer), "file": .string(evaluation.file),
      "from": .string(evaluation.days.lowerBound.iso), "to": .string(evaluation.days.upperBound.iso),
      "levels": .array(QuantileBand.levels.map { .number($0) }),
      "expected_shares": .array(
        QuantileBand.levels.indices.map { .number(QuantileBand.expectedShare($0, trials: run.trials)) }),
      "measures": .array(
        evaluation.judged.map { judged in
          [
            "measure": .string(judged.measure.name), "days": .integer(judged.coverage.days),
            "inside": .array(QuantileBand.levels.indices.map { .number(judged.coverage.share($0)) }),
            "mean_actual": .number(judged.coverage.meanActual),
            "mean_expected": .number(judged.coverage.meanExpected),
          ]
        }),
      "causes": .array(
        evaluation.causes.map { cause in
          let told = ToldCause(cause)
          return [
            "input": .string(cause.input.rawValue), "finding": .string(told.kind), "off": .bool(cause.isOff),
            "ratio": .number(told.numbers[0]), "lower": .number(told.numbers[1]), "upper": .number(told.numbers[2]),
            "days": told.days.map { .integer($0) } ?? .null,
            "dates": .array(told.dates.map { $0.map { .string($0.iso) } ?? .null }),
            "why_unknown": told.doubt.map { .string($0) } ?? .null,
          ]
        }),
      "services_left_out": .array(evaluation.unused.map { .string($0) }),
    ]
  }
}
