import Experiments
import Government

/// The planned load of units by week as a map of colours, as things are and, where it moves people, under the answer.
struct LoadMap {
  private static let (width, row) = (760.0, 20.0)
  let inputs: ChartInputs
  private let comparison: Comparison
  private let loads: WeeklyLoads
  /// Policies shown, with officers more or fewer by unit and day.
  private let shown: [(policy: Int, moved: [[Double]])]

  init?(inputs: ChartInputs) {
    guard let comparison = inputs.comparison else { return nil }
    (self.inputs, self.comparison) = (inputs, comparison)
    loads = WeeklyLoads(inputs.scenario)
    let moved = inputs.answer.map { (policy: $0, moved: comparison.officersMoved(by: $0)) }
    shown =
      [(policy: 0, moved: [])]
      + [moved].compactMap { $0 }.filter { $0.policy > 0 && $0.moved.contains { $0.contains { $0 != 0 } } }
    if loads.units.count < 2 || loads.weeks.count < 2 { return nil }
  }

  func draft() -> ChartDraft {
    let names = names
    let gutter = 7 * Double(names.map(\.count).max() ?? 0)
    let pictures = shown.map { panel($0.policy, $0.moved, names) }
    // On a narrow screen names stand above their rows.
    return ChartDraft(
      name: "load_map", title: title, subtitle: subtitle, width: Self.width + gutter,
      body: ["vconcat": .array(pictures), "spacing": 24, "usermeta": ["above": true]])
  }

  private typealias Words = Phrases.Charts.LoadMap
  private var language: Language { inputs.language }

  /// Cut where they are long; whole where two would be the same then, and numbered where two are.
  private var names: [String] {
    let titles = loads.units.map { inputs.scenario.units[$0].title[language] }
    let cut = titles.map { TextLines.broken($0, at: 40, atMost: 1)[0] }
    return titles.indices.map { place in
      if cut.count(where: { $0 == cut[place] }) == 1 { return cut[place] }
      let earlier = titles[..<place].count { $0 == titles[place] }
      return titles[place] + (earlier > 0 ? " (\(earlier + 1))" : "")
    }
  }

  /// Of how many units the load of a week is beyond their officers: as things are, and under the policy shown, which may move
  /// the trouble to another unit.
  private var title: Phrase {
    let title = Words.title(flooded([]), of: loads.units.count, all: inputs.scenario.units.count)
    guard let answer = shown.dropFirst().first else { return title }
    return title + Words.under(inputs.name(ofPolicy: answer.policy), flooded(answer.moved))
  }

  private func flooded(_ moved: [[Double]]) -> Int {
    loads.units.count { unit in
      loads.weeks.contains { (loads.load(of: unit, in: $0, moved: moved.isEmpty ? [] : moved[unit]) ?? 0) > 1 }
    }
  }

  private var subtitle: Phrase {
    [Words.shown, Words.dots, target, shown.count > 1 ? Words.moved(trials: inputs.trialCount) : nil].compactMap { $0 }
      .joined("")
  }

  /// What the study asks of loads, where it does.
  private var target: Phrase? {
    let rows = comparison.attainments.filter { $0.policy == 0 && $0.measure == .load }
    guard let first = rows.first else { return nil }
    let windows = rows.filter { $0.target == first.target }.map { Phrase(inputs.layout.windows[$0.window].title) }
    return Words.target(inputs.name(ofScope: first.scope), bound: first.boundText, windows.joined(", "))
  }

  private func panel(_ policy: Int, _ moved: [[Double]], _ names: [String]) -> JSONValue {
    let rows = values(moved, names)
    let y: JSONValue = [
      "field": "unit", "type": "nominal", "title": nil, "scale": ["domain": .strings(names), "paddingInner": 0.08],
      "axis": ["grid": false],
    ]
    return [
      "title": Panels.heading(inputs.headings[policy], width: Self.width), "width": .number(Self.width),
      "height": .number(Self.row * Double(names.count)), "data": ["values": .array(rows)],
      "layer": [
        [
          "mark": ["type": "bar", "height": ["band": 1]],
          "encoding": ["x": x("day"), "x2": ["field": "end"], "y": y, "color": color, "tooltip": tooltip],
        ],
        [
          "transform": [["filter": "datum.load > 1"]],
          "mark": [
            "type": "point", "size": 24, "fill": .string(ChartTheme.background), "stroke": .string(ChartTheme.ink),
            "strokeWidth": 1, "opacity": 1, "tooltip": nil,
          ],
          "encoding": ["x": x("middle"), "y": y],
        ],
      ],
    ]
  }

  private func values(_ moved: [[Double]], _ names: [String]) -> [JSONValue] {
    zip(loads.units, names).flatMap { unit, name in
      loads.weeks.compactMap { week -> JSONValue? in
        guard let load = loads.load(of: unit, in: week, moved: moved.isEmpty ? [] : moved[unit]) else { return nil }
        return [
          "unit": .string(name), "day": iso(week.lowerBound), "end": iso(week.upperBound),
          "middle": iso((week.lowerBound + week.upperBound) / 2), "load": .short((load * 1000).rounded() / 1000),
        ]
      }
    }
  }

  private func iso(_ day: Int) -> JSONValue {
    .string(inputs.scenario.calendar.date(of: min(day, inputs.scenario.calendar.days.count - 1)).iso)
  }

  private func x(_ field: String) -> JSONValue {
    let days = inputs.scenario.lengthDays
    return [
      "field": .string(field), "type": "temporal", "title": nil, "scale": ["type": "utc", "nice": false],
      "axis": [
        "format": days > 365 ? "%b %Y" : "%b", "grid": false, "labelOverlap": "greedy", "labelFlush": false,
        "tickCount": ["interval": "month", "step": .number(max(1, (Double(days) / 365).rounded(.up)))],
      ],
    ]
  }

  /// Light is little; from the lowest to the highest load shown under any policy.
  private var color: JSONValue {
    let all = shown.flatMap { shown in
      loads.units.flatMap { unit in
        loads.weeks.compactMap {
          loads.load(of: unit, in: $0, moved: shown.moved.isEmpty ? [] : shown.moved[unit])
        }
      }
    }
    let (low, high) = (((all.min() ?? 0) * 5).rounded(.down) / 5, max(1, all.max() ?? 1))
    return [
      "field": "load", "type": "quantitative",
      "scale": ["scheme": "yelloworangered", "domain": [.short(low), .short(high)]],
      "legend": ["title": .string(Words.load[language]), "gradientLength": 220, "format": ".2~f", "tickCount": 5],
    ]
  }

  private var tooltip: JSONValue {
    [
      ["field": "unit", "title": .string(Words.unit[language])],
      ["field": "day", "type": "temporal", "title": .string(Words.week[language]), "format": "%-d %b %Y"],
      ["field": "load", "title": .string(Words.load[language]), "format": ".2f"],
    ]
  }
}
