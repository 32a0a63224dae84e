public import Files
internal import Government
public import Histories

/// All files of a forecast, charts apart, in a fixed order; nothing in the tables changes from run to run.
public struct ForecastFiles: Sendable {
  let forecasts: [Forecast]
  let counts: CountsFile
  let record: RunRecord

  /// - Parameters:
  ///   - forecasts: one a service.
  ///   - counts: what they were learnt from.
  ///   - record: of the run; its data file is that of the counts.
  public init(_ forecasts: [Forecast], _ counts: CountsFile, _ record: RunRecord) {
    self.forecasts = forecasts
    self.counts = counts
    self.record = record
  }

  public var all: [ResultFile] {
    [
      ResultFile(path: "forecast.csv", bytes: days), ResultFile(path: "scores.csv", bytes: scores),
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: ColumnText.ofForecast)),
      ResultFile(path: "forecast.json", text: document.text),
      ResultFile(path: "provenance.json", text: ResultFiles.provenance(record, seed: 1, trials: nil).text),
    ]
  }

  /// `<file>-forecast-<short id>`: the same for the same question.
  public var folderName: String {
    let identity = """
      \(record.version)
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(forecasts.map { "\($0.service) \($0.days.count)" }.joined(separator: ","))
      """
    return "\(record.scenarioName)-forecast-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  private static let levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]

  private var days: [UInt8] {
    var table = CSVWriter(header: ColumnText.forecast.map(\.name))
    for forecast in forecasts {
      for day in forecast.days { add(forecast, "received", "day", day.isClosed ? 0 : 1, day, to: &table) }
      for week in forecast.weeks { add(forecast, "received", "week", week.openDays, week.sum, to: &table) }
      for (week, cases) in zip(forecast.weeks, forecast.cases?.weeks ?? []) {
        add(forecast, "finished", "week", week.openDays, cases.finished, to: &table)
      }
      for (week, cases) in zip(forecast.weeks, forecast.cases?.weeks ?? []) {
        add(forecast, "open", "evening", week.openDays, cases.open, to: &table)
      }
    }
    return table.bytes
  }

  private func add(
    _ forecast: Forecast, _ measure: String, _ span: String, _ open: Int, _ sample: DaySample, to table: inout CSVWriter
  ) {
    table.add(forecast.service)
    table.add(measure)
    table.add(sample.date)
    table.add(span)
    table.add(open)
    table.add(sample.mean)
    for level in Self.levels { table.add(sample.quantile(level)) }
    table.endRow()
  }

  private var scores: [UInt8] {
    var table = CSVWriter(header: ColumnText.forecastScores.map(\.name))
    for forecast in forecasts {
      for score in forecast.scores {
        table.add(forecast.service)
        table.add(score.method.rawValue)
        table.add(score.method == forecast.method ? "yes" : "no")
        table.add(forecast.origins)
        table.add(score.days)
        for value in [score.crps, score.wis] + score.inside { table.add(value) }
        for value in score.insideOfSpecial ?? DayScore.bands.map({ _ in Double.nan }) { table.add(value) }
        table.endRow()
      }
    }
    return table.bytes
  }

  /// What `--json` prints.
  public var document: JSONValue {
    [
      "file": .string(counts.file), "understood": .array(counts.understood.map { .string($0) }),
      "rows_left_out": .array(
        counts.leftOut.map {
          [
            "sheet": $0.sheet.map { .string($0) } ?? .null, "from": .integer($0.rows.lowerBound),
            "to": .integer($0.rows.upperBound), "reason": .string($0.reason),
          ]
        }),
      "services": .array(forecasts.map(json)),
    ]
  }

  private func json(_ forecast: Forecast) -> JSONValue {
    [
      "service": .string(forecast.service), "method": .string(forecast.method.rawValue),
      "history": [
        "first": .string(forecast.history.first.iso), "last": .string(forecast.history.last.iso),
        "counted": .integer(forecast.history.days.count { $0.count != nil }),
        "closed": .integer(forecast.history.days.count { $0 == .closed }),
        "unknown": .integer(forecast.history.days.count { $0 == .unknown }),
      ],
      "calendar_known": .bool(forecast.isCalendarKnown), "misses_lebaran": .bool(forecast.missesLebaran),
      "total": json(forecast.total), "weeks": .array(forecast.weeks.map { json($0.sum) }),
      "cases": forecast.cases.map(json) ?? .null,
      "scores": .array(
        forecast.scores.map { score in
          [
            "method": .string(score.method.rawValue), "days": .integer(score.days), "crps": .number(score.crps),
            "wis": .number(score.wis), "inside": .array(score.inside.map { .number($0) }),
            "tenths": .array(score.tenths.map { .integer($0) }),
          ]
        }),
    ]
  }

  private func json(_ cases: CaseForecast) -> JSONValue {
    [
      "open_at_start": .integer(cases.openAtStart), "method": .string(cases.method.rawValue),
      "held_out": cases.track.map { track in
        [
          "origins": .integer(track.origins), "weeks": .integer(track.weeks),
          "finished_inside": .array(track.finishedInside.map { .number($0) }),
          "open_inside": .array(track.openInside.map { .number($0) }),
        ]
      } ?? .null,
      "lengths_from": .array(
        cases.windows.map { ["days": $0.days.map { .integer($0) } ?? .null, "times": .integer($0.times)] }),
      "finished": .array(cases.weeks.map { json($0.finished) }), "open": .array(cases.weeks.map { json($0.open) }),
    ]
  }

  private func json(_ sample: DaySample) -> JSONValue {
    [
      "from": .string(sample.date.iso), "mean": .number(sample.mean),
      "quantiles": .array(Self.levels.map { .number(sample.quantile($0)) }),
    ]
  }
}
