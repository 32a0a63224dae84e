/// Numbers as a scenario may write them: `4`, `0.6`, `.5`, `1e-5`; nothing that reads differently elsewhere.
enum NumberText {
  enum Outcome: Equatable {
    case value(Double)
    /// Looks like a number but is refused, with the form to write.
    case refused(reason: Sentence, instead: String?)
    case notANumber
  }

  static func read(_ text: String) -> Outcome {
    let sign = text.hasPrefix("-") ? "-" : ""
    let body = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
    let lower = body.lowercased()
    if [".inf", ".nan", "inf", "nan", "infinity"].contains(lower) {
      return .refused(reason: Sentence("is not a finite number", "bukan bilangan berhingga"), instead: nil)
    }
    guard let first = body.first, first.isASCII, first.isNumber || first == "." else { return .notANumber }
    let digits = body.filter { $0.isASCII && $0.isNumber }
    if body.contains(","), body.allSatisfy({ "0123456789.,".contains($0) }) {
      return .refused(reason: Sentence("has a comma", "memuat koma"), instead: sign + withoutComma(body, digits))
    }
    if body.contains("_") {
      return .refused(reason: Sentence("has an underscore", "memuat garis bawah"), instead: sign + digits)
    }
    if digits.count == body.count, body.count > 1, first == "0" {
      let short = String(body.drop { $0 == "0" })
      return .refused(reason: Sentence("starts with 0", "diawali 0"), instead: sign + (short.isEmpty ? "0" : short))
    }
    if let dot = body.firstIndex(of: "."), looksLikeThousands(body, dot) {
      if body.filter({ $0 == "." }).count > 1 {
        return .refused(reason: Sentence("has several points", "memuat beberapa titik"), instead: sign + digits)
      }
      let short = Double(body).map(shortest) ?? body
      let plain = short.firstIndex(of: ".").map { looksLikeThousands(short, $0) } == true ? short + "0" : short
      let reason = Sentence(
        "reads as \(short); write \(sign)\(digits) or \(sign)\(plain)",
        "terbaca \(short); tulis \(sign)\(digits) atau \(sign)\(plain)")
      return .refused(reason: reason, instead: nil)
    }
    guard isPlain(lower), let value = Double(sign + body), value.isFinite else { return .notANumber }
    return .value(value)
  }

  /// `0,6` as 0.6, `30.000,00` and `30,000.00` as 30000, `30,000` as 30000: the sign that stands last is the decimal one,
  /// unless three digits follow the only sort of it.
  private static func withoutComma(_ body: String, _ digits: String) -> String {
    let decimal = body.last { ".,".contains($0) } ?? ","
    let parts = body.split(separator: decimal, omittingEmptySubsequences: false)
    let isDecimal = body.contains(".") || parts[0] == "0" || parts[1].count != 3
    guard parts.count == 2, isDecimal else { return digits }
    let whole = parts[0].filter { $0.isASCII && $0.isNumber }
    return Double("\(whole).\(parts[1])").map(shortest) ?? digits
  }

  /// The shortest text that reads back as the same number.
  static func write(_ value: Double) -> String {
    let text = shortest(value)
    if case .refused = read(text) { return text + "0" }
    return text
  }

  private static func shortest(_ value: Double) -> String {
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `4.000` or `1.250.000`: groups of three after one to three digits that are not just 0.
  private static func looksLikeThousands(_ body: String, _ dot: String.Index) -> Bool {
    let groups = body.split(separator: ".", omittingEmptySubsequences: false)
    guard let head = groups.first, (1...3).contains(head.count), head != "0" else { return groups.count > 2 }
    return groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  private static func isPlain(_ text: String) -> Bool {
    let parts = text.split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count <= 2, let mantissa = parts.first else { return false }
    if parts.count == 2 {
      let exponent = parts[1].hasPrefix("-") || parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
      guard (1...3).contains(exponent.count), exponent.allSatisfy(isDigit) else { return false }
    }
    return mantissa.contains(where: isDigit) && mantissa.filter { $0 == "." }.count <= 1
      && mantissa.allSatisfy { isDigit($0) || $0 == "." }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
