extension Phrase {
  /// A number with `decimals` digits after the mark, grouped by thousands; `–` for NaN.
  static func number(_ value: Double, decimals: Int) -> Phrase {
    guard value.isFinite else { return Phrase("–") }
    let plain = Numeral.fixed(value, decimals: decimals)
    return Phrase(
      en: Numeral.grouped(plain, thousands: " ", mark: "."), id: Numeral.grouped(plain, thousands: ".", mark: ","))
  }

  static func count(_ value: Int) -> Phrase { number(Double(value), decimals: 0) }

  /// Whole per cent.
  static func percent(_ share: Double) -> Phrase { number(share * 100, decimals: 0) + Phrase("\u{a0}%") }

  /// Whole per cent; what is nearly all or nearly nothing is not called all or nothing.
  static func cautiousPercent(_ share: Double) -> Phrase {
    if share >= 0.995, share < 1 { return Phrase(">99\u{a0}%") }
    if share > 0, share < 0.005 { return Phrase("<1\u{a0}%") }
    return percent(share)
  }

  /// Without zeros that end a fraction.
  var tidy: Phrase {
    func tidied(_ text: String, _ mark: Character) -> String {
      guard text.contains(mark) else { return text }
      let digits = text.reversed().drop { $0 == "0" }.drop { $0 == mark }
      return String(digits.reversed())
    }
    return Phrase(en: tidied(en, "."), id: tidied(id, ","))
  }
}

extension Phrase {
  /// A length of time of which only the size is known.
  static func about(minutes: Double) -> Phrase {
    if minutes < 0.75 { return Phrase(en: "less than a minute", id: "kurang dari semenit") }
    let rough = Numeral.rounded(minutes, -Numeral.place(of: minutes))
    if rough >= 120 {
      let hours = Phrase.number(rough / 60, decimals: 0)
      return Phrase(en: "about \(hours.en) hours", id: "sekitar \(hours.id) jam")
    }
    let number = Phrase.number(rough, decimals: 0)
    return Phrase(en: "about \(number.en) \(rough == 1 ? "minute" : "minutes")", id: "sekitar \(number.id) menit")
  }
}
