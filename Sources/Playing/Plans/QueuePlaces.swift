import Government

/// Where the steps of all services are done: the queues of every unit, in the order in which they are looked at.
struct QueuePlaces {
  /// A step of a service, for citizens who come or, in a second chain of desk queues, for those online.
  struct Place: Hashable {
    let home: Int
    let service: Int
    let step: Int
    let isOnline: Bool
  }

  /// A service by its unit and its place there.
  struct Origin: Hashable {
    let home: Int
    let service: Int
  }

  /// Counters first, then desks; within each by priority of the service, then by service and step.
  let queues: [[Place]]
  /// Services of which each unit does steps: its own, then those of other units.
  let services: [[Origin]]
  private let units: [Unit]

  init(_ units: [Unit], mayGoOnline: [Bool]) {
    self.units = units
    var queues = Array(repeating: [Place](), count: units.count)
    var services = units.indices.map { home in
      units[home].services.indices.map { Origin(home: home, service: $0) }
    }
    for home in units.indices {
      for isOnline in mayGoOnline[home] ? [false, true] : [false] {
        for service in units[home].services.indices where !isOnline || !units[home].services[service].demand.isInPerson
        {
          for step in units[home].services[service].steps.indices {
            let unit = units[home].services[service].steps[step].unit ?? home
            queues[unit].append(Place(home: home, service: service, step: step, isOnline: isOnline))
            let origin = Origin(home: home, service: service)
            if unit != home && !services[unit].contains(origin) { services[unit].append(origin) }
          }
        }
      }
    }
    self.services = services
    self.queues = queues.map { places in
      places.enumerated().sorted {
        (Self.rank($0.element, units), $0.offset) < (Self.rank($1.element, units), $1.offset)
      }.map(\.element)
    }
  }

  func step(_ place: Place) -> Step { units[place.home].services[place.service].steps[place.step] }

  func isCounter(_ place: Place) -> Bool { !place.isOnline && step(place).place == .counter }

  /// Counter before desk, then priority.
  func rank(_ place: Place) -> Int { Self.rank(place, units) }

  private static func rank(_ place: Place, _ units: [Unit]) -> Int {
    let service = units[place.home].services[place.service]
    let isCounter = !place.isOnline && service.steps[place.step].place == .counter
    return (isCounter ? 0 : Service.Priority.allCases.count) + service.priority.rawValue
  }

  /// The place of the following step, and the unit that does it; nil after the last.
  func next(after place: Place) -> (place: Place, unit: Int)? {
    let steps = units[place.home].services[place.service].steps
    guard place.step + 1 < steps.count else { return nil }
    let next = Place(home: place.home, service: place.service, step: place.step + 1, isOnline: place.isOnline)
    return (next, steps[place.step + 1].unit ?? place.home)
  }
}
