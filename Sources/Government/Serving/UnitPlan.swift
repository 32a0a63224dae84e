import Stochastics

/// A unit as the serving day needs it: queues in the order in which they are looked at, skills as small numbers.
final class UnitPlan: Sendable {
  /// A queue of one step of one service.
  struct Queue: Sendable {
    let service: Int
    let step: Int
    let isCounter: Bool
    /// Index into `skills`.
    let skill: Int
    /// Queue of the next step; −1 after the last.
    let next: Int
    let hasPatience: Bool
  }

  /// A competency with the proficiency that a step asks for.
  struct Skill: Sendable, Equatable {
    /// −1 = none needed.
    let competency: Int
    let minimum: Double
  }

  /// Counter queues first, then desk queues; by service and step within each.
  let queues: [Queue]
  let counterQueues: Int
  /// Patience at the first counter step, by service.
  let patiences: [Distribution?]
  let skills: [Skill]
  /// First queue of each service.
  let entries: [Int]
  let steps: [Int]
  /// Steps of the longest service: the stride of drawn work.
  let maxSteps: Int
  let serviceKeys: [UInt64]
  /// Law of work by service and step.
  let works: [[Distribution]]
  let promises: [Double]
  let unitKey: UInt64
  let mainSkill: Int
  /// The main skill and all competencies that steps need, each once.
  let competencies: [Int]
  let heads: Int
  let counterPlaces: Int
  let deskPlaces: Int

  init(_ unit: Unit, parameters: Parameters) {
    var skills: [Skill] = []
    func skill(_ step: Step) -> Int {
      let wanted = Skill(
        competency: step.competency ?? -1, minimum: step.competency == nil ? 0 : step.minimumProficiency)
      if let known = skills.firstIndex(of: wanted) { return known }
      skills.append(wanted)
      return skills.count - 1
    }
    let places = unit.services.enumerated().flatMap { service, value in
      value.steps.indices.map { (service: service, step: $0) }
    }
    let ordered =
      places.filter { unit.services[$0.service].steps[$0.step].place == .counter }
      + places.filter { unit.services[$0.service].steps[$0.step].place == .desk }
    let firstCounters = unit.services.map { $0.steps.firstIndex { $0.place == .counter } }
    func queue(of service: Int, _ step: Int) -> Int {
      ordered.firstIndex { $0.service == service && $0.step == step } ?? -1
    }
    queues = ordered.map { place in
      let step = unit.services[place.service].steps[place.step]
      return Queue(
        service: place.service, step: place.step, isCounter: step.place == .counter, skill: skill(step),
        next: queue(of: place.service, place.step + 1),
        hasPatience: place.step == firstCounters[place.service] && step.patience != nil)
    }
    patiences = unit.services.map { $0.steps.first { $0.place == .counter }?.patience }
    counterQueues = queues.filter(\.isCounter).count
    self.skills = skills
    entries = unit.services.indices.map { queue(of: $0, 0) }
    steps = unit.services.map(\.steps.count)
    maxSteps = steps.max() ?? 0
    works = unit.services.map { $0.steps.map(\.work) }
    serviceKeys = unit.services.map { StableHash.of("\(unit.name)/\($0.name)") }
    promises = unit.services.map(\.promiseDays)
    unitKey = StableHash.of(unit.name)
    mainSkill = unit.mainSkill
    competencies = skills.map(\.competency).reduce(into: [unit.mainSkill]) { known, next in
      if next >= 0 && !known.contains(next) { known.append(next) }
    }
    heads = unit.officerCount
    counterPlaces = unit.counterPlaces ?? max(1, Int((parameters.counterPlacesPerHead * Double(heads)).rounded(.up)))
    deskPlaces = unit.deskPlaces ?? .max
  }
}
