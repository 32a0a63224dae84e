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

extension Kind where Value == UncertainDate {
  static func uncertainDate(_ calendar: WorkCalendar) -> Kind<UncertainDate> {
    let expected = "a date such as 2026-03-25, or uncertain 2026-03-25 to 2026-03-30"
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let words = text.split(whereSeparator: { " ()".contains($0) }).map(String.init)
        guard let lead = words.first, item.vocabulary.means(lead, .uncertain) else {
          return Kind<CivilDate>.date.read(item).map { UncertainDate($0, calendar) }
        }
        let dates = stride(from: 1, to: words.count, by: 2).map { CivilDate(iso: words[$0]) }
        let hasWords =
          (words.count == 4 || words.count == 6) && item.vocabulary.means(words[2], .to)
          && (words.count == 4 || item.vocabulary.means(words[4], .usually))
        guard hasWords, let first = dates[0], let last = dates[1], dates.count == 2 || dates[2] != nil else {
          item.refuse("is not an uncertain date", expected: "uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)")
          return nil
        }
        let usual = dates.count == 3 ? dates[2] : nil
        guard first <= last else {
          item.refuse("runs from late to early; write the earlier date first")
          return nil
        }
        guard usual.map({ first <= $0 && $0 <= last }) ?? true else {
          item.refuse("has a usual date outside its range")
          return nil
        }
        return UncertainDate(first, last, usual: usual, calendar, item.vocabulary)
      },
      write: { date, _ in date.text }, expected: expected, shape: .uncertainDate)
  }
}
