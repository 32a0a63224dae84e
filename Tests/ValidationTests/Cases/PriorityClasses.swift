import Government
import Stochastics

extension Study {
  /// Three classes: (arrivals a service, mean work in services of 10 minutes, cv of the work).
  private static let classes = Priorities(kinds: [
    Priorities.Kind(rate: 0.5, mean: 0.5, cv: 1), Priorities.Kind(rate: 0.25, mean: 1, cv: 0.5),
    Priorities.Kind(rate: 0.2, mean: 1.5, cv: 0),
  ])
  private static let names = ["high", "normal", "low"]

  static let priorityClasses: [Study] = {
    let times = ["exponential mean 5 min", "gamma mean 10 min cv 0.5", "exactly 15 min"]
    let services = zip(names, zip(classes.kinds, times)).map { name, kind in
      let service = PlainOffice.service(perDay: kind.0.rate * 144, kind.1)
      return "  \(name): \(service.replacing("{ promise", with: "{ priority: \(name), promise"))"
    }
    let office = PlainOffice(days: 150, unit: "officers: 1\nservices:\n\(services.joined(separator: "\n"))")
    return [
      .played(
        "M/G/1, three priorities, ρ 0.8", runs: 16, office,
        names.enumerated().map { kind, name in
          Check("mean wait of \(name), services", classes.wait(kind), "Cobham 1954") {
            $0.meanWait(of: name, after: office.warmUp) / 10
          }
        })
    ]
  }()

  static let priorityClassesOnKernel: [Study] = [Station.Discipline.nonPreemptive, .preemptiveResume].map {
    discipline in
    let interrupts = discipline == .preemptiveResume
    let checks: [Check<StationBooks>] = names.enumerated().map { kind, name in
      interrupts
        ? Check("mean stay of \(name), services", classes.stay(kind), "White, Christie 1958") { $0.meanStay(kind) }
        : Check("mean wait of \(name), services", classes.wait(kind), "Cobham 1954") { $0.meanWait(kind) }
    }
    return .kernel(
      "M/G/1, three priorities\(interrupts ? ", preemptive-resume" : ""), ρ 0.8", warmUp: 1000, length: 15_000, checks
    ) { run in
      let works = [try Distribution.exponential(mean: 0.5), try .gamma(mean: 1, cv: 0.5), try .constant(1.5)]
      let kinds = try zip(classes.kinds, works).map { kind, work in
        Class(gap: try .exponential(mean: 1 / kind.rate), work: work)
      }
      return Station(servers: 1, kinds, discipline: discipline, run: run)
    }
  }
}
