/// Where names stand beside dots so that none lies over another, nor over what is drawn.
struct PointLabels {
  struct Label: Equatable {
    var x, y: Double
    var text: String
    /// Whether it is in grey.
    var isQuiet = false
    /// Lines of the text.
    var lines: Int { text.split(separator: "\n").count }
    /// Whether it stands on the left of its dot.
    var isLeft = false
    /// Of its middle, in pixels below the dot.
    var shift = 0.0
  }

  /// What a label covers, or may not.
  struct Box {
    let x, y: ClosedRange<Double>

    func overlaps(_ other: Box) -> Bool {
      x.lowerBound < other.x.upperBound && other.x.lowerBound < x.upperBound
        && y.lowerBound < other.y.upperBound && other.y.lowerBound < y.upperBound
    }
  }

  private static let (letter, line, gap) = (7.0, 15.0, 10.0)
  /// Lines that a label may stand away from its dot.
  private static let mostSteps = 12
  let width: Double
  var height = Double.infinity
  /// Whether a line through the dots rises to the right: names stand to the right of it below, to the left of it above.
  var isRising = false
  /// Dots, bars and lines.
  var obstacles: [Box] = []

  /// - Parameter labels: with their dots in pixels from the upper left corner.
  func placed(_ labels: [Label]) -> [Label] {
    var taken: [Box] = []
    return labels.sorted { ($0.y, $0.x) < ($1.y, $1.x) }.map { label in
      let free = places(label).filter { place in !taken.contains { $0.overlaps(box(place)) } }
      // Over a bar a name is still read; too far away it is taken for another dot's.
      let near = free.filter { abs($0.shift) <= Self.gap + 1 + Self.line * (Double(label.lines - 1) / 2 + 2) }
      let clear = near.first { place in !obstacles.contains { $0.overlaps(box(place)) } }
      let found = clear ?? free.first ?? label
      taken.append(box(found))
      return found
    }
  }

  /// The nearest first, and of these the one where a line through the dot does not pass.
  private func places(_ label: Label) -> [Label] {
    let fitsRight = label.x + Self.gap + size(label) <= width
    let sides = fitsRight ? label.x - Self.gap - size(label) >= 0 ? [false, true] : [false] : [true]
    let all = (0..<Self.mostSteps).flatMap { step in
      [true, false].flatMap { isOffTheLine in
        sides.map { isLeft in
          let distance = Self.gap + 1 + Self.line * (Double(label.lines - 1) / 2 + Double(step))
          var place = label
          place.isLeft = isLeft
          place.shift = ((isRising != isLeft) == isOffTheLine) ? distance : -distance
          return place
        }
      }
    }
    return all.filter { box($0).y.upperBound <= height && box($0).y.lowerBound >= -Self.line }
  }

  private func size(_ label: Label) -> Double {
    Double(label.text.split(separator: "\n").map(\.count).max() ?? 0) * Self.letter
  }

  private func box(_ label: Label) -> Box {
    let (middle, half) = (label.y + label.shift, Self.line * Double(label.lines) / 2)
    let x =
      label.isLeft
      ? label.x - Self.gap - size(label)...label.x - Self.gap : label.x + Self.gap...label.x + Self.gap + size(label)
    return Box(x: x, y: middle - half...middle + half)
  }
}
