import Government

/// Work pressure over time where help arrives and where it comes from: medians, a line a policy.
struct WorkPressureChart {
  let inputs: ChartInputs
  private static let widths = [1: 800.0, 2: 420.0]

  func draft() -> ChartDraft? {
    let axis = DayAxis(inputs)
    let scopes = [inputs.scope, inputs.lenders].compactMap { $0 }
    let panels: [(scope: Int, bands: [DailyBands])] = scopes.compactMap { scope in
      guard let daily = inputs.layout.dailyScopes.firstIndex(of: scope) else { return nil }
      let bands = inputs.policies.map {
        DailyBands(inputs.result, policy: $0, scope: daily, measure: .workPressure, days: axis.from..<axis.to)
      }
      return bands.contains { !$0.days.isEmpty } ? (scope, bands) : nil
    }
    guard !panels.isEmpty else { return nil }
    let width = Self.widths[panels.count] ?? 420
    let domain = Self.domain(panels.flatMap(\.bands))
    let pictures = panels.enumerated().map { index, panel in
      picture(panel.bands, scope: panel.scope, axis: axis, domain: domain, width: width, isFirst: index == 0)
    }
    return ChartDraft(
      name: "work_pressure", title: ChartTitles(inputs: inputs).workPressure,
      subtitle: subtitle(axis, showsHigh: domain.0 < 50 && domain.1 >= 50),
      width: Double(panels.count) * (width + 26) + 50, body: ["hconcat": .array(pictures), "spacing": 26])
  }

  /// From the lowest to the highest quarter shown, in whole fives, with the limit of 50 where it is near.
  private static func domain(_ bands: [DailyBands]) -> (Double, Double) {
    let days = bands.flatMap(\.days)
    let low = ((days.map(\.p25).min() ?? 0) / 5).rounded(.down) * 5
    let high = ((days.map(\.p75).max() ?? 100) / 5).rounded(.up) * 5
    let top = high >= 40 ? max(50, high) : max(low + 10, high)
    return (max(0, low), top + (top - low) * 0.04)
  }

  private func picture(
    _ bands: [DailyBands], scope: Int, axis: DayAxis, domain: (Double, Double), width: Double, isFirst: Bool
  ) -> JSONValue {
    let labels = inputs.labels
    let y: JSONValue = [
      "type": "quantitative", "scale": ["domain": [.number(domain.0), .number(domain.1)], "nice": false],
      "title": isFirst
        ? .string(Phrases.Charts.pressureIndex[inputs.language]) : nil,
      "axis": isFirst ? ["tickCount": 6] : ["tickCount": 6, "labelExpr": .string(Panels.blankLabel)],
    ]
    let lines = PolicyLines(labels: labels, colors: inputs.policies.map(inputs.color), width: width * 2)
    var layers = axis.surgeLayers(width: width)
    if domain.0 < 50, domain.1 >= 50 {
      layers.append([
        "data": ["values": [["level": 50]]],
        "mark": ["type": "rule", "color": .string(ChartTheme.rule), "strokeDash": [2, 3]],
        "encoding": ["y": y.merging(["field": "level"])],
      ])
    }
    for (policy, band) in bands.enumerated() where !band.days.isEmpty && inputs.isColoured(policy) {
      layers.append([
        "data": ["values": band.halves(axis)],
        "mark": ["type": "area", "color": .string(inputs.color(of: policy)), "opacity": 0.1, "clip": true],
        "encoding": ["x": axis.x, "y": y.merging(["field": "p25"]), "y2": ["field": "p75"]],
      ])
    }
    let medians = zip(bands, labels).flatMap { $0.medians(axis, label: $1) }
    let own: [String: JSONValue] = ["x": axis.x, "y": y.merging(["field": "median"]), "opacity": LegendChoice.opacity]
    let curves: JSONValue = [
      "data": ["values": .array(medians)], "mark": ["type": "line", "clip": true, "tooltip": true],
      "encoding": .object(lines.encodings.merging(own) { $1 }),
    ]
    // One choice for both panels: they share their legend.
    layers.append(isFirst ? curves.merging(["params": LegendChoice.params]) : curves)
    return [
      "title": Panels.heading(
        inputs.name(ofScope: scope)[inputs.language].sentenceCased, width: width),
      "width": .number(width), "height": 260, "layer": .array(layers),
    ]
  }

  private func subtitle(_ axis: DayAxis, showsHigh: Bool) -> Phrase {
    [
      Phrases.Charts.workPressure(of: inputs.trialCount), showsHigh ? Phrases.Charts.dottedHigh : nil,
      axis.surges.isEmpty ? nil : Phrases.Charts.shaded, inputs.greyLines,
    ].compactMap { $0 }.joined("")
  }
}
