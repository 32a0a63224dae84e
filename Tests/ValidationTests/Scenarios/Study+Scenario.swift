import Stochastics

@testable import Government
@testable import Playing

extension Study {
  /// A study of the figures that a run of a scenario file reports.
  static func scenario(_ name: String, runs: Int = 16, _ office: PlainOffice, _ checks: [Check<ScenarioRun>]) -> Study {
    Study(place: .scenario, name: name, claims: checks.map(\.claim), runs: runs) { runs in
      let runner = TrialRunner(try office.read(for: name))
      return runs.map { run in
        let played = ScenarioRun(layout: runner.layout, result: runner.play(run))
        return checks.map { $0.value(played) }
      }
    }
  }
}

/// The figures of a whole run of nobody's policy.
struct ScenarioRun {
  let layout: Layout
  let result: TrialResult

  subscript(_ measure: Measure) -> Double {
    result.values[0][layout.place(window: 0, scope: layout.system, measure: measure)]
  }

  /// Mean time in queues in services of 10 minutes.
  var wait: Double { self[.waitMean] / 10 }
}

extension Study {
  /// A study of what a scenario file brings day by day.
  static func played(
    _ name: String, runs: Int, _ office: PlainOffice, _ checks: [Check<PlayedDays>]
  ) -> Study {
    Study(place: .scenario, name: name, claims: checks.map(\.claim), runs: runs) { runs in
      let scenario = try office.read(for: name)
      return runs.map { run in
        let days = PlayedDays(scenario, run: run)
        return checks.map { $0.value(days) }
      }
    }
  }
}

extension Study {
  /// A study of a scenario whose first service takes arrivals that are recorded anew for each run, in seconds from 0 to the
  /// end that is handed over.
  static func recorded(
    _ name: String, runs: Int, _ office: PlainOffice, _ checks: [Check<PlayedDays>],
    arrivals: @escaping @Sendable (_ source: inout RandomSource, _ end: Double) -> [Double]
  ) -> Study {
    Study(place: .scenario, name: name, claims: checks.map(\.claim), runs: runs) { runs in
      var scenario = try office.read(for: name)
      return runs.map { run in
        // Not the key of the run itself, whose streams are the work.
        var source = RunKey("\(name): arrivals", run).source
        let stamps = arrivals(&source, Double(scenario.lengthDays) * 86_400)
        scenario.units[0].services[0].demand.source = .timeStamps(stamps)
        let days = PlayedDays(scenario, run: run)
        return checks.map { $0.value(days) }
      }
    }
  }
}
