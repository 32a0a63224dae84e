import Government

extension UnitState {
  /// A queue: requests linked to each other, the next to be called first.
  struct Line {
    fileprivate(set) var first: Int32 = -1
    fileprivate var last: Int32 = -1
    fileprivate(set) var count: Int32 = 0
  }

  /// Puts a request into a line by ticket, from the back.
  @inline(__always)
  mutating func enqueue(_ slot: UInt32, in queue: Int) {
    var behind: Int32 = -1
    var ahead = lines[queue].last
    while ahead >= 0, requests[Int(slot)].precedes(requests[Int(ahead)]) {
      behind = ahead
      ahead = requests[Int(ahead)].ahead
    }
    link(slot, in: queue, ahead: ahead, behind: behind)
  }

  /// Puts a request before all others of a line.
  mutating func enqueueFirst(_ slot: UInt32, in queue: Int) {
    link(slot, in: queue, ahead: -1, behind: lines[queue].first)
  }

  @inline(__always)
  private mutating func link(_ slot: UInt32, in queue: Int, ahead: Int32, behind: Int32) {
    requests[Int(slot)].ahead = ahead
    requests[Int(slot)].behind = behind
    if ahead >= 0 {
      requests[Int(ahead)].behind = Int32(bitPattern: slot)
    } else {
      lines[queue].first = Int32(bitPattern: slot)
    }
    if behind >= 0 {
      requests[Int(behind)].ahead = Int32(bitPattern: slot)
    } else {
      lines[queue].last = Int32(bitPattern: slot)
    }
    if lines[queue].count == 0 { occupied.insert(queue) }
    lines[queue].count &+= 1
    waiting &+= 1
    waitingMinutes += requests[Int(slot)].work
  }

  /// Takes a request out of its line.
  @inline(__always)
  mutating func dequeue(_ slot: UInt32, from queue: Int) {
    let (ahead, behind) = (requests[Int(slot)].ahead, requests[Int(slot)].behind)
    if ahead >= 0 { requests[Int(ahead)].behind = behind } else { lines[queue].first = behind }
    if behind >= 0 { requests[Int(behind)].ahead = ahead } else { lines[queue].last = ahead }
    lines[queue].count &-= 1
    waiting &-= 1
    waitingMinutes -= requests[Int(slot)].work
    if lines[queue].count == 0 { occupied.remove(queue) }
  }

  /// Those who wait in a queue, in order.
  func waiting(in queue: Int) -> Waiting { Waiting(requests: requests, slot: lines[queue].first) }

  /// The slots of a line from its head.
  struct Waiting: Sequence, IteratorProtocol {
    fileprivate let requests: Pool<Request>
    fileprivate var slot: Int32

    mutating func next() -> UInt32? {
      guard slot >= 0 else { return nil }
      defer { slot = requests[Int(slot)].behind }
      return UInt32(slot)
    }
  }

  /// Every request that is here: in queues, paused, at home until opening or on its way to another unit.
  var openSlots: [UInt32] {
    paused.map(\.request) + returning + outbox.map(\.request) + lines.indices.flatMap { waiting(in: $0) }
  }
}
