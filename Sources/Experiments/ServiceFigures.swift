public import Government

/// What came of a service in the main window and how it went, mean over the trials that have days.
public struct ServiceFigures: Sendable {
  public let place: ServicePlace
  /// Requests.
  public let received: Double
  public let finished: Double
  /// Neither done nor given up on the last evening of the window.
  public let open: Double
  /// Working days from first arrival to the end, over all requests done in the window; NaN where none was.
  public let turnaroundDays: Double
  /// Share of these that were done by what was promised; NaN where none was done.
  public let onTime: Double
}

extension Comparison {
  /// Of each service of a scope that is seen day by day, in the order of the study; O(trials · days).
  public func serviceFigures(policy: Int, scope: Int) -> [ServiceFigures] {
    let units = result.layout.scopes[scope].units
    return result.layout.services.indices.filter { units.contains(result.layout.services[$0].unit) }
      .map { figures(policy: policy, service: $0) }
  }

  private func figures(policy: Int, service: Int) -> ServiceFigures {
    let window = result.scenario.windows[focus.window]
    let days = Array(window.from..<min(window.to, result.layout.days))
    func of(_ measure: FlowMeasure, _ day: Int) -> [Double] {
      result.flow(policy: policy, service: service, measure: measure, day: day)
    }
    var (received, finished, spent, kept, trials) = (0.0, 0.0, 0.0, 0.0, 0)
    func overDone(_ done: [Double], _ values: [Double]) -> Double {
      zip(done, values).reduce(0) { $1.1.isFinite ? $0 + $1.0 * $1.1 : $0 }
    }
    for day in days {
      let done = of(.finished, day)
      trials = done.count
      received += of(.received, day).lazy.filter(\.isFinite).reduce(0, +)
      finished += done.lazy.filter(\.isFinite).reduce(0, +)
      spent += overDone(done, of(.turnaround, day))
      kept += overDone(done, of(.onTime, day))
    }
    let open = days.last { result.scenario.calendar.days[$0].isWorking }.map { of(.open, $0).reduce(0, +) } ?? .nan
    let count = Double(max(1, trials))
    return ServiceFigures(
      place: result.layout.services[service], received: received / count, finished: finished / count,
      open: open / count, turnaroundDays: finished > 0 ? spent / finished : .nan,
      onTime: finished > 0 ? kept / finished : .nan)
  }
}
