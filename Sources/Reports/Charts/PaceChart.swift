internal import Histories

/// The pace of somebody new, week by week, with the curve that was fitted to it.
struct PaceChart {
  let fit: NewcomerFit
  /// Where the officer is first found; a name is not known.
  let officer: String
  let place: Int
  let language: Language
  private static let (width, height) = (560.0, 240.0)

  func draft() -> ChartDraft {
    ChartDraft(
      name: "pace_\(place + 1)",
      title: Phrases.Work.paceTitle(
        since: fit.since, first: Phrases.Work.value(fit.firstPace, 2), constant: Phrases.Work.value(fit.timeConstant, 0)
      ),
      subtitle: Phrases.Work.paceSubtitle(officer), width: Self.width,
      body: [
        "width": .number(Self.width), "height": .number(Self.height), "data": ["values": .array(rows)],
        "layer": .array([points, curve]),
      ])
  }

  private var rows: [JSONValue] {
    fit.weeks.map { week in
      [
        "day": .short(week.day), "seen": .short(week.pace), "pieces": .integer(week.pieces),
        "fitted": .short(fit.pace(day: week.day)),
      ]
    }
  }

  private var x: JSONValue {
    ["field": "day", "type": "quantitative", "title": .string(Phrases.Work.workingDaysAxis[language])]
  }

  private func y(_ field: String) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "scale": ["zero": true],
      "title": .string(Phrases.Work.paceAxis[language]),
    ]
  }

  private var points: JSONValue {
    [
      "mark": ["type": "point", "filled": true, "color": .string(ChartTheme.text), "opacity": 0.8],
      "encoding": [
        "x": x, "y": y("seen"), "tooltip": [["field": "day"], ["field": "seen"], ["field": "pieces"]],
      ],
    ]
  }

  private var curve: JSONValue {
    [
      "mark": ["type": "line", "color": .string(ChartTheme.dark(ChartTheme.color(ofPolicy: 0))), "strokeWidth": 2],
      "encoding": ["x": x, "y": y("fitted")],
    ]
  }
}
