import Government

/// Makes the queues of one unit, and numbers the skills, equipment and routes that they name.
struct QueueBuilder {
  let unit: Int
  let places: QueuePlaces
  let parameters: Parameters
  var skills: [UnitPlan.Skill] = []
  var gear: [Int] = []
  var routes: [UnitPlan.Route] = []

  init(unit: Int, places: QueuePlaces, parameters: Parameters) {
    self.unit = unit
    self.places = places
    self.parameters = parameters
  }

  mutating func queue(_ place: QueuePlaces.Place, _ units: [Unit]) -> UnitPlan.Queue {
    let step = places.step(place)
    let steps = units[place.home].services[place.service].steps
    let firstGear = gear.count
    gear += step.equipment
    return UnitPlan.Queue(
      service: service(of: place, at: unit), step: place.step, isCounter: places.isCounter(place),
      skill: skill(of: step), next: next(after: place),
      hasPatience: !place.isOnline && step.patience != nil
        && place.step == steps.firstIndex { $0.place == .counter },
      machineSeconds: 60 * step.machineShare, handShare: 1 - step.machineShare,
      errorShare: step.errorShare ?? parameters.errorShare, firstGear: firstGear,
      gearEnd: gear.count, supply: step.supply ?? -1)
  }

  /// First queue of an own service.
  func entry(of service: Int, isOnline: Bool) -> Int {
    queue(at: QueuePlaces.Place(home: unit, service: service, step: 0, isOnline: isOnline), of: unit)
  }

  private func queue(at place: QueuePlaces.Place, of unit: Int) -> Int {
    places.queues[unit].firstIndex(of: place) ?? -1
  }

  private func service(of place: QueuePlaces.Place, at unit: Int) -> Int {
    places.services[unit].firstIndex(of: QueuePlaces.Origin(home: place.home, service: place.service)) ?? 0
  }

  private mutating func skill(of step: Step) -> Int {
    let wanted = UnitPlan.Skill(
      competency: step.competency ?? -1, minimum: step.competency == nil ? 0 : step.minimumProficiency)
    if let known = skills.firstIndex(of: wanted) { return known }
    skills.append(wanted)
    return skills.count - 1
  }

  private mutating func next(after place: QueuePlaces.Place) -> Int {
    guard let next = places.next(after: place) else { return -1 }
    let queue = queue(at: next.place, of: next.unit)
    if next.unit == unit { return queue }
    routes.append(
      UnitPlan.Route(unit: next.unit, queue: queue, service: service(of: next.place, at: next.unit)))
    return -1 - routes.count
  }
}
