import Experiments
import Government

/// How different a year can be (risk), and how well that is known (error), policy by policy, without mixing the two.
///
/// After the plots of measures of risk and error of Nelson (2008, "The MORE plot: displaying measures of risk & error from
/// simulation output").
struct RiskChart {
  let inputs: ChartInputs

  func draft() -> ChartDraft? {
    let panels = [Measure.onTime, .turnaroundP90].compactMap { measure in
      let rows = inputs.variability.filter { $0.measure == measure }
      return rows.isEmpty || inputs.result.count < 2 ? nil : (measure: measure, rows: rows)
    }
    guard !panels.isEmpty else { return nil }
    let frame = Panels(count: panels.count)
    let labels = inputs.labels
    let lines = labels.map { $0.split(separator: "\n").count }.max() ?? 1
    let gutter = Double(labels.flatMap { $0.split(separator: "\n") }.map(\.count).max() ?? 0) * 7
    let height = Double(max(36, 15 * lines + 12) * labels.count)
    let pictures = panels.enumerated().map { index, panel in
      picture(panel.measure, panel.rows, labels, width: frame.width, height, showsLabels: frame.isFirstInRow(index))
    }
    return ChartDraft(
      name: "risk", title: Phrases.Charts.riskTitle,
      subtitle: Phrases.Charts.risk(
        at: inputs.name(ofScope: inputs.scope), inputs.inWindow,
        level: Phrase.percent(inputs.scenario.comparison.confidence), trials: inputs.trialCount),
      width: frame.total + gutter, body: frame.arranged(pictures))
  }

  private func picture(
    _ measure: Measure, _ rows: [Variability], _ labels: [String], width: Double, _ height: Double, showsLabels: Bool
  ) -> JSONValue {
    let text = MeasureText.of(measure)
    let values = rows.map { data($0, labels[$0.policy], text.scale) }
    let y: JSONValue = [
      "field": "policy", "type": "nominal", "title": nil, "scale": ["domain": .array(labels.map { .string($0) })],
      "axis": showsLabels ? ["grid": false, "labelExpr": "split(datum.label, '\\n')", "labelLineHeight": 15] : nil,
    ]
    let unit = text.unit[inputs.language]
    let x = { (field: String) -> JSONValue in
      [
        "field": .string(field), "type": "quantitative", "title": .string(unit),
        "scale": ["zero": false, "nice": true],
      ]
    }
    let band = { (from: String, to: String) -> JSONValue in
      [
        "mark": ["type": "bar", "height": 14, "opacity": 0.28, "color": .string(ChartTheme.palette[0])],
        "encoding": ["x": x(from), "x2": ["field": .string(to)], "y": y],
      ]
    }
    let title = measure == .onTime ? Phrases.Charts.Panel.onTime : Phrases.Charts.Panel.turnaround
    return [
      "title": Panels.heading(title[inputs.language], width: width), "width": .number(width), "height": .number(height),
      "data": ["values": .array(values)],
      "layer": [
        band("badLower", "badUpper"), band("goodLower", "goodUpper"),
        [
          "mark": ["type": "rule", "strokeWidth": 2, "color": .string(ChartTheme.palette[0])],
          "encoding": ["x": x("bad"), "x2": ["field": "good"], "y": y],
        ],
        [
          "mark": ["type": "rule", "strokeWidth": 6, "color": .string(ChartTheme.palette[1])],
          "encoding": ["x": x("lower"), "x2": ["field": "upper"], "y": y],
        ],
        [
          "mark": ["type": "point", "filled": true, "size": 60, "opacity": 1, "color": .string(ChartTheme.ink)],
          "encoding": ["x": x("mean"), "y": y],
        ],
      ],
    ]
  }

  private func data(_ row: Variability, _ label: String, _ scale: Double) -> JSONValue {
    let bound = { (value: Double) -> JSONValue in
      value.isFinite ? .number((row.measure.range == 0...1 ? min(1, max(0, value)) : value) * scale) : .null
    }
    return [
      "policy": .string(label), "mean": bound(row.mean.mean), "lower": bound(row.mean.lower),
      "upper": bound(row.mean.upper), "bad": bound(row.bad.mean), "badLower": bound(row.bad.lower),
      "badUpper": bound(row.bad.upper), "good": bound(row.good.mean), "goodLower": bound(row.good.lower),
      "goodUpper": bound(row.good.upper),
    ]
  }
}
