import Government
import Stochastics

/// The machines of a unit by number: those of each piece of equipment in a row.
struct MachinePlan: Sendable {
  /// Kind of each machine, and the machines of each kind.
  let kinds: Pool<Int>
  let ranges: [Range<Int>]
  /// Whether a kind is a system that any number of steps share.
  let isSystem: Pool<Bool>
  /// Mean working days between failures by kind; nil = never fails.
  let failsEveryDays: [Double?]
  let repairs: [Distribution]
  let keys: [UInt64]

  var count: Int { kinds.count }

  init(_ unit: Unit) {
    var kinds: [Int] = []
    let ranges = unit.equipment.enumerated().map { kind, equipment in
      let first = kinds.count
      kinds += Array(repeating: kind, count: equipment.count ?? 1)
      return first..<kinds.count
    }
    self.kinds = Pool(kinds)
    self.ranges = ranges
    isSystem = Pool(unit.equipment.map { $0.count == nil })
    failsEveryDays = unit.equipment.map(\.failsEveryDays)
    repairs = unit.equipment.map(\.repair)
    keys = kinds.indices.map { machine in
      let kind = kinds[machine]
      return StableHash.of("\(unit.name)/\(unit.equipment[kind].name)/\(machine - ranges[kind].lowerBound + 1)")
    }
  }
}
