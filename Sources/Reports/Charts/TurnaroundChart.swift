import Experiments
import Government
import Playing

/// Turnaround of all requests in the main window: the share still open after so many working days, a line a policy.
struct TurnaroundChart {
  let inputs: ChartInputs
  private static let width = 800.0

  func draft() -> ChartDraft? {
    let histograms = inputs.policies.map {
      inputs.result.turnaround[$0]
    }
    let end = histograms.map { $0.finished.quantile(0.99) }.filter(\.isFinite).max() ?? 0
    guard end > 0 else { return nil }
    let labels = inputs.labels
    let limit = max(end, (promises.max() ?? 0) + 1)
    var lines: [JSONValue] = []
    for (policy, histogram) in histograms.enumerated() where histogram.count > 0 {
      for step in 0...150 {
        let days = limit * Double(step) / 150
        lines.append([
          "days": .short(days), "open": .short(step == 0 ? 1 : histogram.share(above: days)),
          "policy": .string(labels[policy]),
        ])
      }
    }
    let layers = marks.layers(upTo: limit) + [curves(lines, labels: labels, limit: limit)]
    return ChartDraft(
      name: "turnaround", title: ChartTitles(inputs: inputs).turnaround, subtitle: subtitle, width: Self.width + 60,
      body: ["width": .number(Self.width), "height": 300, "layer": .array(layers)])
  }

  /// Promised times of the unit's services in working days, without repetition.
  private var promises: [Double] {
    let units = inputs.layout.scopes[inputs.scope].units
    guard units.count == 1, let unit = units.first, unit < inputs.scenario.units.count else { return [] }
    return Set(inputs.scenario.units[unit].services.map(\.promiseDays)).sorted()
  }

  private func curves(_ rows: [JSONValue], labels: [String], limit: Double) -> JSONValue {
    let language = inputs.language
    return [
      "data": ["values": .array(rows)], "mark": ["type": "line", "tooltip": true],
      "params": LegendChoice.params,
      "encoding": .object(
        PolicyLines(
          labels: labels, colors: inputs.policies.map(inputs.color), width: Self.width, offset: marks.room(upTo: limit)
        ).encodings.merging([
          "opacity": LegendChoice.opacity,
          "x": [
            "field": "days", "type": "quantitative",
            "title": .string(Phrases.Charts.daysSinceRequest[language]),
            "scale": ["domain": [0, .short(limit)], "nice": false], "axis": ["grid": false, "tickCount": 10],
          ],
          "y": [
            "field": "open", "type": "quantitative",
            "title": .string(Phrases.Charts.stillOpen[language]),
            "scale": ["domain": [0, 1]], "axis": ["format": ".0%", "tickCount": 5],
          ],
        ]) { $1 }),
    ]
  }

  private var subtitle: Phrase {
    let share = Phrases.Charts.openShare(
      at: inputs.name(ofScope: inputs.scope), inputs.inWindow, trials: inputs.trialCount)
    return [share, marks.promises.isEmpty ? nil : marks.meaning, inputs.greyLines].compactMap { $0 }.joined("")
  }

  private var marks: PromiseMarks { PromiseMarks(promises: promises, width: Self.width, language: inputs.language) }
}
