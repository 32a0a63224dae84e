import Government

/// Backlog of the main unit over time: median, half and nearly all of the trials, a panel a policy.
struct BacklogChart {
  let inputs: ChartInputs

  func draft() -> ChartDraft? {
    guard let scope = inputs.layout.dailyScopes.firstIndex(of: inputs.scope) else { return nil }
    let axis = DayAxis(inputs)
    let bands = inputs.policies.map {
      DailyBands(inputs.result, policy: $0, scope: scope, measure: .backlog, days: axis.from..<axis.to)
    }
    guard bands.contains(where: { !$0.days.isEmpty }) else { return nil }
    let frame = Panels(count: bands.count)
    let top = max(bands.map(\.highest).max() ?? 0, 0.1)
    let pictures = bands.indices.map { policy in
      panel(policy, axis: axis, top: top, width: frame.width, isFirst: frame.isFirstInRow(policy))
    }
    let datasets = Dictionary(uniqueKeysWithValues: bands.indices.map { ("policy\($0)", bands[$0].rows(axis)) })
    return ChartDraft(
      name: "backlog", title: ChartTitles(inputs: inputs).backlog, subtitle: subtitle(axis), width: frame.total + 50,
      body: frame.arranged(pictures).merging(["datasets": .object(datasets)]))
  }

  private func panel(_ policy: Int, axis: DayAxis, top: Double, width: Double, isFirst: Bool) -> JSONValue {
    let color = inputs.color(of: policy)
    let y: JSONValue = [
      "type": "quantitative", "scale": ["domain": [0, .short(top)], "nice": true],
      "title": isFirst ? .string(MeasureText.capacityDays[inputs.language]) : nil,
      "axis": isFirst ? ["tickCount": 5] : ["tickCount": 5, "labelExpr": .string(Panels.blankLabel)],
    ]
    let area = { (from: String, to: String, opacity: Double) -> JSONValue in
      [
        "data": ["name": "policy\(policy)"],
        "mark": ["type": "area", "color": .string(color), "opacity": .number(opacity)],
        "encoding": ["x": axis.x, "y": y.merging(["field": .string(from)]), "y2": ["field": .string(to)]],
      ]
    }
    let line = { (policy: Int, mark: JSONValue) -> JSONValue in
      [
        "data": ["name": "policy\(policy)"], "mark": mark.merging(["type": "line"]),
        "encoding": ["x": axis.x, "y": y.merging(["field": "median"])],
      ]
    }
    var layers = axis.surgeLayers(width: width) + [area("p2_5", "p97_5", 0.18), area("p25", "p75", 0.35)]
    if policy > 0 {
      layers.append(line(0, ["color": "#6b7683", "strokeWidth": 1.2, "strokeDash": [4, 3]]))
    }
    layers.append(line(policy, ["color": .string(ChartTheme.dark(color)), "strokeWidth": 2]))
    return [
      "title": Panels.heading(inputs.headings[policy], width: width),
      "width": .number(width), "height": 190, "layer": .array(layers),
    ]
  }

  private func subtitle(_ axis: DayAxis) -> Phrase {
    [
      Phrases.Charts.backlog(of: inputs.trialCount),
      inputs.policies.count > 1 ? Phrases.Charts.dashed(inputs.name(ofPolicy: 0)) : nil,
      axis.surges.isEmpty ? nil : Phrases.Charts.shaded, ChartTitles(inputs: inputs).backlogInterval,
    ].compactMap { $0 }.joined("")
  }
}
