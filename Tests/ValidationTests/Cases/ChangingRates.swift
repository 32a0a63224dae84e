import Foundation
import Government
import Stochastics

/// Mt/M/c and M/M/c(t), from an empty system, against Kolmogorov's forward equations. Times are in mean services.
extension Study {
  private static func claims(_ times: [Double], _ theory: Kolmogorov) -> [Claim] {
    zip(times, theory.meanPresent(at: times)).map { time, expected in
      Claim(
        measure: "mean number present after \(Int(time)) services", expected: expected,
        source: "Kolmogorov 1931, gsl_odeiv2")
    }
  }

  /// 3(1 + .6 sin(2πt/24)): above what four servers can do at its crest.
  private static func wave(_ time: Double) -> Double { 3 * (1 + 0.6 * sin(2 * .pi * time / 24)) }
  private static let waveName = "Mt/M/4, λ 3(1 + 0.6 sin 2πt/24)"
  private static let waveTimes = [3.0, 9, 15, 24, 33]
  private static let waveTheory = Kolmogorov(arrivals: { wave($0) }, servers: { _ in 4 }, states: 90)

  // MARK: - Scenario files: a service takes 8 hours, a day is three of them

  private static let days = [4.0, 6, 8, 10, 13]

  private static func office(officers: Int, perDay rate: Double, _ unit: String = "", study: String = "") -> PlainOffice
  {
    let deed = PlainOffice.service(perDay: rate, "exponential mean 480 min", also: ", needs: none")
    return PlainOffice(
      days: 13, warmUp: 1, study: study,
      unit:
        "officers: [{ group: staff, count: \(officers), in_post: exactly 1 years }]\nservices: { deed: \(deed) }\n\(unit)"
    )
  }

  private static func atMidnights(_ theory: Kolmogorov) -> [Check<PlayedDays>] {
    zip(days, claims(days.map { $0 * 3 }, theory)).map { day, claim in
      Check(claim.measure, claim.expected, claim.source) { $0.present[Int(day) - 1] }
    }
  }

  static let changingRates: [Study] = [
    .played(
      "Mt/M/4, λ 2, 5 from 12 to 21, a surge of three days", runs: 700,
      office(
        officers: 4, perDay: 6,
        study:
          "surges: { rush: { in: desk, starts: 2026-01-09, shape: step, holds: 3 working days, peak: exactly 2.5 times } }"
      ),
      atMidnights(
        Kolmogorov(arrivals: { $0 >= 12 && $0 < 21 ? 5 : 2 }, servers: { _ in 4 }, jumps: [12, 21], states: 90))),
    .played(
      "M/M/c(t), λ 2.5, c 4, 2 from 12, 5 from 24, officers who retire and join", runs: 700,
      office(
        officers: 4, perDay: 7.5,
        "staffing: [{ on: 2026-01-09, retire: 2 }, { on: 2026-01-13, join: 3, group: staff }]"),
      atMidnights(
        Kolmogorov(
          arrivals: { _ in 2.5 }, servers: { $0 < 12 ? 4 : $0 < 24 ? 2 : 5 }, jumps: [12, 24], states: 120))),
    .recorded(
      waveName + ", recorded arrivals", runs: 700, office(officers: 4, perDay: 9),
      zip(waveTimes, claims(waveTimes, waveTheory)).map { time, claim in
        Check(claim.measure, claim.expected, claim.source) { $0.present(at: time * 28_800) }
      }
    ) { source, end in
      // Thinning (Lewis and Shedler 1979).
      var stamps: [Double] = []
      var time = source.exponential() / 4.8
      while time * 28_800 < end {
        if source.uniform() * 4.8 < wave(time) { stamps.append(time * 28_800) }
        time += source.exponential() / 4.8
      }
      return stamps
    },
  ]

  // MARK: - On the kernel

  private static let changes = [
    Shifts.Change(time: 8, servers: 5), Shifts.Change(time: 16, servers: 2), Shifts.Change(time: 24, servers: 4),
  ]
  private static let changeTimes = [7.0, 10, 15, 18, 23, 28]
  private static let changeTheory = Kolmogorov(
    arrivals: { _ in 2.5 }, servers: { time in changes.last { $0.time <= time }?.servers ?? 3 },
    jumps: changes.map(\.time), states: 90)

  /// Arrivals 100(1 + .5 sin(2πt/24)) an hour and services of two hours: the known answers a day on, and at the crest.
  private static let endless = [(24.0 / 2, 158.90621650730628), ((30 + 1.8424332889238029) / 2, 288.5908264317045)]

  static let changingRatesOnKernel: [Study] = [
    .kernel(waveName, runs: 3000, claims(waveTimes, waveTheory)) { run, loop in
      var queue = Shifts(rate: { wave($0) }, highest: 4.8, servers: 4, run: run)
      return queue.present(at: waveTimes, in: &loop)
    },
    .kernel(
      "M/M/c(t), λ 2.5, c 3, 5 from 8, 2 from 16, 4 from 24", runs: 3000, claims(changeTimes, changeTheory)
    ) { run, loop in
      var queue = Shifts(rate: { _ in 2.5 }, highest: 2.5, servers: 3, changes: changes, run: run)
      return queue.present(at: changeTimes, in: &loop)
    },
    .kernel(
      "Mt/M/∞, λ 200(1 + 0.5 sin 2πt/12)", runs: 60,
      zip(["at the mean rate", "at the crest"], endless).map { name, known in
        Claim(measure: "mean number present \(name)", expected: known.1, source: "Eick, Massey, Whitt 1993")
      }
    ) { run, loop in
      var queue = Shifts(rate: { 200 * (1 + 0.5 * sin(2 * .pi * $0 / 12)) }, highest: 300, servers: .max, run: run)
      return queue.present(at: endless.map(\.0), in: &loop)
    },
  ]
}
