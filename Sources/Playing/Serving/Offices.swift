import Government
import Stochastics

/// What every unit of a trial carries from day to day under one policy: requests, queues, files on their way, stock.
struct Offices {
  let model: Model
  /// By unit.
  var units: [UnitState]

  init(_ model: Model) {
    self.model = model
    units = model.plans.map { UnitState($0) }
  }

  /// Deliveries come in the morning, every so many working days.
  mutating func receiveSupplies(at unit: Int, ordinal: Int) {
    for (index, supply) in model.plans[unit].supplies.enumerated() {
      guard let every = supply.everyDays, ordinal > 0, ordinal % every == 0 else { continue }
      units[unit].stock[index] += supply.delivery
    }
  }

  /// Standard minutes unfinished at a unit.
  func unfinishedMinutes(at unit: Int) -> Double { units[unit].unfinished.minutes }

  /// Stops the program where requests are lost or doubled, over all units between which files travel and which are played
  /// here, or where stock runs below nothing.
  func checkInvariants(isShared: [Bool]) {
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
      precondition(
        slots.allSatisfy { state.requests[Int($0)].work.minutes >= 0 }, "less than no work is left at unit \(unit)")
      precondition(state.unfinished == state.countUnfinished(model.plans[unit]), "work of unit \(unit) is miscounted")
      precondition(state.stock.allSatisfy { $0 >= 0 }, "less than no stock at unit \(unit)")
      inSystem += state.inSystem
      open += slots.count
    }
    precondition(inSystem == open, "\(inSystem) requests came and did not leave, \(open) are there")
  }
}
