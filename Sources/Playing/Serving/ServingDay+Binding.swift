import DiscreteEvents
import Government

extension ServingDay {
  /// Books what waited since the last event: each queue's n·Δt of open base time goes to what keeps its head from starting.
  @inline(__always)
  mutating func passTime(until time: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    assert(time >= lastEvent, "the clock of a day went back")
    if isBaseTime && waiting > 0 {
      let seconds = min(time, baseClosing) - lastEvent
      if seconds > 0 {
        // Where nothing but officers can be short, they are.
        if plan.isPlain { causeSeconds[0] += Double(waiting) * seconds } else { attribute(seconds, &state, plan) }
      }
    }
    lastEvent = time
  }

  private mutating func attribute(_ seconds: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    for queue in plan.queues.indices where state.lines[queue].count > 0 {
      let amount = Double(state.lines[queue].count) * seconds
      let need = plan.queues[queue]
      // Waiting for a counter to open is closed time.
      if need.isCounter && !areCountersOpen { continue }
      if need.supply >= 0, state.stock[need.supply] <= 0 {
        causeSeconds[CauseOrder.supply(need.supply, plan)] += amount
        continue
      }
      let people = isAnybodyFree(skill: need.skill, plan) ? -1 : (idle.count == 0 ? 0 : 1)
      guard let kind = shortEquipment(need, plan) else {
        causeSeconds[max(0, people)] += amount
        continue
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
  }

  /// The equipment that keeps a queue from starting: one that is wholly broken before one that is busy.
  private mutating func shortEquipment(_ need: UnitPlan.Queue, _ plan: UnitPlan) -> Int? {
    var busy: Int?
    for place in need.gear {
      let kind = plan.gear[place]
      if machines.whole[kind] == 0 { return kind }
      if busy == nil && machines.free[kind] <= 0 { busy = kind }
    }
    return busy
  }

  private mutating func isAnybodyFree(skill: Int, _ plan: UnitPlan) -> Bool {
    var server = idle.first
    while server >= 0 {
      if pace[Int(server) * plan.skills.count + skill] > 0 { return true }
      server = servers[Int(server)].behind
    }
    return false
  }
}
