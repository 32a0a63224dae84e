/// Where names stand beside dots so that none lies over another.
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

  private static let (letter, line, gap) = (7.0, 15.0, 10.0)
  let width: Double
  /// Whether a line through the dots rises to the right: names stand to the right of it below, to the left of it above.
  var isRising = false

  /// - Parameter labels: with their dots in pixels from the upper left corner.
  func placed(_ labels: [Label]) -> [Label] {
    var done: [Label] = []
    for var label in labels.sorted(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      label.isLeft = label.x + Self.gap + size(label) > width
      let distance = Self.gap + 1 + Self.line * Double(label.lines - 1) / 2
      label.shift = isRising != label.isLeft ? distance : -distance
      while let above = done.first(where: { overlaps($0, label) }) {
        label.shift = above.y + above.shift + Self.line * Double(above.lines + label.lines) / 2 - label.y + 0.5
      }
      done.append(label)
    }
    return done
  }

  private func size(_ label: Label) -> Double {
    Double(label.text.split(separator: "\n").map(\.count).max() ?? 0) * Self.letter
  }

  private func span(_ label: Label) -> ClosedRange<Double> {
    label.isLeft
      ? label.x - Self.gap - size(label)...label.x - Self.gap : label.x + Self.gap...label.x + Self.gap + size(label)
  }

  private func overlaps(_ one: Label, _ other: Label) -> Bool {
    span(one).overlaps(span(other))
      && abs(one.y + one.shift - other.y - other.shift) < Self.line * Double(one.lines + other.lines) / 2
  }
}
