internal import Experiments

/// What the answer says of other windows, and of lending units by themselves.
extension Phrases {
  /// - Parameter windows: each with what becomes of it.
  static func otherWindows(_ measure: Phrase, _ windows: Phrase) -> Phrase {
    Phrase(
      en: "\(measure.en.sentenceCased) in the other windows, by intervals of their own: \(windows.en).",
      id: "\(measure.id.sentenceCased) pada jendela lain, menurut selang tersendiri: \(windows.id).")
  }

  static func inWindow(_ window: Phrase, from: Phrase, to: Phrase, unit: Phrase, doubt: Phrase?) -> Phrase {
    window + Phrase(" ") + fromTo(from, to, unit, doubt)
  }

  static func betterThere(_ policy: Phrase, _ figure: Phrase, unit: Phrase, isSettled: Bool) -> Phrase {
    let settled = isSettled ? Self.isSettled : openDoubt
    return Phrase(
      en: ", where \(policy.en) does better: \(figure.en) \(unit.en) (\(settled.en))",
      id: ", di sini \(policy.id) lebih baik: \(figure.id) \(unit.id) (\(settled.id))")
  }

  /// - Parameter units: each with what it loses.
  static func hardestHit(_ units: Phrase) -> Phrase {
    Phrase(
      en: "Hardest hit of the lending units, by intervals of their own: \(units.en).",
      id: "OPD asal yang paling dirugikan, menurut selang tersendiri: \(units.id).")
  }

  static func loss(_ measure: Phrase, from: Phrase, to: Phrase, unit: Phrase, doubt: Phrase) -> Phrase {
    measure + Phrase(" ") + fromTo(from, to, unit, doubt)
  }

  static let noLenderHit = Phrase(
    en: "No lending unit is seen to lose by itself in on time, turnaround p90 or days below minimum crew.",
    id: "Tidak ada OPD asal yang tampak dirugikan dalam ketepatan waktu, waktu penyelesaian p90, atau hari di bawah "
      + "jumlah minimum.")

  private static func fromTo(_ from: Phrase, _ to: Phrase, _ unit: Phrase, _ doubt: Phrase?) -> Phrase {
    let after = unit.en.isEmpty ? to : to + Phrase(" ") + unit
    let change = Phrase(en: "from \(from.en) to \(after.en)", id: "dari \(from.id) menjadi \(after.id)")
    return doubt.map { change + Phrase(" (") + $0 + Phrase(")") } ?? change
  }

  static let isSettled = Phrase(en: "settled", id: "pasti")
  private static let openDoubt = Phrase(en: "not settled", id: "belum pasti")

  /// What keeps a difference from being told as one; nil where it is settled.
  static func doubt(_ verdict: Verdict) -> Phrase? {
    switch verdict {
    case .better, .worse, .changed: nil
    case .equal: Phrase(en: "within tolerance", id: "dalam toleransi")
    case .open, .tooFew: openDoubt
    }
  }
}
