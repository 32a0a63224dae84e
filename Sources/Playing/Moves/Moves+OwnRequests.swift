import Government
import Stochastics

extension Moves {
  /// Officers who ask for a transfer of their own accord move for good to the unit with the lowest recent load that has a
  /// place; PPPK are contracted to their post, and nobody asks while a move is pending or after one.
  mutating func followOwnRequests(
    day: Int, ordinal: Int, draws: Pool<AbsenceDraws>, _ people: inout People, source: inout RandomSource
  ) {
    for number in people.officers.indices {
      let officer = people.officers[number]
      guard people.isFree(number),
        !model.group(of: number).employment.isContract,
        draws[number].ownRequest
          < model.pressure.leavingOnRequest(pressure: officer.pressure(model.parameters, ordinal: ordinal)),
        let unit = leastLoaded(except: Int(officer.unit), people)
      else { continue }
      let from = Int(officer.unit)
      records.append(
        MoveRecord(
          officer: number, from: from, to: unit, instrument: .permanentTransfer, orderedDay: day, dueDay: day,
          arrivedDay: day, trainedDays: 0, answer: .yes, isOwnRequest: true))
      people.transfer(number, to: unit, isForGood: true)
      let match = drawMatch(number, at: unit, source: &source)
      let post = NewPost(
        unit: unit, match: match, isForced: false, trained: 0, trainedAhead: 0, support: .nan)
      people.takeUp(post, number, ordinal: ordinal)
    }
  }

  private func leastLoaded(except unit: Int, _ people: People) -> Int? {
    people.stations.indices.filter { other in
      other != unit && !people.stations[other].posted.isEmpty && !model.scenario.units[other].services.isEmpty
        && hasPlace(at: other, people)
    }.min { people.recentLoad(of: $0) < people.recentLoad(of: $1) }
  }
}
