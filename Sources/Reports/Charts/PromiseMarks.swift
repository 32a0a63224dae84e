/// The promised times in a chart of turnaround: a line or a band each, with its label above the plot.
struct PromiseMarks {
  /// In working days, ascending; too many to tell apart are left out.
  let promises: [Double]
  let width: Double
  let language: Language
  private static let row = 13.0
  /// Width of a character of a label, with some air.
  private static let character = 6.3

  init(promises: [Double], width: Double, language: Language) {
    self.promises = (1...3).contains(promises.count) ? promises : []
    self.width = width
    self.language = language
  }

  /// Whole days are kept until the last of them closes, up to one working day more by hour of arrival; others to the hour.
  private static func isToTheHour(_ promise: Double) -> Bool { promise != promise.rounded() }

  private func label(_ promise: Double) -> String {
    let days = Phrase.number(promise, decimals: promise == promise.rounded() ? 0 : 1)
    return Phrases.Charts.promised(day: days)[language]
  }

  /// Row of each label, counted upwards: the lowest on which none before it reaches it.
  func rows(upTo limit: Double) -> [Int] {
    var ends: [Double] = []
    return promises.map { promise in
      let start = promise / limit * width
      let end = start + Double(label(promise).count) * Self.character
      let row = ends.firstIndex { $0 <= start } ?? ends.count
      if row < ends.count { ends[row] = end } else { ends.append(end) }
      return row
    }
  }

  /// What the legend must leave free above the plot.
  func room(upTo limit: Double) -> Double {
    rows(upTo: limit).max().map { 24 + Self.row * Double($0) } ?? 8
  }

  func layers(upTo limit: Double) -> [JSONValue] {
    guard !promises.isEmpty else { return [] }
    let labels = zip(promises, rows(upTo: limit)).map { promise, row -> JSONValue in
      [
        "data": ["values": [["days": .number(promise), "promise": .string(label(promise))]]],
        "mark": [
          "type": "text", "align": "left", "baseline": "bottom", "fontSize": 11, "dx": 1,
          "color": .string(ChartTheme.quiet),
        ],
        "encoding": ["x": x, "y": ["value": .number(-4 - Self.row * Double(row))], "text": ["field": "promise"]],
      ]
    }
    let bands = promises.filter { !Self.isToTheHour($0) }.map { ($0, min($0 + 1, limit)) }
    let lines = promises.filter(Self.isToTheHour).map { ($0, $0) }
    return mark(bands, ["type": "rect", "color": .string(ChartTheme.tolerance)])
      + mark(lines, ["type": "rule", "color": .string(ChartTheme.rule), "strokeDash": [2, 3]]) + labels
  }

  private let x: JSONValue = ["field": "days", "type": "quantitative"]

  private func mark(_ spans: [(from: Double, to: Double)], _ mark: JSONValue) -> [JSONValue] {
    guard !spans.isEmpty else { return [] }
    let values = spans.map { ["days": .number($0.from), "end": .number($0.to)] as JSONValue }
    let isBand = spans.contains { $0.from < $0.to }
    return [
      [
        "data": ["values": .array(values)], "mark": mark,
        "encoding": isBand ? ["x": x, "x2": ["field": "end"]] : ["x": x],
      ]
    ]
  }

  var meaning: Phrase {
    [
      promises.allSatisfy(Self.isToTheHour) ? nil : Phrases.Charts.greyPromise,
      promises.contains(where: Self.isToTheHour) ? Phrases.Charts.dottedPromise : nil,
    ].compactMap { $0 }.joined("")
  }
}
