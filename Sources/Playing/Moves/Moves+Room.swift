import Government

extension Moves {
  /// How many more officers the caps of an action allow today, for all units that it helps together.
  func room(_ order: Order) -> Int {
    let limits = order.action.limits
    var room = waveRoom(order)
    if let inAll = limits.inAll { room = min(room, inAll - ordered[order.number]) }
    if let atOnce = limits.atOnce { room = min(room, atOnce - active.count { $0.action == order.number }) }
    return max(0, room)
  }

  /// Officers whom a unit has had of an action for the occasion at hand; nil where it is helped once and that is over.
  func given(_ order: Order) -> Int? {
    guard order.action.isOnce else {
      return active.count { $0.action == order.number && $0.to == order.to } + servedThisOccasion(order)
    }
    let had = records.filter { isOrdered($0, of: order) && $0.to == order.to }
    return had.contains { $0.returnedDay != nil } ? nil : had.count
  }

  /// Whether an officer's own group is among those who may go.
  func isNamed(_ number: Int, _ action: Action) -> Bool {
    action.limits.groups.isEmpty || action.limits.groups.contains(model.group(of: number).name)
  }

  /// Those ordered within the wave's spacing count against its size.
  private func waveRoom(_ order: Order) -> Int {
    guard let wave = order.action.limits.wave else { return .max }
    let recent = records.count {
      isOrdered($0, of: order)
        && model.calendar.workingDays(from: $0.orderedDay, to: order.day) < wave.everyDays
    }
    return wave.size - recent
  }

  /// Officers who have served their stay for the occasion at hand: they are not asked for a second time.
  private func servedThisOccasion(_ order: Order) -> Int {
    guard let span = occasion(order) else { return 0 }
    return records.count {
      $0.action == order.number && $0.to == order.to && $0.returnedDay != nil && $0.orderedDay >= span.lowerBound
    }
  }

  /// Whether a record is of an officer whom the action ordered.
  func isOrdered(_ record: MoveRecord, of order: Order) -> Bool {
    record.action == order.number && record.dueDay != nil && !record.isOwnRequest
  }
}
