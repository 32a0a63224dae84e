import Testing

@testable import DiscreteEvents

/// The obvious event list: an array that is searched each time.
private struct PlainEventList {
  struct Entry {
    var time: Double
    var rank: UInt8
    var birth: Int
    var payload: UInt32
  }

  var entries: [Entry] = []
  var births = 0

  mutating func schedule(_ payload: UInt32, at time: Double, rank: UInt8) {
    entries.append(Entry(time: time, rank: rank, birth: births, payload: payload))
    births += 1
  }

  mutating func cancel(_ birth: Int) -> Bool {
    guard let index = entries.firstIndex(where: { $0.birth == birth }) else { return false }
    entries.remove(at: index)
    return true
  }

  var firstIndex: Int? {
    entries.indices.min {
      (entries[$0].time, entries[$0].rank, entries[$0].birth) < (entries[$1].time, entries[$1].rank, entries[$1].birth)
    }
  }

  mutating func popFirst() -> EventList.Event? {
    guard let index = firstIndex else { return nil }
    let entry = entries.remove(at: index)
    return EventList.Event(time: entry.time, rank: entry.rank, payload: entry.payload)
  }
}

@Suite("The event list does what a searched array does")
struct EventReferenceTests {
  /// What share of the steps are cancels, and after how many events the list renumbers.
  struct Habit: Sendable, CustomTestStringConvertible {
    var cancels: Int
    var limit: UInt32
    var testDescription: String { "\(cancels)% cancels, renumbering every \(limit)" }
  }

  static let habits = [(0, 1 << 24), (20, 1 << 24), (40, 1 << 24), (0, 130), (20, 130), (40, 130), (5, 257)]
    .map { Habit(cancels: $0.0, limit: UInt32($0.1)) }

  @Test("random steps of every kind", arguments: habits, [4, 60])
  func randomSteps(habit: Habit, crowd: Int) {
    for seed in 0..<40 as Range<UInt64> {
      var random = RepeatableGenerator(seed: seed)
      var events = EventList(capacity: Int(seed % 9), sequenceLimit: habit.limit)
      var plain = PlainEventList()
      var tokens: [EventList.Token] = []
      for step in 0..<400 {
        switch Int.random(in: 0..<100, using: &random) {
        case ..<habit.cancels where !tokens.isEmpty:
          let birth = Int.random(in: Swift.max(0, tokens.count - 2 * crowd)..<tokens.count, using: &random)
          #expect(events.cancel(tokens[birth]) == plain.cancel(birth), "seed \(seed), step \(step)")
        case _ where plain.entries.count < Int.random(in: 0...crowd, using: &random):
          // Few different times, so that ties are common.
          let time = Double(Int.random(in: -3...12, using: &random)) / 4
          let rank = UInt8.random(in: 0...2, using: &random)
          tokens.append(events.schedule(UInt32(step), at: time, rank: rank))
          plain.schedule(UInt32(step), at: time, rank: rank)
        default:
          #expect(events.popFirst() == plain.popFirst(), "seed \(seed), step \(step)")
        }
        events._checkInvariants()
        #expect(events.count == plain.entries.count)
        #expect(events.nextTime == plain.firstIndex.map { plain.entries[$0].time } ?? .infinity)
      }
      while let event = plain.popFirst() { #expect(events.popFirst() == event, "seed \(seed), at the end") }
      #expect(events.isEmpty == true)
    }
  }

  @Test("many events at random times leave sorted", arguments: 0..<5 as Range<UInt64>)
  func sortedOrder(seed: UInt64) {
    var random = RepeatableGenerator(seed: seed)
    var events = EventList(capacity: 0)
    let times = (0..<20_000).map { _ in (Double.random(in: 0..<1000, using: &random) * 8).rounded() / 8 }
    for (payload, time) in times.enumerated() { events.schedule(UInt32(payload), at: time) }
    events._checkInvariants()
    let expected = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }.map { UInt32($0) }
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == expected)
  }
}
