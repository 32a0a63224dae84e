internal import Experiments
internal import Government

/// The sentence a head of personnel needs: by when a letter must be ordered and signed.
struct LetterNotes {
  let comparison: Comparison
  private var calendar: WorkCalendar { comparison.result.scenario.calendar }

  /// Of the policy that is recommended, and of the least combination of each grid that is enough.
  var policies: [Int] {
    let smallest = comparison.doseResponses.compactMap { response -> Int? in
      if case .found(let point) = response.smallest { point.policy } else { nil }
    }
    let all = [comparison.recommend().policy].compactMap { $0 } + smallest
    return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// One for each policy that has a date to keep, unless another has the same.
  var sentences: [Phrase] {
    var told: [[OrderDates]] = []
    return policies.compactMap { policy in
      let letters = comparison.letterDates(of: policy)
      guard !letters.isEmpty, !told.contains(letters.map(\.dates)) else { return nil }
      told.append(letters.map(\.dates))
      // Actions of a combination may ask for the same dates.
      let first = sentence(letters[0])
      let rest = letters.dropFirst().map { sentence($0) }.filter { $0.en != first.en }.map(\.sentenceCased)
      return comparison.result.name(ofPolicy: policy).sentenceCased + Phrase(": ")
        + ([first] + rest).joined(" ")
    }
  }

  /// Begins in lower case.
  func sentence(_ letter: LetterDates) -> Phrase {
    let name = Phrases.letter(letter.instrument)
    let surge = surge(letter.dates)
    guard letter.dates.isWithinStudy else {
      return Phrases.letterTooEarly(name, surge: surge, start: .date(calendar.date(of: 0)))
    }
    let main = Phrases.letterDates(
      name, surge: surge, ready: date(letter.dates.readyDay), ordered: date(letter.dates.orderDay),
      signed: date(letter.dates.signedDay))
    guard let safe = letter.safeDay else { return main }
    let share = Phrase.number(100 * Double(letter.inTime) / Double(letter.letters), decimals: 0)
    return [main, Phrases.safeDate(date(safe), inTime: share)].joined(" ")
  }

  func date(_ day: Int) -> Phrase { .date(calendar.date(of: day)) }

  func surge(_ dates: OrderDates) -> Phrase {
    Phrase(comparison.result.scenario.surges[dates.surge].name.inWords)
  }
}
