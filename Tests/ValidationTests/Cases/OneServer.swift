import Foundation
import Stochastics

@testable import Government
@testable import Playing

extension Study {
  private struct Work: Sendable {
    let name: String
    /// As a scenario file has it, mean 10 minutes.
    let text: String
    /// The same with mean 1.
    let law: @Sendable () throws -> Distribution
    let cv: Double
    let load: Double
    /// How many times as long as the others the runs are: great variation needs more.
    var length = 1.0
  }

  private static let works: [Work] = [
    Work(name: "M/D/1", text: "exactly 10 min", law: { try .constant(1) }, cv: 0, load: 0.8),
    Work(
      name: "M/G/1, gamma cv .01", text: "gamma mean 10 min cv 0.01", law: { try .gamma(mean: 1, cv: 0.01) }, cv: 0.01,
      load: 0.7),
    Work(
      name: "M/G/1, gamma cv .5", text: "gamma mean 10 min cv 0.5", law: { try .gamma(mean: 1, cv: 0.5) }, cv: 0.5,
      load: 0.7),
    Work(
      name: "M/G/1, lognormal cv 2", text: "lognormal mean 10 min cv 2", law: { try .lognormal(mean: 1, cv: 2) }, cv: 2,
      load: 0.4, length: 3),
    Work(
      name: "M/G/1, gamma cv 4", text: "gamma mean 10 min cv 4", law: { try .gamma(mean: 1, cv: 4) }, cv: 4, load: 0.4,
      length: 3),
  ]

  /// Poisson arrivals at one server, by the law of its work.
  static let oneServer: [Study] =
    works.map { work in
      let deed = PlainOffice.service(perDay: work.load * 144, work.text)
      return .scenario(
        "\(work.name), ρ \(work.load)",
        PlainOffice(days: Int(160 * work.length), unit: "officers: 1\nservices: { deed: \(deed) }"),
        [
          Check(
            "mean wait, services", SingleServer.pollaczekKhinchine(load: work.load, cv: work.cv),
            "Pollaczek 1930, Khinchine 1932", value: \.wait)
        ])
    } + [regularArrivals, batches, bandung]

  /// Arrivals every 12.5 minutes to the second, from a file.
  private static let regularArrivals: Study = {
    let name = "D/M/1, ρ 0.8, recorded arrivals"
    let claim = Claim(
      measure: "mean wait, services", expected: SingleServer.regularArrivals(load: 0.8), source: "Kendall 1953")
    return Study(place: .scenario, name: name, claims: [claim], runs: 16) { runs in
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
      defer { try? FileManager.default.removeItem(at: file) }
      let days = 160
      let rows = (0..<days * 86_400 / 750).map { number in
        let (day, second) = (CivilDate(dayNumber: start.dayNumber + number * 750 / 86_400), number * 750 % 86_400)
        return "\(day.iso) \(clock(second / 3600)):\(clock(second / 60 % 60)):\(clock(second % 60))\n"
      }
      try Data(("received\n" + rows.joined()).utf8).write(to: file)
      let step = "{ do: serve, time: exponential mean 10 min, at: desk }"
      let demand = "{ file: \(file.path()), column: received }"
      let office = PlainOffice(
        days: days,
        unit: "officers: 1\nservices: { deed: { promise: 1 working days, demand: \(demand), steps: [\(step)] } }")
      let runner = TrialRunner(try office.read(for: name))
      return runs.map { [ScenarioRun(layout: runner.layout, result: runner.play($0)).wait] }
    }
  }()

  private static let start = CivilDate(iso: "2026-01-05") ?? CivilDate(dayNumber: 0)
  private static func clock(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let batches: Study = .recorded(
    "M^[X]/M/1, X 1, 2 or 5, ρ 0.7, recorded arrivals", runs: 16,
    PlainOffice(
      days: 160,
      unit: "officers: 1\nservices: { deed: \(PlainOffice.service(perDay: 100.8, "exponential mean 10 min")) }"
    ),
    [
      Check("mean wait, services", SingleServer.batches(load: 0.7, mean: 2.25, meanSquare: 7.75), "Burke 1975") {
        $0.meanWait(of: "deed", after: 10) / 10
      }
    ]
  ) { source, end in
    var stamps: [Double] = []
    var time = source.exponential() * 600 * 2.25 / 0.7
    while time < end {
      let size = [1, 1, 2, 5][Int(source.index(below: 4))]
      for _ in 0..<size { stamps.append(time) }
      time += source.exponential() * 600 * 2.25 / 0.7
    }
    return stamps
  }

  // MARK: - The desk for birth deeds in Bandung, as published: 22.09 waiting and 23.05 present, so ρ = 23.05/24.05

  private static let bandungLoad = 0.95842
  private static let bandungSource = "Kota Bandung; Erlang 1917"

  private static let bandung: Study = .scenario(
    "the birth-deed desk of Bandung, M/M/1, ρ 0.95842", runs: 24,
    PlainOffice(
      days: 480, warmUp: 40,
      unit: """
        officers: 1
        services: { deed: \(PlainOffice.service(perDay: bandungLoad * 144, "exponential mean 10 min")) }
        """),
    [
      Check("mean number waiting", 22.09, bandungSource) { $0.wait * bandungLoad },
      Check("mean number present", 23.05, bandungSource) { $0[.turnaroundMean] * bandungLoad * 144 },
    ])

  private static let bandungOnKernel: Study = .kernel(
    "the birth-deed desk of Bandung, M/M/1, ρ 0.95842", warmUp: 6000, length: 80_000,
    [
      Check("mean number waiting", 22.09, bandungSource, value: \.meanWaiting),
      Check("mean number present", 23.05, bandungSource, value: \.meanPresent),
    ]
  ) { run in
    Station(
      servers: 1, [Class(gap: try .exponential(mean: 1 / bandungLoad), work: try .exponential(mean: 1))], run: run)
  }

  static let oneServerOnKernel: [Study] =
    works.map { work in
      .kernel(
        "\(work.name), ρ \(work.load)", warmUp: 1000, length: 25_000 * work.length,
        [
          Check(
            "mean wait, services", SingleServer.pollaczekKhinchine(load: work.load, cv: work.cv),
            "Pollaczek 1930, Khinchine 1932"
          ) { $0.meanWait() }
        ]
      ) { run in
        Station(servers: 1, [Class(gap: try .exponential(mean: 1 / work.load), work: try work.law())], run: run)
      }
    }
    + [
      .kernel(
        "D/M/1, ρ 0.8", warmUp: 1000, length: 25_000,
        [Check("mean wait, services", SingleServer.regularArrivals(load: 0.8), "Kendall 1953") { $0.meanWait() }]
      ) { run in
        Station(servers: 1, [Class(gap: try .constant(1.25), work: try .exponential(mean: 1))], run: run)
      },
      .kernel(
        "M^[X]/M/1, X 1, 2 or 5, ρ 0.7", warmUp: 1000, length: 20_000,
        [
          Check(
            "mean wait, services", SingleServer.batches(load: 0.7, mean: 2.25, meanSquare: 7.75), "Burke 1975"
          ) { $0.meanWait() }
        ]
      ) { run in
        let batch = try Distribution.discrete(values: [1, 2, 5], weights: [0.5, 0.25, 0.25])
        let arrivals = Class(
          gap: try .exponential(mean: 2.25 / 0.7), work: try .exponential(mean: 1), batch: batch)
        return Station(servers: 1, [arrivals], run: run)
      },
      bandungOnKernel,
    ]
}
