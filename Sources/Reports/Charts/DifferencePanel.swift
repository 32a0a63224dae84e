import Experiments
import Government

/// One panel of the chart of differences: a measure at the main unit or at the lending units.
struct DifferencePanel {
  let title: Phrase
  let unit: Phrase
  /// From the measure's unit to the unit shown.
  let factor: Double
  let smallerIsBetter: Bool?
  let differences: [Difference]

  /// The panels that have anything to show.
  static func all(in inputs: ChartInputs) -> [DifferencePanel] {
    typealias Panel = Phrases.Charts.Panel
    let days = MeasureText.workingDays
    let main: [(Measure, Phrase, Phrase, Double)] = [
      (.turnaroundP90, Panel.turnaround, days, 1), (.onTime, Panel.onTime, Panel.percentagePoints, 100),
      (.workPressure, Panel.pressure, Panel.indexPoints, 1),
      (.daysAbove50, Panel.daysAbove50, MeasureText.daysPerHead, 1),
    ]
    let lending: [(Measure, Phrase, Phrase, Double)] = [
      (.turnaroundP90, Panel.lendersTurnaround, days, 1), (.load, Panel.lendersLoad, Phrase("EJ"), 1),
    ]
    return main.compactMap { panel(inputs, $0, scope: inputs.scope) }
      + lending.compactMap { entry in inputs.lenders.flatMap { panel(inputs, entry, scope: $0) } }
  }

  private static func panel(
    _ inputs: ChartInputs, _ entry: (Measure, Phrase, Phrase, Double), scope: Int
  ) -> DifferencePanel? {
    let found = inputs.policies.compactMap { inputs.difference(entry.0, policy: $0, scope: scope) }
    guard !found.isEmpty else { return nil }
    return DifferencePanel(
      title: entry.1, unit: entry.2, factor: entry.3, smallerIsBetter: entry.0.smallerIsBetter, differences: found)
  }

  /// Verdicts that occur, in the order of the legend.
  var verdicts: Set<Verdict> { Set(differences.map(\.verdict)) }

  func picture(labels: [String], width: Double, height: Double, showsLabels: Bool, legend: VerdictLegend) -> JSONValue {
    let y: JSONValue = [
      "field": "policy", "type": "nominal", "title": nil,
      "scale": ["domain": .array(labels.dropFirst().map { .string($0) })],
      "axis": showsLabels
        ? [
          "grid": false, "labelExpr": "split(datum.label, '\\n')", "labelLineHeight": 15,
          "labelOffset": Self.labelOffset,
        ] : nil,
    ]
    let rows = differences.map { row($0, label: labels[$0.policy], language: legend.language) }
    let intervals = zip(differences, rows).filter { $0.0.lower.isFinite && $0.0.upper.isFinite }.map(\.1)
    var layers: [JSONValue] = []
    if tolerance > 0 { layers.append(toleranceBand) }
    layers.append(zeroLine(legend.language))
    layers.append([
      "data": ["values": .array(intervals)],
      "mark": ["type": "rule", "strokeWidth": 2.5, "strokeCap": "round"],
      "encoding": [
        "x": ["field": "lower", "type": "quantitative"], "x2": ["field": "upper"], "y": y,
        "color": legend.color,
      ],
    ])
    layers.append([
      "data": ["values": .array(rows)], "mark": ["type": "point", "filled": true, "size": 90, "opacity": 1],
      "encoding": [
        "x": ["field": "difference", "type": "quantitative"], "y": y, "color": legend.color,
        "shape": legend.shape, "tooltip": tooltip,
      ],
    ])
    return [
      "title": Panels.heading(title[legend.language], width: width), "width": .number(width), "height": .number(height),
      "layer": .array(layers),
    ]
  }

  private func row(_ difference: Difference, label: String, language: Language) -> JSONValue {
    [
      "policy": .string(label), "difference": .number(difference.mean * factor),
      "lower": .number(difference.lower * factor), "upper": .number(difference.upper * factor),
      "trials": .number(Double(difference.trials)), "verdict": .string(Phrases.verdict(difference.verdict)[language]),
    ]
  }

  private var tolerance: Double { (differences.map(\.tolerance).filter(\.isFinite).max() ?? 0) * factor }

  /// Labels of several lines are centred on their row.
  private static let labelOffset: JSONValue = [
    "condition": [
      ["test": "split(datum.label, '\\n').length > 2", "value": -15],
      ["test": "split(datum.label, '\\n').length > 1", "value": -7.5],
    ],
    "value": 0,
  ]

  /// Everything shown, zero and the tolerance included, with some air.
  private var domain: (Double, Double) {
    let ends = differences.flatMap { [$0.mean, $0.lower, $0.upper] }.filter(\.isFinite).map { $0 * factor }
    let low = min(0, -tolerance, ends.min() ?? 0)
    let high = max(0, tolerance, ends.max() ?? 0)
    let air = high > low ? (high - low) * 0.06 : 1
    return (low - air, high + air)
  }

  private var toleranceBand: JSONValue {
    [
      "data": ["values": [["from": .number(-tolerance), "to": .number(tolerance)]]],
      "mark": ["type": "rect", "color": .string(ChartTheme.tolerance)],
      "encoding": ["x": ["field": "from", "type": "quantitative"], "x2": ["field": "to"]],
    ]
  }

  private func zeroLine(_ language: Language) -> JSONValue {
    let (low, high) = domain
    let line = Phrases.Charts.difference(in: unit)[language]
    let better = Phrases.verdict(.better)[language]
    let direction: JSONValue? = smallerIsBetter.map { .string($0 ? "← \(better)" : "\(better) →") }
    return [
      "data": ["values": [["zero": 0]]],
      "mark": ["type": "rule", "color": .string(ChartTheme.rule), "strokeDash": [3, 3]],
      "encoding": [
        "x": [
          "field": "zero", "type": "quantitative",
          "title": .array([.string(line)] + (direction.map { [$0] } ?? [])),
          "axis": ["tickCount": 4, "labelOverlap": false],
          "scale": ["domain": [.short(low), .short(high)], "nice": false, "zero": false],
        ]
      ],
    ]
  }

  private var tooltip: JSONValue {
    [
      ["field": "policy"], ["field": "difference", "format": "+.3~g"], ["field": "lower", "format": "+.3~g"],
      ["field": "upper", "format": "+.3~g"], ["field": "trials"], ["field": "verdict"],
    ]
  }
}
