public import Government
import Playing
internal import Stochastics

extension Comparison {
  /// How many times as many trials would say as much about a headline difference of a policy as these once what came beyond
  /// expectation, in demand, work and the world (`Controls`), is taken out of it; nil where too few trials tell.
  ///
  /// No interval uses it: for on time, which decides first, it is 1 to 1.6 in five cities (`Benchmarks/README.md`).
  public func controlGain(policy: Int, _ headline: Headline) -> Double? { controlled(policy: policy, headline)?.gain }

  func controlled(policy: Int, _ headline: Headline) -> ControlledMean? {
    let values = result.differences(
      policy: policy, against: 0, window: focus.window, scope: headline.scope, measure: headline.measure)
    return result.controlled(values, window: focus.window, scopes: [focus.scope, headline.scope])
  }
}

extension ExperimentResult {
  /// - Parameters:
  ///   - values: one a trial, from the first on.
  ///   - scopes: whose demand is looked at; the same one counts once.
  func controlled(_ values: [Double], window: Int, scopes: [Int]) -> ControlledMean? {
    let scopes = scopes.count > 1 && scopes[0] == scopes[1] ? [scopes[0]] : scopes
    let trials = zip(controls, values).filter { $0.1.isFinite }
    guard let first = trials.first?.0, !first.requests.isEmpty else { return nil }
    let columns = scopes.flatMap { scope in
      let place = window * layout.scopes.count + scope
      return [trials.map { $0.0.requests[place] }, trials.map { $0.0.minutes[place] }]
    }
    let world = first.world.indices.map { input in trials.map { $0.0.world[input] } }
    return ControlledMean(of: trials.map(\.1), controls: columns + world)
  }
}
