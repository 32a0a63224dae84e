import Government
import Stochastics

extension Trial {
  /// Officers who ask for a transfer of their own accord move for good to the unit with the lowest recent load that has a
  /// place; PPPK are contracted to their post, and nobody asks while a move is pending or after one.
  mutating func followOwnRequests(
    day: Int, ordinal: Int, draws: Pool<AbsenceDraws>, source: inout RandomSource
  ) {
    for number in officers.indices {
      let officer = officers[number]
      guard isFree(number),
        !model.group(of: number).employment.isContract,
        draws[number].ownRequest
          < model.pressure.leavingOnRequest(pressure: officer.pressure(parameters, ordinal: ordinal)),
        let unit = leastLoaded(except: Int(officer.unit))
      else { continue }
      let from = Int(officer.unit)
      moves.records.append(
        MoveRecord(
          officer: number, from: from, to: unit, instrument: .permanentTransfer, orderedDay: day, dueDay: day,
          arrivedDay: day, trainedDays: 0, answer: .yes, isOwnRequest: true))
      withdraw(number)
      post(number, at: unit)
      let match = drawMatch(number, at: unit, source: &source)
      takeUpPost(
        MoveBook.Move(
          record: moves.records.count - 1, action: 0, officer: number, to: unit, match: match, isForced: false,
          trainingDays: 0, trainingDay: day, serviceDay: day), ordinal: ordinal)
    }
  }

  private func leastLoaded(except unit: Int) -> Int? {
    units.indices.filter { other in
      other != unit && !units[other].posted.isEmpty && !scenario.units[other].services.isEmpty && hasPlace(at: other)
    }.min { recentLoad(of: $0) < recentLoad(of: $1) }
  }
}
