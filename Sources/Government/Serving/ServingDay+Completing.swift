import DiscreteEvents

extension ServingDay {
  /// A step ends: the request goes to its next queue or leaves, the officer is free.
  mutating func complete(_ server: Int, at time: Double, _ state: inout UnitState, _ context: borrowing Context) {
    let slot = UInt32(servers[server].request)
    let queueIndex = Int(state.requests[Int(slot)].queue)
    let queue = context.plan.queues[queueIndex]
    account(server, until: time, queue, context)
    release(server, at: time, queue)
    guard queue.next >= 0 else {
      depart(slot, by: server, at: time, &state, context)
      dispatch(&state, context, at: time)
      return
    }
    let nextStep = queue.step + 1
    state.requests[Int(slot)].queue = Int32(queue.next)
    state.requests[Int(slot)].work = state.works[Int(slot) * context.plan.maxSteps + nextStep]
    state.requests[Int(slot)].ticket = time
    state.requests[Int(slot)].waitingSince = context.hours.baseSeconds(until: time)
    enqueue(slot, queue: queue.next, &state)
    dispatch(&state, context, at: time)
  }

  /// Books the seconds a server was occupied since the step began, breaks of desk work left out.
  mutating func account(_ server: Int, until time: Double, _ queue: UnitPlan.Queue, _ context: borrowing Context) {
    let started = servers[server].started
    var seconds = time - started
    if !queue.isCounter { seconds -= max(0, min(time, context.hours.breakEnd) - max(started, context.hours.breakStart)) }
    servers[server].busySeconds += seconds
    servers[server].overtimeSeconds += max(0, time - max(started, baseClosing))
    practice[server * context.plan.skills.count + queue.skill] += seconds
  }

  /// Frees a server; the longest idle comes first, ties go to the lower officer number.
  mutating func release(_ server: Int, at time: Double, _ queue: UnitPlan.Queue) {
    servers[server].request = -1
    servers[server].idleSince = time
    if queue.isCounter { busyCounters -= 1 } else { busyDesks -= 1 }
    joinIdle(server)
  }

  mutating func joinIdle(_ server: Int) {
    let servers = servers
    idle.insert(UInt32(server)) { a, b in
      let first = servers[Int(a)]
      let second = servers[Int(b)]
      return first.idleSince != second.idleSince ? first.idleSince < second.idleSince : first.officer < second.officer
    }
  }

  /// The last step is done.
  private mutating func depart(
    _ slot: UInt32, by server: Int, at time: Double, _ state: inout UnitState, _ context: borrowing Context
  ) {
    let request = state.requests[Int(slot)]
    let skill = context.plan.queues[Int(request.queue)].skill
    state.numberChanges(at: time)
    state.completed += 1
    state.timeInSystem += time - request.arrival
    state.free.append(slot)
    outcomes.append(
      Outcome(
        request, end: time, baseEnd: context.hours.baseSeconds(until: time), kind: .done,
        proficiency: proficiency[server * context.plan.skills.count + skill],
        pressure: servers[server].pressure))
  }

  /// A citizen never comes back. The caller disposes of the request's slot.
  mutating func lose(_ request: Request, at time: Double, _ state: inout UnitState, _ context: borrowing Context) {
    state.numberChanges(at: time)
    state.lost += 1
    state.timeInSystem += time - request.arrival
    outcomes.append(Outcome(
        request, end: time, baseEnd: context.hours.baseSeconds(until: time), kind: .lost, proficiency: .nan,
        pressure: .nan))
  }
}

/// How a request ended.
struct Outcome {
  enum Kind: UInt8 { case done, lost, open }

  let request: Request
  let end: Double
  /// Base seconds from the first arrival to the end.
  let baseSeconds: Double
  let kind: Kind
  /// Of the officer who did the last step; NaN if nobody did.
  let proficiency: Double
  let pressure: Double

  init(_ request: Request, end: Double, baseEnd: Double, kind: Kind, proficiency: Double, pressure: Double) {
    self.request = request
    self.end = end
    baseSeconds = baseEnd - request.arrivalBase
    self.kind = kind
    self.proficiency = proficiency
    self.pressure = pressure
  }
}
