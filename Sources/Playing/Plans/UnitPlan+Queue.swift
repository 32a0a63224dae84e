import Government

extension UnitPlan {
  /// A queue of one step of one service.
  struct Queue: Sendable {
    /// Index among the services of which the unit does steps: its own first, then those of other units.
    let service: Int
    let step: Int
    let isCounter: Bool
    /// Index into `skills`.
    let skill: Int
    /// Queue of the next step; −1 after the last; below that the route ~next − 1 to another unit.
    let next: Int
    let hasPatience: Bool
    /// A standard minute takes `machineSeconds` and the officer's pace times `handShare`: 60·m and 1 − m.
    let machineSeconds: Double
    let handShare: Double
    /// e0 of the probability that the step must be done again.
    let errorShare: Double
    /// Places in `UnitPlan.gear` of the equipment that the step occupies, and index of the supply that it uses (−1 = none).
    let firstGear: Int
    let gearEnd: Int
    let supply: Int

    @inline(__always) var gear: Range<Int> { Range(uncheckedBounds: (firstGear, gearEnd)) }

    /// Seconds of a standard minute for an officer who takes `pace` seconds by hand.
    @inline(__always)
    func seconds(at pace: Double) -> Double { machineSeconds + handShare * pace }
  }

  /// A competency with the proficiency that a step asks for.
  struct Skill: Sendable, Equatable {
    /// −1 = none needed.
    let competency: Int
    let minimum: Double
  }

  /// The way of a file to its next step in another unit.
  struct Route: Sendable {
    let unit: Int
    let queue: Int
    /// Index of the service there.
    let service: Int
  }

  /// Whether the unit does a step of a service itself.
  @inline(__always)
  func doesItself(_ step: Int, of service: Int) -> Bool { !hasRoutes || isDoneHere[service][step] }

  /// Each competency that a step needs, with the highest level that any step asks for.
  var needs: [Skill] {
    skills.reduce(into: []) { needs, skill in
      guard skill.competency >= 0 else { return }
      guard let known = needs.firstIndex(where: { $0.competency == skill.competency }) else {
        needs.append(skill)
        return
      }
      if needs[known].minimum < skill.minimum { needs[known] = skill }
    }
  }
}
