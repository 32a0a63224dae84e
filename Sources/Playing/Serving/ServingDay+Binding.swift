import DiscreteEvents
import Government

extension ServingDay {
  /// Books what waited since the last event: each queue's n·Δt of open base time goes to what keeps its head from starting.
  @inline(__always)
  mutating func passTime(until time: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    assert(time >= lastEvent, "the clock of a day went back")
    if isBaseTime && state.waiting > 0 {
      let seconds = min(time, baseClosing) - lastEvent
      if seconds > 0 {
        // Where nothing but officers can be short, they are.
        if isRecording {
          recordWaits(seconds, &state, plan)
        } else if plan.isPlain {
          causeSeconds[0] += Double(state.waiting) * seconds
        } else {
          attribute(seconds, &state, plan)
        }
      }
    }
    lastEvent = time
  }

  private mutating func attribute(_ seconds: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    if idle.count == 0 && machines.shortKinds == 0 && !state.hasEmptyStock {
      return attributeToStaff(seconds, &state, plan)
    }
    for word in 0..<state.occupied.wordCount {
      var marks = state.occupied[word: word]
      while marks != 0 {
        attribute(seconds, queue: word &* 64 &+ marks.trailingZeroBitCount, &state, plan)
        marks &= marks &- 1
      }
    }
  }

  /// The same where nobody is free and nothing else is short: most of the time in which anybody waits.
  ///
  /// Asking each queue for its equipment took 176 in place of 78 M instructions of a trial of 13 policies on six units.
  private mutating func attributeToStaff(_ seconds: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    let first = areCountersOpen ? 0 : plan.counterQueues
    var sum = causeSeconds[CauseOrder.staff]
    for word in 0..<state.occupied.wordCount {
      var marks = state.occupied[word: word]
      while marks != 0 {
        let queue = word &* 64 &+ marks.trailingZeroBitCount
        marks &= marks &- 1
        if queue >= first { sum += Double(state.lines[queue].count) * seconds }
      }
    }
    causeSeconds[CauseOrder.staff] = sum
  }

  @inline(__always)
  mutating func attribute(_ seconds: Double, queue: Int, _ state: inout UnitState, _ plan: UnitPlan) {
    // Waiting for a counter to open is closed time.
    if plan.queues[queue].isCounter && !areCountersOpen { return }
    let amount = Double(state.lines[queue].count) * seconds
    let supply = plan.queues[queue].supply
    // What was begun has its piece.
    if supply >= 0, state.stock[supply] <= 0, !state.requests[Int(state.lines[queue].first)].isBegun {
      causeSeconds[CauseOrder.supply(supply, plan)] += amount
      return
    }
    let people = isAnybodyFree(skill: plan.queues[queue].skill, plan) ? -1 : (idle.count == 0 ? 0 : 1)
    let kind = shortEquipment(queue, plan)
    guard kind >= 0 else {
      causeSeconds[max(0, people)] += amount
      return
    }
    let isOutage = machines.whole[kind] == 0
    let cause = isOutage ? CauseOrder.outage(kind, plan) : CauseOrder.equipment(kind)
    if isOutage || people < 0 {
      causeSeconds[cause] += amount
    } else {
      causeSeconds[cause] += amount / 2
      causeSeconds[people] += amount / 2
    }
  }

  /// The equipment that keeps a queue from starting, one that is wholly broken before one that is busy; −1 = none.
  @inline(__always)
  private mutating func shortEquipment(_ queue: Int, _ plan: UnitPlan) -> Int {
    var busy = -1
    for place in plan.queues[queue].gear {
      let kind = plan.gear[place]
      if machines.whole[kind] == 0 { return kind }
      if busy < 0 && machines.free[kind] <= 0 { busy = kind }
    }
    return busy
  }

  @inline(__always)
  private mutating func isAnybodyFree(skill: Int, _ plan: UnitPlan) -> Bool {
    var server = idle.first
    while server >= 0 {
      if pace[Int(server) &* plan.skillCount &+ skill] > 0 { return true }
      server = servers[Int(server)].behind
    }
    return false
  }
}
