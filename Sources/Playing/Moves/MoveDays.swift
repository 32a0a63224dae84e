import Government

/// What a policy's moves take, in officer-days, and how fast movers come to full use.
struct MoveDays {
  var training = 0
  var handover = 0
  /// Of those who were talked to, whatever they answered.
  var engagement = 0.0
  var lent = 0
  /// Working days from arrival to proficiency, summed over the movers who reached it.
  var untilProficient = 0
  var proficient = 0

  /// Proficiency of full use, and of a skill that counts as gained.
  static let fullUse = 0.9
  static let gained = 0.8
}

extension Moves {
  /// Every evening of a working day within the study.
  mutating func countDays(_ day: Int, _ people: People) {
    guard day < model.scenario.lengthDays else { return }
    days.training += pupils.count
    for place in active.indices {
      let move = active[place]
      switch move.phase {
      case .training: days.training += 1
      case .stages where day < move.trainingDay:
        if let due = records[move.record].dueDay, day >= due { days.handover += 1 }
      case .serving:
        let instrument = actions[move.action].instrument
        if instrument.takesFromOthers && !instrument.isForGood { days.lent += 1 }
        guard instrument != .redeployment, !move.isProficient,
          people.postProficiency(of: move.officer) >= MoveDays.fullUse
        else { break }
        active[place].isProficient = true
        days.proficient += 1
        days.untilProficient += model.calendar.workingDays(from: move.arrivedDay, to: day)
      default: break
      }
    }
  }

  /// Competencies of their new posts that movers hold now and did not hold in their group.
  func skillsGained(_ people: People) -> Int {
    var counted: [(officer: Int, competency: Int)] = []
    for record in records where record.arrivedDay != nil && !record.isOwnRequest {
      guard let number = record.officer, people.officers[number].status != .gone else { continue }
      for competency in model.plans[record.to].competencies where model.curves[competency] != nil {
        let home = model.plans[Int(people.officers[number].home)].mainSkill
        let level = model.group(of: number).holdings.first { $0.competency == competency }?.level
        guard (level ?? (competency == home ? 1 : 0)) < MoveDays.gained,
          people.proficiency(of: number, at: competency) >= MoveDays.gained,
          !counted.contains(where: { $0 == (number, competency) })
        else { continue }
        counted.append((number, competency))
      }
    }
    return counted.count
  }
}
