import Experiments
import Government

/// Names beside the dots.
extension TradeOffChart {
  /// More than these and only those in colour are named.
  private static let labelledWithoutCrowding = 14

  var labels: [PointLabels.Label] {
    let isCrowded = tradeOff.points.count > Self.labelledWithoutCrowding
    let places = PointLabels(
      width: Self.width, height: Self.height, isRising: tradeOff.cell.measure.smallerIsBetter != true,
      obstacles: tradeOff.points.flatMap(drawn) + lineBoxes)
    return places.placed(
      tradeOff.points.filter { !isCrowded || isColored($0.policy) }.map { point in
        PointLabels.Label(
          x: x(of: point.price.mean), y: y(of: point.gain.mean),
          text: TextLines.broken(inputs.headings[point.policy], at: 34, atMost: 2).joined(separator: "\n"),
          isQuiet: !isColored(point.policy))
      })
  }

  private func x(of price: Double) -> Double { Self.place(price / priceUnit, in: priceSpan) * Self.width }
  private func y(of gain: Double) -> Double { (1 - Self.place(gain * text.scale, in: gainSpan)) * Self.height }

  /// The dot and its bars.
  private func drawn(_ point: TradeOff.Point) -> [PointLabels.Box] {
    let (x, y) = (x(of: point.price.mean), y(of: point.gain.mean))
    var boxes = [PointLabels.Box(x: x - 6...x + 6, y: y - 6...y + 6)]
    if point.gain.lower.isFinite {
      boxes.append(PointLabels.Box(x: x - 1...x + 1, y: self.y(of: point.gain.upper)...self.y(of: point.gain.lower)))
    }
    if point.price.lower.isFinite {
      boxes.append(
        PointLabels.Box(x: self.x(of: point.price.lower)...self.x(of: point.price.upper), y: y - 1...y + 1))
    }
    return boxes
  }

  /// The line in pieces short enough to be boxes.
  private var lineBoxes: [PointLabels.Box] {
    let dots = tradeOff.front.map { (x: x(of: $0.price.mean), y: y(of: $0.gain.mean)) }
    return zip(dots, dots.dropFirst()).flatMap { start, end in
      let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)) / 4))
      return (0...steps).map { step in
        let part = Double(step) / Double(steps)
        let (x, y) = (start.x + part * (end.x - start.x), start.y + part * (end.y - start.y))
        return PointLabels.Box(x: x - 2...x + 2, y: y - 2...y + 2)
      }
    }
  }

  /// Beside its dot, where the line does not pass.
  func label(_ label: PointLabels.Label) -> [JSONValue] {
    let mark: JSONValue = [
      "type": "text", "align": label.isLeft ? "right" : "left", "baseline": "middle", "dx": label.isLeft ? -8 : 8,
      "dy": .number(label.shift - 7.5 * Double(label.lines - 1)), "lineBreak": "\n", "lineHeight": 15,
      "color": .string(label.isQuiet ? ChartTheme.quiet : ChartTheme.text),
    ]
    return [mark.merging(ChartTheme.textEdge), mark].map { mark in
      [
        "data": ["values": [["label": .string(label.text)]]], "mark": mark,
        "encoding": [
          "x": ["value": .short(label.x)], "y": ["value": .short(label.y)], "text": ["field": "label"],
        ],
      ]
    }
  }
}
