import Government
import Stochastics

extension Moves {
  /// Draws how well the officers who may be asked match the units that policies help.
  mutating func drawMatches(source: inout RandomSource) {
    matches = Array(repeating: 1, count: model.matches.count)
    model.matches.forEach { receiver, home, start in
      guard home != receiver else { return }
      for (place, number) in model.roster.home[home].enumerated() {
        matches[start + place] = drawMatch(number, at: receiver, source: &source)
      }
    }
  }

  /// As known of the officer's group, else drawn: uniform .1–.5.
  func drawMatch(_ number: Int, at receiver: Int, source: inout RandomSource) -> Double {
    let terms = model.matchTerms(of: model.group(of: number), at: receiver)
    if let known = terms.known { return known }
    source.start(.officerMatch, model.roster.people[number].key, model.plans[receiver].unitKey)
    let span = model.parameters.unknownMatchTo - model.parameters.unknownMatchFrom
    return terms.match(drawn: model.parameters.unknownMatchFrom + span * source.uniform())
  }

  /// Match of an officer with a unit: 1 at home, .3 where nobody is helped, 0 of whom no policy may ask.
  func match(of number: Int, at receiver: Int) -> Double {
    guard model.matches.helps(receiver) else { return 0.3 }
    if model.roster.people[number].unit == receiver { return 1 }
    return model.matches.place(of: number, at: receiver, model.roster).map { matches[$0] } ?? 0
  }
}
