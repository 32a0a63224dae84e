import Experiments
import Government

extension SearchChart {
  var dots: JSONValue {
    [
      "data": ["values": values { _ in true }], "mark": ["type": "point", "filled": true, "size": 60, "opacity": 0.9],
      "encoding": [
        "x": x, "y": y("y"), "color": color,
        "tooltip": [
          ["field": "policy", "title": .string(Phrases.Charts.policy[language])],
          ["field": "x", "title": .string(axisName(0)), "format": ".3~g"],
          ["field": "y", "title": .string(acrossName), "format": ".3~g"],
          ["field": "trials", "title": .string(Words.trials[language])],
        ],
      ],
    ]
  }

  /// Intervals of those that stand out.
  var bars: JSONValue {
    [
      "data": ["values": values { $0 != .other }], "transform": [["filter": "isValid(datum.upper)"]],
      "mark": ["type": "rule", "strokeWidth": 1.4, "opacity": 0.7],
      "encoding": ["x": x, "y": y("lower"), "y2": ["field": "upper"], "color": color],
    ]
  }

  var asked: JSONValue? {
    guard !hasTwoAims, let share = finding.question.share else { return nil }
    return [
      "data": ["values": [["asked": .short(share * 100)]]],
      "mark": ["type": "rule", "strokeDash": [3, 3], "color": .string(ChartTheme.rule)],
      "encoding": ["y": ["field": "asked", "type": "quantitative"]],
    ]
  }

  var front: JSONValue? {
    guard hasTwoAims else { return nil }
    return [
      "data": ["values": values { $0 == .best }],
      "mark": ["type": "line", "strokeWidth": 1.2, "color": .string(ChartTheme.text)],
      "encoding": ["x": x, "y": y("y"), "order": ["field": "x", "type": "quantitative"]],
    ]
  }

  // MARK: Axes

  private var color: JSONValue {
    let shown = hasTwoAims ? [Standing.best, .other] : Standing.allCases
    return [
      "field": "standing", "type": "nominal",
      "scale": [
        "domain": .array(shown.map { .string(name($0)) }), "range": .array(shown.map { .string($0.color) }),
      ],
      "legend": ["orient": "top", "title": nil],
    ]
  }

  private func axisName(_ aim: Int) -> String {
    let (name, unit, _) = words.aim(aim)
    let text = unit.en.isEmpty ? name : name + Phrase(", ") + unit
    let isLess = result.settings.aims[aim].smallerIsBetter == true
    return Phrases.Charts.TradeOff.axis(text, smallerIsBetter: isLess)[language].sentenceCased
  }

  private var acrossName: String { hasTwoAims ? axisName(1) : Words.holds[language].sentenceCased }

  private var x: JSONValue {
    ["field": "x", "type": "quantitative", "title": .string(axisName(0)), "scale": ["zero": false]]
  }

  private func y(_ field: String) -> JSONValue {
    ["field": .string(field), "type": "quantitative", "title": .string(acrossName), "scale": ["zero": false]]
  }
}
