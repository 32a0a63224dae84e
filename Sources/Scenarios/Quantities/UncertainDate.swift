internal import Government
internal import Stochastics

/// A date that may be uncertain, `uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)`: drawn once a trial.
struct UncertainDate: Sendable {
  /// Days that it may be, as indices from the first day of the study.
  var days: ClosedRange<Int>
  /// What policies know: the usual day, or the middle one.
  var announced: Int
  /// Day index, to be rounded; nil = certain.
  var law: Distribution?
  var text: String

  init(_ date: CivilDate, _ calendar: WorkCalendar) {
    announced = calendar.day(of: date)
    days = announced...announced
    text = date.iso
  }

  /// - Parameter usual: within `first...last`.
  init(_ first: CivilDate, _ last: CivilDate, usual: CivilDate?, _ calendar: WorkCalendar, _ vocabulary: Vocabulary) {
    let (from, to) = (calendar.day(of: first), calendar.day(of: last))
    days = from...to
    text = "\(vocabulary.spelling(.uncertain)) \(first.iso) \(vocabulary.spelling(Word.to)) \(last.iso)"
    if let usual {
      announced = calendar.day(of: usual)
      text += " (\(vocabulary.spelling(.usually)) \(usual.iso))"
      law = try? .triangular(from: Double(from), mode: Double(announced), to: Double(to))
    } else {
      announced = (from + to + 1) / 2
      law = (try? Distribution.uniform(from: Double(from), to: Double(to)))?.overWholeNumbers
    }
    if from == to { law = nil }
  }
}
