import Government

/// The days a chart over time shows, and the surges shaded in it.
struct DayAxis {
  struct Span {
    var name: String
    var from: Int
    var to: Int
  }

  let calendar: WorkCalendar
  /// Days shown: [`from`, `to`).
  var from: Int
  var to: Int
  let surges: [Span]

  /// The whole study; where it is long, the main window and the surges with a month before and two after.
  init(_ inputs: ChartInputs) {
    let scenario = inputs.scenario
    let units = Set(inputs.layout.scopes[inputs.scope].units)
    calendar = scenario.calendar
    let spans: [Span] = scenario.surges.filter { surge in
      surge.places.contains { units.contains($0.unit) }
    }.map { surge in
      let end = scenario.calendar.workingDay(surge.lengthDays, after: surge.startDay)
      let name = surge.title[inputs.language].sentenceCased
      return Span(name: name, from: surge.startDay, to: min(max(end, surge.startDay + 1), scenario.lengthDays))
    }.sorted { $0.from < $1.from }
    var (first, last) = (scenario.warmUpDays, scenario.lengthDays)
    if last - first > 190, let start = spans.first?.from, let end = spans.map(\.to).max() {
      let window = inputs.layout.windows[inputs.window]
      let isPart = inputs.window > 0
      first = max(first, (isPart ? min(start, window.from) : start) - 28)
      last = min(last, (isPart ? max(end, window.to) : end) + 56)
    }
    from = first
    to = max(last, first + 1)
    surges = spans.filter { $0.to > first && $0.from < last }
  }

  /// The same, wide enough for other days too.
  func covering(_ days: some Sequence<Int>) -> DayAxis {
    var axis = self
    for day in days where calendar.days.indices.contains(day) {
      axis.from = min(axis.from, day)
      axis.to = max(axis.to, day + 1)
    }
    return axis
  }

  func iso(_ day: Int) -> JSONValue { .string(calendar.date(of: day).iso) }

  /// The x encoding; dates are kept in universal time so that no time zone moves them.
  var x: JSONValue {
    let months = Double(to - from) / 30.4
    let tick: JSONValue =
      months > 3.5
      ? ["interval": "month", "step": .number(Self.monthSteps.first { $0 >= (months / 4.5).rounded() } ?? 12)]
      : ["interval": "week", "step": .number(max(1, (months * 30.4 / 7 / 4.5).rounded()))]
    return [
      "field": "day", "type": "temporal", "title": nil,
      // As a domain they would be read as dates on x and as numbers on x2, and these conflict.
      "scale": [
        "type": "utc", "domainMin": milliseconds(from), "domainMax": milliseconds(to - 1), "nice": false,
      ],
      "axis": [
        "format": .string(format), "tickCount": tick, "grid": false, "labelOverlap": "greedy", "labelFlush": false,
      ],
    ]
  }

  /// Width of a letter of a surge's name, in pixels.
  private static let letter = 6.0
  /// Parts of a year, since ticks begin anew with each.
  private static let monthSteps = [1.0, 2, 3, 4, 6, 12]

  /// With the year where the same day and month may come twice.
  var format: String { to - from > 365 ? "%-d %b %Y" : "%-d %b" }

  private func milliseconds(_ day: Int) -> JSONValue {
    .number(Double(calendar.date(of: day).dayNumber) * 86_400_000)
  }

  /// Sand-coloured bands with the surges' names above the plot.
  ///
  /// - Parameter own: the x encoding of the other layers, where it is not that of the axis.
  func surgeLayers(width: Double, x own: JSONValue? = nil) -> [JSONValue] {
    guard !surges.isEmpty else { return [] }
    let x = own ?? self.x
    let perDay = width / Double(to - from)
    let bands = surges.map { surge -> JSONValue in
      ["day": iso(max(surge.from, from)), "end": iso(min(surge.to, to) - 1), "surge": .string(surge.name)]
    }
    let band: JSONValue = [
      "data": ["values": .array(bands)],
      "mark": ["type": "rect", "color": .string(ChartTheme.surge), "opacity": 0.85],
      "encoding": ["x": x, "x2": ["field": "end"], "tooltip": ["field": "surge"]],
    ]
    let names = surges.enumerated().map { index, surge -> JSONValue in
      let start = max(surge.from, from)
      let next = index + 1 < surges.count ? surges[index + 1].from : to + Int(24 / perDay)
      let room = max(20, Double(next - start) * perDay - 4)
      let lines = TextLines.broken(surge.name, at: max(4, Int(room / Self.letter)), atMost: 2)
      return [
        "data": ["values": [["day": iso(start), "surge": .string(lines.joined(separator: "\n"))]]],
        "mark": [
          "type": "text", "align": "left", "baseline": "bottom", "fontSize": 11, "dx": 1,
          "color": .string(ChartTheme.surgeText), "limit": .number(room), "lineBreak": "\n", "lineHeight": 13,
        ],
        "encoding": ["x": x, "y": ["value": -3], "text": ["field": "surge"]],
      ]
    }
    return [band] + names
  }
}
