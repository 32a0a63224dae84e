/// The number in a value, with the way to write the value at another number.
struct Dial: Sendable {
  var value: Double
  /// Behind the number: `working days`, `/day`, `cv`; empty for a plain number.
  var unit: String
  var isWhole = false
  /// The value in words, as the file takes it.
  let text: @Sendable (Double) -> String

  /// How many times the value that stands in the file, every number in it alike.
  static func times(_ unit: String, _ text: @escaping @Sendable (Double) -> String) -> Dial {
    Dial(value: 1, unit: unit, text: text)
  }
}
