import Experiments
import Government

/// One dot a policy, by what it reaches and what it takes; a line joins those that no other beats.
struct TradeOffChart {
  static let (width, height) = (760.0, 340.0)
  let inputs: ChartInputs
  let tradeOff: TradeOff

  init?(inputs: ChartInputs) {
    guard let comparison = inputs.comparison, let tradeOff = TradeOff(comparison) else { return nil }
    (self.inputs, self.tradeOff) = (inputs, tradeOff)
  }

  func draft() -> ChartDraft {
    let front = tradeOff.front
    return ChartDraft(
      name: "trade_off", title: title(front), subtitle: subtitle,
      width: Self.width + 60,
      body: [
        "width": .number(Self.width), "height": .number(Self.height),
        "layer": .array(
          [line(front)] + bars + [dots(tradeOff.priced, isFilled: true)]
            + (unpriced.isEmpty ? [] : [dots(unpriced, isFilled: false)]) + labels.flatMap(label)),
      ])
  }

  private typealias Words = Phrases.Charts.TradeOff
  var language: Language { inputs.language }
  var text: MeasureText { .of(tradeOff.cell.measure) }
  private var unpriced: [TradeOff.Point] { tradeOff.points.filter { !$0.isPriced } }

  /// Few are named.
  private func title(_ front: [TradeOff.Point]) -> Phrase {
    let (count, all) = (front.count, tradeOff.priced.count)
    if count == all { return Words.noneIsBeaten }
    let names = front.map { inputs.name(ofPolicy: $0.policy) }
    let isShort = names.map(\.en.count).reduce(0, +) <= Self.longestNames
    return isShort ? Words.title(names, of: all) : Words.title(count, of: all)
  }

  private static let longestNames = 48

  private var subtitle: Phrase {
    let window = tradeOff.window == 0 ? nil : Phrase(inputs.layout.windows[tradeOff.window].title)
    return [
      Words.shown(
        text.name, at: inputs.name(ofScope: tradeOff.cell.scope), Phrases.Charts.inWindow(window), price: priceName),
      Words.intervals(level: Phrase.percent(inputs.scenario.comparison.confidence), trials: inputs.trialCount),
      tradeOff.isOpen ? Words.overlap : nil, unpriced.isEmpty ? nil : Words.unpriced,
    ].compactMap { $0 }.joined("")
  }

  /// Large sums of rupiah are told in millions.
  var priceUnit: Double {
    tradeOff.isRupiah && tradeOff.points.contains { $0.price.mean >= 1e6 } ? 1e6 : 1
  }
  private var priceName: Phrase {
    tradeOff.isRupiah ? priceUnit > 1 ? Words.millions : Words.rupiah : Words.officerDays
  }

  /// Policies on the line, the baseline and the answer have their colours; the others are grey.
  func isColored(_ policy: Int) -> Bool {
    policy == 0 || policy == inputs.answer || tradeOff.front.contains { $0.policy == policy }
  }

  private func row(_ point: TradeOff.Point) -> [String: JSONValue] {
    let bound = { (value: Double) -> JSONValue in
      let limited = tradeOff.cell.measure.range == 0...1 ? min(1, max(0, value)) : value
      return value.isFinite ? .short(limited * text.scale) : .null
    }
    return [
      "policy": .string(inputs.headings[point.policy]), "gain": .short(point.gain.mean * text.scale),
      "lower": bound(point.gain.lower), "upper": bound(point.gain.upper), "price": .short(point.price.mean / priceUnit),
      "from": point.price.lower.isFinite ? .short(max(0, point.price.lower / priceUnit)) : .null,
      "to": point.price.upper.isFinite ? .short(point.price.upper / priceUnit) : .null,
      "color": .string(isColored(point.policy) ? inputs.color(of: point.policy) : ChartTheme.rule),
    ]
  }

  private func line(_ front: [TradeOff.Point]) -> JSONValue {
    [
      "data": ["values": .array(front.map { .object(row($0)) })],
      "mark": ["type": "line", "strokeWidth": 1.2, "color": .string(ChartTheme.text)],
      "encoding": ["x": x("price"), "y": y("gain"), "order": ["field": "price", "type": "quantitative"]],
    ]
  }

  private var bars: [JSONValue] {
    let grey = tradeOff.points.map { point in
      JSONValue.object(row(point).merging(["weight": isColored(point.policy) ? 1.6 : 0.8]) { $1 })
    }
    let style: [String: JSONValue] = [
      "color": color, "strokeWidth": ["field": "weight", "type": "quantitative", "scale": nil],
    ]
    let rule = { (ends: [String: JSONValue]) -> JSONValue in
      [
        "data": ["values": .array(grey)], "mark": ["type": "rule", "opacity": 0.7],
        "encoding": .object(style.merging(ends) { $1 }),
      ]
    }
    return [
      rule(["x": x("price"), "y": y("lower"), "y2": ["field": "upper"]]),
      rule(["x": x("from"), "x2": ["field": "to"], "y": y("gain")]),
    ]
  }

  private func dots(_ points: [TradeOff.Point], isFilled: Bool) -> JSONValue {
    [
      "data": ["values": .array(points.map { .object(row($0)) })],
      "mark": ["type": "point", "filled": .bool(isFilled), "size": 90, "opacity": 1],
      "encoding": [
        "x": x("price"), "y": y("gain"), "color": color,
        "tooltip": [
          ["field": "policy", "title": .string(Phrases.Charts.policy[language])],
          ["field": "gain", "title": .string(text.name[language].sentenceCased), "format": ".2~f"],
          ["field": "price", "title": .string(priceName[language].sentenceCased), "format": ",.1~f"],
        ],
      ],
    ]
  }

  private var color: JSONValue { ["field": "color", "type": "nominal", "scale": nil] }

  static func place(_ value: Double, in span: ClosedRange<Double>) -> Double {
    (value - span.lowerBound) / (span.upperBound - span.lowerBound)
  }

  var priceSpan: ClosedRange<Double> {
    let top =
      tradeOff.points.flatMap { [$0.price.mean, $0.price.upper] }.filter(\.isFinite).max().map { $0 / priceUnit } ?? 1
    return -0.03 * top...1.05 * top
  }

  /// With some room at both ends.
  var gainSpan: ClosedRange<Double> {
    let range = tradeOff.cell.measure.range
    let values = tradeOff.points.flatMap { [$0.gain.mean, $0.gain.lower, $0.gain.upper] }.filter(\.isFinite)
      .map { min(range.upperBound, max(range.lowerBound, $0)) * text.scale }
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let room = max(0.08 * (high - low), 0.01 * max(abs(high), 0.1))
    return low - room...high + room
  }

  private func x(_ field: String) -> JSONValue {
    axis(field, priceSpan, title: Words.axis(priceName, smallerIsBetter: true), ["format": ",~f", "tickCount": 8])
  }

  private func y(_ field: String) -> JSONValue {
    let name = text.unit.en.isEmpty ? text.name : text.name + Phrase(", ") + text.unit
    let title = Words.axis(name, smallerIsBetter: tradeOff.cell.measure.smallerIsBetter == true)
    return axis(field, gainSpan, title: title, ["tickCount": 6])
  }

  private func axis(_ field: String, _ span: ClosedRange<Double>, title: Phrase, _ axis: JSONValue) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "axis": axis,
      "title": .string(title[language].sentenceCased),
      "scale": ["domain": [.short(span.lowerBound), .short(span.upperBound)], "zero": false, "nice": false],
    ]
  }
}
