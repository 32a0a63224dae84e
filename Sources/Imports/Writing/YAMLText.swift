internal import Scenarios

/// Scalars and comments of YAML that say what was meant.
enum YAMLText {
  /// As it stands where YAML takes it for the same text, else in quotes; what cannot be shown is a space.
  static func scalar(_ text: String) -> String {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.canBeShown ? $0 : " " }))
    let isPlain =
      text.first.map { $0.isLetter && $0.isASCII } == true && text.last?.isWhitespace == false
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " _-./()".contains($0)) }
      && !["yes", "no", "on", "off", "true", "false", "null", "none", "y", "n"].contains(text.lowercased())
    return isPlain ? text : QuotedScalar.text(text)
  }

  /// On one line whatever a sheet is called.
  static func comment(_ text: String) -> String {
    "# "
      + String(
        text.unicodeScalars.map { $0.value < 32 || [0x85, 0x2028, 0x2029].contains($0.value) ? " " : Character($0) })
  }

  /// With so many decimals at most and no zeros behind them.
  static func number(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int(rounded)) }
    return "\(rounded)"
  }
}
