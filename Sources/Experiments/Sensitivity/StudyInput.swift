internal import Foundation

/// A value of a study that is not known for sure, as a sensitivity study varies it.
public struct StudyInput: Sendable {
  /// What an override names, such as `skills.civil_registry.time_constant`.
  public let path: String
  /// The value of the study, as an override takes it.
  public let value: String
  /// Of a number: the value of the study and the span in which it is plausible; NaN for a choice.
  public let base: Double
  public let low: Double
  public let high: Double
  public let unit: String
  public let isWhole: Bool
  /// Of a choice: what it may be, the value of the study among them; empty for a number.
  public let alternatives: [String]
  /// Whether the study draws it anew in every trial.
  public let isDrawn: Bool
  private let text: @Sendable (Double) -> String

  /// A number; `text` writes the value at another number as an override takes it.
  public init(
    path: String, value: String, base: Double, in span: ClosedRange<Double>, unit: String = "", isWhole: Bool = false,
    isDrawn: Bool = false, text: @escaping @Sendable (Double) -> String
  ) {
    self.path = path
    self.value = value
    self.base = base
    (low, high) = (min(base, span.lowerBound), max(base, span.upperBound))
    self.unit = unit
    self.isWhole = isWhole
    self.isDrawn = isDrawn
    alternatives = []
    self.text = text
  }

  /// A choice among alternatives.
  public init(path: String, value: String, alternatives: [String]) {
    self.path = path
    self.value = value
    (base, low, high) = (.nan, .nan, .nan)
    unit = ""
    isWhole = false
    isDrawn = false
    self.alternatives = alternatives
    text = { alternatives[max(0, min(alternatives.count - 1, Int($0)))] }
  }

  public var isNumber: Bool { alternatives.isEmpty }

  /// Whether there is anything to vary.
  public var varies: Bool { isNumber ? low < high && low.isFinite && high.isFinite : alternatives.count > 1 }
}

/// The way from the unit interval to the values: half of it lies below the value of the study and half above, so that this is
/// the middle of what is believed; choices share the interval evenly.
extension StudyInput {
  /// Where the value of a number stands in the study: 0 or 1 where it is an end of its span.
  var middle: Double { base <= low ? 0 : base >= high ? 1 : 0.5 }

  /// The number at a place from 0 to 1, rounded to what a search can tell apart, or where only whole ones are taken; of a choice the
  /// index of the alternative.
  func number(at place: Double) -> Double {
    guard isNumber else {
      return min(Double(alternatives.count - 1), (place * Double(alternatives.count)).rounded(.down))
    }
    if place <= 0 { return low }
    if place >= 1 { return high }
    if place == middle { return base }
    let side = place < middle ? (base - low) : (high - base)
    let x = place < middle ? low + side * place / middle : base + side * (place - middle) / (1 - middle)
    return min(high, max(low, isWhole ? x.rounded() : Self.shortest(x, within: side * Self.fineness)))
  }

  /// Part of a side of the range below which no search tells two numbers apart.
  private static let fineness = 1.0 / 1024

  /// The number with the fewest digits that lies so near.
  private static func shortest(_ x: Double, within gap: Double) -> Double {
    guard x.isFinite, gap > 0 else { return x }
    let largest = Int(log10(max(abs(x), gap)).rounded(.up))
    for decimals in -largest...(-largest + 17) {
      let unit = pow(10, Double(abs(decimals)))
      let near = decimals < 0 ? (x / unit).rounded() * unit : (x * unit).rounded() / unit
      if abs(near - x) <= gap { return near }
    }
    return x
  }

  /// The value there, as an override takes it.
  public func text(at place: Double) -> String { text(number(at: place)) }
}
