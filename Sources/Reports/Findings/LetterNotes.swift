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

  /// One for each policy that has a date to keep, unless another has the same or it is the one recommended, whose letters are under what
  /// to do; of a combination one for each action.
  var sentences: [Phrase] {
    let recommended = comparison.recommend().policy
    var told = recommended.map { [comparison.letterDates(of: $0).map(\.dates)] } ?? []
    return policies.filter { $0 != recommended }.flatMap { policy -> [Phrase] in
      let letters = comparison.letterDates(of: policy)
      guard !letters.isEmpty, !told.contains(letters.map(\.dates)) else { return [] }
      told.append(letters.map(\.dates))
      let actions = letters.map(\.action).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
      return actions.map { action in
        let own = letters.filter { $0.action == action }.map { sentence($0) }
        let subject = comparison.result.name(ofPolicy: policy).sentenceCased
        let part = actions.count > 1 ? Phrase(", ") + name(of: action, in: policy) : Phrase("")
        return subject + part + Phrase(": ") + ([own[0]] + own.dropFirst().map(\.sentenceCased)).joined(" ")
      }
    }
  }

  /// An action of a combination goes by the policy in which it is written out, else by its place.
  private func name(of action: Int, in policy: Int) -> Phrase {
    let policies = comparison.result.scenario.policies
    let written = policies.firstIndex { $0.actions == [policies[policy].actions[action]] }
    return written.map { comparison.result.name(ofPolicy: $0) } ?? Phrases.actionNumber(action + 1)
  }

  /// Begins in lower case.
  func sentence(_ letter: LetterDates) -> Phrase {
    let name = Phrases.letter(letter.instrument)
    let surge = surge(letter.dates)
    guard letter.dates.isWithinStudy else {
      return Phrases.letterTooEarly(name, surge: surge, start: .date(calendar.date(of: 0)))
    }
    let usual = letter.dates.orderDay
    let main = Phrases.letterDates(
      name, surge: surge, ready: date(letter.dates.readyDay),
      ordered: date(min(letter.safeDay ?? letter.seenDay ?? usual, usual)), signed: date(letter.dates.signedDay))
    return [main, inTime(letter)].compactMap { $0 }.joined(" ")
  }

  /// Which letters the dates and figures are of; nil where it is those that are advised.
  func asPlayed(_ letter: LetterDates) -> Phrase? {
    let usual = letter.dates.orderDay
    guard letter.dates.isWithinStudy, (letter.safeDay ?? letter.seenDay ?? usual) < usual else { return nil }
    return Phrases.asPlayed(usual: date(usual))
  }

  /// How many letters are signed in time; nil without any.
  private func inTime(_ letter: LetterDates) -> Phrase? {
    guard letter.letters > 0 else { return nil }
    let usual = letter.dates.orderDay
    let share = Phrase.number(100 * Double(letter.inTime) / Double(letter.letters), decimals: 0)
    if letter.safeDay != nil { return Phrases.safeDate(usual: date(usual), inTime: share) }
    guard let seen = letter.seenDay else { return Phrases.noSafeDate(letters: letter.letters, inTime: share) }
    return seen < usual
      ? Phrases.seenDate(letters: letter.letters, usual: date(usual), inTime: share)
      : Phrases.usualDate(letters: letter.letters, inTime: share)
  }

  func date(_ day: Int) -> Phrase { .date(calendar.date(of: day)) }

  func surge(_ dates: OrderDates) -> Phrase {
    Phrase(comparison.result.scenario.surges[dates.surge].title)
  }
}
