import Government

extension Trial {
  /// Leaves units of which nothing is read any more: their windows are over, all who came within them have left, and nobody will come or
  /// go by the policy.
  ///
  /// - Parameter base: where the requests of shared units are; only read.
  mutating func leaveUnits(from day: Int, base: inout Trial) {
    guard model.cohorts.contains(where: { $0.upperBound < day }), moves.areOver(from: day) else { return }
    for unit in model.plans.indices where !isLeft[unit] && isBeyondArrivals(day, at: unit) {
      let isOpen = model.linkedUnits[unit].contains { linked in
        let cohort = model.cohorts[linked]
        let state = sharing.isShared[linked] ? base.offices.units[linked] : offices.units[linked]
        return state.openSlots.contains { cohort.contains(Int(state.requests[Int($0)].day)) }
      }
      if !isOpen { isLeft[unit] = true }
    }
  }

  /// Recorded arrivals of the last days off come with the working day after them.
  private func isBeyondArrivals(_ day: Int, at unit: Int) -> Bool {
    model.calendar.workingDay(atOrAfter: model.cohorts[unit].upperBound).map { $0 < day } ?? false
  }
}
