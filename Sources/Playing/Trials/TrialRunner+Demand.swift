import Government
import Stochastics

extension TrialRunner {
  /// First arrivals of a trial by service of the layout and day, without anybody serving them; NaN on days off.
  public func arrivals(_ trial: Int) -> [[Double]] {
    let scenario = model.scenario
    source.begin(trial: UInt64(trial))
    surges.draw(scenario, model.demand, keys: model.surgeKeys, from: &source)
    tape.drawWorld(source: &source)
    tape.rewind(model.plans, model.calendar, source: &source)
    var counts = layout.services.map { _ in Array(repeating: Double.nan, count: layout.days) }
    for day in 0..<layout.days where model.calendar.days[day].isWorking {
      for flow in layout.services.indices { counts[flow][day] = 0 }
      for unit in model.plans.indices where !model.flows[unit].isEmpty {
        tape.wipe()
        tape.add(
          unit, day, scenario: scenario, plan: model.plans[unit], demand: model.demand, surges: surges,
          source: &source)
        for place in tape.arrivalRanges[unit] {
          let flow = model.flows[unit][Int(tape.arrivals[place].service)]
          if flow >= 0 { counts[flow][day] += 1 }
        }
      }
    }
    return counts
  }
}
