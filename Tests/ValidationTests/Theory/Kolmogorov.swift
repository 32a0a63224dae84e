@preconcurrency import CGSL
import Foundation

/// Mt/M/c(t): the chance of each number present as time passes, by Kolmogorov's forward equations (1931), which the solver of
/// GSL integrates. When servers leave, the requests in their hands wait at the head of the line: work is exponential, so what
/// is left of them is as long as a whole one.
struct Kolmogorov: Sendable {
  private let arrivals: @Sendable (Double) -> Double
  private let servers: @Sendable (Double) -> Int
  /// Times at which a rate jumps.
  private let jumps: [Double]
  private let states: Int

  /// Rates per mean service; `states` is the largest number present that counts.
  init(
    arrivals: @escaping @Sendable (Double) -> Double, servers: @escaping @Sendable (Double) -> Int,
    jumps: [Double] = [],
    states: Int
  ) {
    self.arrivals = arrivals
    self.servers = servers
    self.jumps = jumps
    self.states = states
  }

  /// Mean number present at each of ascending `times`, from an empty system at 0; NaN where GSL fails.
  func meanPresent(at times: [Double]) -> [Double] {
    var chances = [1.0] + Array(repeating: 0, count: states)
    var now = 0.0
    return times.map { time in
      for end in jumps.filter({ $0 > now && $0 < time }) + [time] where end > now {
        guard Span(process: self, end: end).integrate(&chances, from: now) else { return .nan }
        now = end
      }
      return chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    }
  }

  /// A stretch of time without jumps.
  private final class Span {
    let process: Kolmogorov
    let end: Double

    init(process: Kolmogorov, end: Double) {
      self.process = process
      self.end = end
    }

    /// Runge–Kutta of Prince and Dormand (8, 9) with an error of 1e-9; false where it fails.
    func integrate(_ chances: inout [Double], from start: Double) -> Bool {
      var system = gsl_odeiv2_system(
        function: { time, chances, slopes, span in
          guard let chances, let slopes, let span else { return Int32(GSL_EBADFUNC) }
          Unmanaged<Span>.fromOpaque(span).takeUnretainedValue().slopes(time, chances, slopes)
          return Int32(GSL_SUCCESS)
        }, jacobian: nil, dimension: chances.count, params: Unmanaged.passUnretained(self).toOpaque())
      return withUnsafeMutablePointer(to: &system) { system in
        guard let driver = gsl_odeiv2_driver_alloc_y_new(system, gsl_odeiv2_step_rk8pd, 1e-3, 1e-9, 1e-9) else {
          return false
        }
        defer { gsl_odeiv2_driver_free(driver) }
        var time = start
        return gsl_odeiv2_driver_apply(driver, &time, end, &chances) == Int32(GSL_SUCCESS)
      }
    }

    private func slopes(_ time: Double, _ chances: UnsafePointer<Double>, _ slopes: UnsafeMutablePointer<Double>) {
      // The rates of this span hold up to its very end.
      let moment = min(time, end.nextDown)
      let (birth, count) = (process.arrivals(moment), process.servers(moment))
      for number in 0...process.states { slopes[number] = 0 }
      for number in 0..<process.states {
        let flow = birth * chances[number] - Double(min(number + 1, count)) * chances[number + 1]
        slopes[number] -= flow
        slopes[number + 1] += flow
      }
    }
  }
}
