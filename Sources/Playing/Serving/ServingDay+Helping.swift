import Government

/// Who has picked a step up by looking on does not take it from those whose post it is: a head assigns him such work only where
/// he would be done before they could.
extension ServingDay {
  /// The server to start a queue's head in place of the one whose turn it is: an officer of whom the step is asked, or him if he
  /// would finish it before anybody of whom it is; −1 = the head waits for one of those.
  ///
  /// What is left of a colleague's present step counts as known: a simplification. O(servers).
  mutating func askedServer(
    for queue: Int, insteadOf chosen: Int, _ state: inout UnitState, _ plan: UnitPlan, at time: Double
  ) -> Int {
    let skill = plan.queues[queue].skill
    let stride = plan.skillCount
    guard !isAsked[chosen * stride + skill] else { return chosen }
    var next = Int(idle.first)
    while next >= 0 {
      if isAsked[next * stride + skill] { return next }
      next = Int(servers[next].behind)
    }
    let work = state.requests[Int(state.lines[queue].first)].work.minutes
    let end = time + work * plan.queues[queue].seconds(at: pace[chosen * stride + skill])
    for server in servers.indices where isAsked[server * stride + skill] && servers[server].request >= 0 {
      let free = max(time, servers[server].completion)
      if free + work * plan.queues[queue].seconds(at: pace[server * stride + skill]) <= end { return -1 }
    }
    return chosen
  }
}
