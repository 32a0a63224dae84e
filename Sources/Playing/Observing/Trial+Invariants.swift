import Government

/// What must hold on every evening, looked after in debug builds: a release build is left with an empty call.
extension Trial {
  /// Stops the program where the state of a working day's evening contradicts itself. O(officers + open requests).
  func checkInvariants(day: Int) {
    #if DEBUG
      checkPeople()
      checkRequests()
      checkBooks(day: day)
    #endif
  }

  /// Everybody at work is posted at one unit, the one he thinks he is at; nobody else is posted anywhere.
  private func checkPeople() {
    var posted = 0
    for unit in units.indices {
      var last: Int32 = -1
      for number in units[unit].posted {
        precondition(number > last, "officer \(number) is posted twice at unit \(unit), or out of order")
        precondition(
          Int(officers[Int(number)].unit) == unit, "officer \(number) is posted at unit \(unit), not his own")
        last = number
        posted += 1
      }
    }
    let working = officers.reduce(0) { $0 + ($1.status == .working ? 1 : 0) }
    precondition(working == posted, "\(working) officers are at work, \(posted) are posted")
  }

  /// Requests are neither lost nor doubled, over all units between which files travel; stock does not run below nothing.
  private func checkRequests() {
    var (inSystem, open) = (0, 0)
    for unit in units.indices where !isShared[unit] {
      let state = units[unit]
      let slots = state.openSlots
      var isKnown = Array(repeating: false, count: state.requests.count)
      for slot in slots + state.free {
        precondition(!isKnown[Int(slot)], "request \(slot) of unit \(unit) is in two places")
        isKnown[Int(slot)] = true
      }
      precondition(!isKnown.contains(false), "a request of unit \(unit) is nowhere")
      precondition(slots.allSatisfy { state.requests[Int($0)].work >= 0 }, "less than no work is left at unit \(unit)")
      precondition(state.stock.allSatisfy { $0 >= 0 }, "less than no stock at unit \(unit)")
      inSystem += state.inSystem
      open += slots.count
    }
    precondition(inSystem == open, "\(inSystem) requests came and did not leave, \(open) are there")
  }

  /// Every unit has closed the day in each window that it lies in.
  private func checkBooks(day: Int) {
    for window in 0..<model.windowCount where model.windowBits[day] >> UInt64(window) & 1 == 1 {
      let days = books.load(window: window, unit: 0).days
      for unit in units.indices {
        precondition(books.load(window: window, unit: unit).days == days, "unit \(unit) has not closed day \(day)")
      }
    }
  }
}
