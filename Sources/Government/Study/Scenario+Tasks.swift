import Stochastics

/// A step of a service, as work of the unit that does it.
public struct ServiceTask: Sendable {
  public let home: Int
  public let service: Int
  public let step: Step
}

extension Scenario {
  /// What each unit has to do: the steps of its own services that it does itself, then those of other units' services.
  public var tasks: [[ServiceTask]] {
    var own = Array(repeating: [ServiceTask](), count: units.count)
    var others = own
    for home in units.indices {
      for (service, value) in units[home].services.enumerated() {
        for step in value.steps {
          let task = ServiceTask(home: home, service: service, step: step)
          if let unit = step.unit, unit != home { others[unit].append(task) } else { own[home].append(task) }
        }
      }
    }
    return zip(own, others).map { $0 + $1 }
  }

  /// Mean standard minutes that each unit has to do for one request, by service in order of first mention.
  package var serviceMinutes: [[(home: Int, service: Int, minutes: Double)]] {
    tasks.map { tasks in
      tasks.reduce(into: []) { sums, task in
        if let last = sums.last, last.home == task.home, last.service == task.service {
          sums[sums.count - 1].minutes += task.step.work.mean
        } else {
          sums.append((task.home, task.service, task.step.work.mean))
        }
      }
    }
  }
}
