import Government

/// What the answer makes of the work that waits at the main unit, beside doing nothing: half of the trials and the median of each,
/// named at their lines.
struct AnswerChart {
  static let name = "answer"
  private static let width = 760.0
  let inputs: ChartInputs

  func draft() -> ChartDraft? {
    guard let answer = inputs.answer, inputs.policies.contains(answer),
      let scope = inputs.layout.dailyScopes.firstIndex(of: inputs.scope)
    else { return nil }
    let axis = DayAxis(inputs)
    let lines = [0, answer].map { policy in
      Line(
        label: inputs.headings[policy], color: policy == 0 ? ChartTheme.text : inputs.color(of: policy),
        bands: DailyBands(
          inputs.result, policy: policy, scope: scope, measure: .backlog, days: axis.from..<axis.to))
    }
    guard lines.allSatisfy({ !$0.bands.days.isEmpty }) else { return nil }
    let top = max(lines.map(\.highest).max() ?? 0, 0.1)
    let layers =
      axis.surgeLayers(width: Self.width) + lines.flatMap { $0.layers(axis, y: y(upTo: top)) }
      + lines.flatMap { $0.label(axis, y(upTo: top)) }
    let subtitle = [Phrases.Charts.answer(of: inputs.trialCount), axis.surges.isEmpty ? nil : Phrases.Charts.shaded]
    return ChartDraft(
      name: Self.name, title: ChartTitles(inputs: inputs).backlog, subtitle: subtitle.compactMap { $0 }.joined(""),
      width: Self.width + 60,
      body: ["width": .number(Self.width), "height": 230, "layer": .array(layers)])
  }

  private func y(upTo top: Double) -> JSONValue {
    [
      "type": "quantitative", "scale": ["domain": [0, .short(top)], "nice": true],
      "title": .string(MeasureText.capacityDays[inputs.language]), "axis": ["tickCount": 5],
    ]
  }
}

private struct Line {
  let label: String
  let color: String
  let bands: DailyBands

  var highest: Double { bands.days.map(\.p75).max() ?? 0 }

  func layers(_ axis: DayAxis, y: JSONValue) -> [JSONValue] {
    let tooltip: JSONValue = [
      ["field": "day", "type": "temporal"], ["field": "median", "format": ".2~f"], ["field": "p25", "format": ".2~f"],
      ["field": "p75", "format": ".2~f"],
    ]
    let data: JSONValue = ["values": bands.rows(axis)]
    return [
      [
        "data": data, "mark": ["type": "area", "color": .string(color), "opacity": 0.18],
        "encoding": ["x": axis.x, "y": y.merging(["field": "p25"]), "y2": ["field": "p75"]],
      ],
      [
        "data": data, "mark": ["type": "line", "color": .string(color), "strokeWidth": 2.4],
        "encoding": ["x": axis.x, "y": y.merging(["field": "median"]), "tooltip": tooltip],
      ],
    ]
  }

  /// At the highest point of the median, on the side with more room.
  func label(_ axis: DayAxis, _ y: JSONValue) -> [JSONValue] {
    let top = bands.days.max { $0.median < $1.median }
    let day = top?.day ?? axis.from
    let isLeft = 2 * day > axis.from + axis.to
    let lines = TextLines.broken(label, at: 44, atMost: 3)
    let row: JSONValue = [
      "day": axis.iso(day), "median": .short(top?.median ?? 0), "label": .string(lines.joined(separator: "\n")),
    ]
    let mark: JSONValue = [
      "type": "text", "align": isLeft ? "right" : "left", "baseline": "bottom", "dx": isLeft ? -8 : 8,
      "dy": .number(-2 - 16 * Double(lines.count - 1)), "lineBreak": "\n", "lineHeight": 16, "fontSize": 13,
      "fontWeight": 600, "color": .string(ChartTheme.dark(color)),
    ]
    return [mark.merging(ChartTheme.textEdge), mark].map { mark in
      [
        "data": ["values": [row]], "mark": mark,
        "encoding": ["x": axis.x, "y": y.merging(["field": "median"]), "text": ["field": "label"]],
      ]
    }
  }
}
