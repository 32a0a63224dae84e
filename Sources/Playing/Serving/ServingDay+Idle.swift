import Government

extension ServingDay {
  /// The free servers, linked to each other: the longest idle first, ties by officer number.
  struct IdleLine {
    fileprivate(set) var first: Int32 = -1
    fileprivate var last: Int32 = -1
    fileprivate(set) var count = 0
  }

  @inline(__always)
  mutating func joinIdle(_ server: Int) {
    var behind: Int32 = -1
    var ahead = idle.last
    while ahead >= 0, servers[server].precedes(servers[Int(ahead)]) {
      behind = ahead
      ahead = servers[Int(ahead)].ahead
    }
    link(server, ahead: ahead, behind: behind)
  }

  /// Puts several in, who stand in order: one walk along the line for all of them.
  mutating func joinIdle(_ joining: [Int]) {
    var behind = idle.first
    for server in joining {
      while behind >= 0, servers[Int(behind)].precedes(servers[server]) { behind = servers[Int(behind)].behind }
      link(server, ahead: behind >= 0 ? servers[Int(behind)].ahead : idle.last, behind: behind)
    }
  }

  @inline(__always)
  private mutating func link(_ server: Int, ahead: Int32, behind: Int32) {
    servers[server].ahead = ahead
    servers[server].behind = behind
    servers[server].isIdle = true
    if ahead >= 0 {
      servers[Int(ahead)].behind = Int32(truncatingIfNeeded: server)
    } else {
      idle.first = Int32(truncatingIfNeeded: server)
    }
    if behind >= 0 {
      servers[Int(behind)].ahead = Int32(truncatingIfNeeded: server)
    } else {
      idle.last = Int32(truncatingIfNeeded: server)
    }
    idle.count &+= 1
  }

  /// Takes a server out of the line; false if he was not in it.
  @inline(__always) @discardableResult
  mutating func leaveIdle(_ server: Int) -> Bool {
    guard servers[server].isIdle else { return false }
    let (ahead, behind) = (servers[server].ahead, servers[server].behind)
    if ahead >= 0 { servers[Int(ahead)].behind = behind } else { idle.first = behind }
    if behind >= 0 { servers[Int(behind)].ahead = ahead } else { idle.last = ahead }
    servers[server].isIdle = false
    idle.count &-= 1
    return true
  }

  /// The server who is this officer; nil when he is not there. O(log n): servers stand in the order of officers.
  mutating func server(of officer: Int32) -> Int? {
    var (low, high) = (0, servers.count)
    while low < high {
      let middle = (low + high) / 2
      if servers[middle].officer < officer { low = middle + 1 } else { high = middle }
    }
    return low < servers.count && servers[low].officer == officer ? low : nil
  }
}
