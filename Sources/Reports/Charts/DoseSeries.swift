import Government

/// Where the combinations of a grid stand in a picture: along the first axis, and on which line.
struct DoseSeries {
  let variation: Variation
  let language: Language

  private var first: Variation.Axis { variation.axes[0] }
  private var isNumeric: Bool { first.values.allSatisfy { $0.number != nil } }
  private var places: [Double] {
    first.values.enumerated().map { $1.number.flatMap { isNumeric ? $0 : nil } ?? Double($0) }
  }

  /// Between the two closest places.
  private var gap: Double {
    let sorted = places.sorted()
    return zip(sorted, sorted.dropFirst()).map { $1 - $0 }.min() ?? 1
  }

  /// Names of the lines; empty where the first axis is the only one.
  var labels: [String] {
    guard variation.axes.count > 1 else { return [] }
    return (0..<lineCount).map { line in
      let rest = Variation(base: variation.base, axes: Array(variation.axes.dropFirst()), policies: [])
      return rest.title(of: rest.values(of: line))[language]
    }
  }

  private var lineCount: Int { variation.axes.dropFirst().reduce(1) { $0 * $1.values.count } }

  func line(of point: Int) -> Int { point % lineCount }

  /// Points of one value stand a little beside each other, so that their intervals can be told apart.
  func x(of point: Int) -> Double {
    let offset = (Double(line(of: point)) - Double(lineCount - 1) / 2) * min(0.09, 0.5 / Double(lineCount))
    return places[point / lineCount] + offset * gap
  }

  func text(of point: Int) -> String { AxisText.of(first).value(first.values[point / lineCount])[language] }

  /// The x encoding without a field.
  var axis: JSONValue {
    let (low, high) = ((places.min() ?? 0) - gap * 0.5, (places.max() ?? 1) + gap * 0.5)
    var axis: JSONValue = [
      "values": .array(places.map { .number($0) }), "grid": false, "labelOverlap": "greedy", "format": "~r",
    ]
    if !isNumeric {
      let texts = first.values.map {
        JSONValue.string(AxisText.translated($0)[language]).line
      }
      axis = axis.merging(["labelExpr": .string("[\(texts.joined(separator: ", "))][datum.value]")])
    }
    return [
      "type": "quantitative", "title": .string(AxisText.of(first).name[language]), "axis": axis,
      "scale": ["domain": [.short(low), .short(high)], "nice": false, "zero": false],
    ]
  }
}
