import DiscreteEvents
import Stochastics

extension Station {
  mutating func arrive(_ kind: Int, in loop: inout EventLoop) {
    if population == nil { scheduleArrival(of: kind, in: &loop) }
    let size = classes[kind].batch?.sample(from: &source) ?? 1
    for _ in 0..<Int(size) { admit(kind, in: &loop) }
  }

  private mutating func admit(_ kind: Int, in loop: inout EventLoop) {
    books.arrived[kind] += 1
    guard Int(books.present.value) < room else {
      books.blocked[kind] += 1
      return
    }
    books.present.add(1, at: loop.now)
    let customer = Customer(kind: Int32(kind), arrival: loop.now, work: classes[kind].work.sample(from: &source))
    let slot = free.popLast() ?? UInt32(customers.count)
    if Int(slot) == customers.count { customers.append(customer) } else { customers[Int(slot)] = customer }
    if let server = servers.firstIndex(where: { $0.customer < 0 }) ?? serverToInterrupt(for: kind) {
      if servers[server].customer >= 0 { interrupt(server, in: &loop) }
      begin(slot, on: server, in: &loop)
    } else {
      lines[kind].append(slot)
      books.waiting.add(1, at: loop.now)
      guard let patience = classes[kind].patience?.sample(from: &source) else { return }
      customers[Int(slot)].patience = loop.schedule(Kind.patience | slot, after: patience)
    }
  }

  /// The server of the lowest class present, if that is lower than `kind` and may be interrupted.
  private func serverToInterrupt(for kind: Int) -> Int? {
    guard discipline == .preemptiveResume else { return nil }
    let lowest = servers.indices.max { self.kind(on: $0) < self.kind(on: $1) }
    guard let lowest, self.kind(on: lowest) > kind else { return nil }
    return lowest
  }

  private func kind(on server: Int) -> Int { Int(customers[Int(servers[server].customer)].kind) }

  /// Who is interrupted goes back to the head of his line with what is left of his work.
  private mutating func interrupt(_ server: Int, in loop: inout EventLoop) {
    let slot = UInt32(servers[server].customer)
    customers[Int(slot)].work -= loop.now - servers[server].started
    if let token = servers[server].completion { loop.cancel(token) }
    lines[Int(customers[Int(slot)].kind)].prepend(slot)
    books.waiting.add(1, at: loop.now)
  }

  private mutating func begin(_ slot: UInt32, on server: Int, in loop: inout EventLoop) {
    let token = loop.schedule(Kind.departure | UInt32(server), after: customers[Int(slot)].work)
    servers[server] = Server(customer: Int32(slot), started: loop.now, completion: token)
    if let patience = customers[Int(slot)].patience { loop.cancel(patience) }
    books.begin(customers[Int(slot)], at: loop.now)
    customers[Int(slot)].isBegun = true
  }

  mutating func depart(_ server: Int, in loop: inout EventLoop) {
    let slot = UInt32(servers[server].customer)
    books.depart(customers[Int(slot)], at: loop.now)
    free.append(slot)
    if population != nil { scheduleArrival(of: Int(customers[Int(slot)].kind), in: &loop) }
    servers[server].customer = -1
    guard let line = lines.firstIndex(where: { !$0.isEmpty }), let next = lines[line].popFirst() else { return }
    books.waiting.add(-1, at: loop.now)
    begin(next, on: server, in: &loop)
  }

  mutating func loseToImpatience(_ slot: UInt32, in loop: inout EventLoop) {
    let kind = Int(customers[Int(slot)].kind)
    guard let place = lines[kind].firstIndex(of: slot) else { return }
    lines[kind].remove(at: place)
    free.append(slot)
    books.abandoned[kind] += 1
    books.waiting.add(-1, at: loop.now)
    books.present.add(-1, at: loop.now)
  }
}
