import Government
import Stochastics

/// Requests and work beyond what was to be expected, by window and unit, as the days of a trial are drawn.
struct ControlBook {
  private var requests: [Double]
  private var minutes: [Double]
  /// By unit and service.
  private let expected: [[Expected]]

  private struct Expected {
    /// Mean minutes that the unit itself has to do of a request.
    let minutes: Double
    let isReplayed: Bool
  }

  init(_ model: Model) {
    requests = Array(repeating: 0, count: model.windowCount * model.plans.count)
    minutes = requests
    expected = zip(model.plans, model.scenario.units).map { plan, unit in
      unit.services.enumerated().map {
        Expected(minutes: Self.meanMinutes(of: $0, at: plan), isReplayed: $1.demand.isReplayed)
      }
    }
  }

  mutating func begin() {
    for place in requests.indices { (requests[place], minutes[place]) = (0, 0) }
  }

  /// Adds a unit's day. What is on record comes as it came: of that only the work is unexpected.
  mutating func add(_ unit: Int, _ day: Int, of tape: DayTape, _ model: Model, surges: SurgeCourse) {
    var windows = model.windowBits[day]
    let services = expected[unit]
    guard windows != 0, !services.isEmpty else { return }
    var (count, work) = (0.0, 0.0)
    for position in tape.arrivalRanges[unit] {
      let arrival = tape.arrivals[position]
      work += arrival.minutes.minutes
      count += 1
      guard services[Int(arrival.service)].isReplayed else { continue }
      work -= services[Int(arrival.service)].minutes
      count -= 1
    }
    for service in services.indices where !services[service].isReplayed {
      let mean = model.demand.mean(unit: unit, service: service, day: day, surges: surges)
      count -= mean
      work -= mean * services[service].minutes
    }
    while windows != 0 {
      let place = windows.trailingZeroBitCount * expected.count + unit
      requests[place] += count
      minutes[place] += work
      windows &= windows - 1
    }
  }

  /// By window and scope.
  func controls(world: [Double], _ layout: Layout) -> Controls {
    func summed(_ values: [Double]) -> [Double] {
      layout.windows.indices.flatMap { window in
        layout.scopes.map { scope in scope.units.reduce(0) { $0 + values[window * expected.count + $1] } }
      }
    }
    return Controls(requests: summed(requests), minutes: summed(minutes), world: world)
  }

  /// Mean minutes that the unit itself has to do of a request of an own service.
  private static func meanMinutes(of service: Int, at plan: UnitPlan) -> Double {
    (0..<plan.steps[service]).reduce(0) { sum, step in
      step == 0 || plan.doesItself(step, of: service)
        ? sum + plan.works[service * plan.maxSteps + step].mean : sum
    }
  }
}
