internal import Foundation

/// Numbers as people read them.
enum Numeral {
  /// Digits after the mark that an interval supports, three figures at most; fewer than none round to tens, hundreds…
  ///
  /// A digit is supported while half the interval is at most five of its units. Without an interval (NaN), or for a
  /// constant (0), three figures stand.
  static func decimals(of value: Double, halfWidth: Double) -> Int {
    let figures = value == 0 || !value.isFinite ? 2 : 2 - place(of: abs(value))
    guard halfWidth.isFinite, halfWidth > 0 else { return tidy(value, figures) }
    return min(figures, -Int((log10(halfWidth / 5) - 1e-9).rounded(.up)))
  }

  /// Decimals without which a number known exactly reads the same: 5 rather than 5.00.
  private static func tidy(_ value: Double, _ decimals: Int) -> Int {
    guard value.isFinite, decimals > 0 else { return max(0, decimals) }
    return (0...decimals).first { abs(rounded(value, $0) - value) <= 1e-9 * abs(value) } ?? decimals
  }

  /// 0 for 1..<10, 1 for 10..<100, -1 for 0.1..<1.
  static func place(of value: Double) -> Int { Int(log10(value).rounded(.down)) }

  static func rounded(_ value: Double, _ decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    let result = (value * scale).rounded() / scale
    return result == 0 ? 0 : result
  }

  /// Plain digits with a point; negative `decimals` round to tens, hundreds…; never "-0".
  static func fixed(_ value: Double, decimals: Int) -> String {
    String(format: "%.\(max(0, decimals))f", rounded(value, decimals))
  }

  static func grouped(_ plain: String, thousands: String, mark: String) -> String {
    let parts = plain.split(separator: ".")
    let sign = plain.hasPrefix("-") ? "−" : ""
    let digits = parts.first.map { Array($0.drop { $0 == "-" }) } ?? []
    var whole = ""
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, left % 3 == 0, digits.count > 4 { whole += thousands }
      whole.append(digit)
    }
    return sign + whole + (parts.count > 1 ? mark + parts[1] : "")
  }
}
