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

extension Trial {
  /// Every evening of a working day within the study.
  mutating func countMoveDays(_ day: Int) {
    guard day < scenario.lengthDays else { return }
    books.moveDays.training += moves.pupils.count
    for place in moves.active.indices {
      let move = moves.active[place]
      switch move.phase {
      case .training: books.moveDays.training += 1
      case .stages where day < move.trainingDay:
        if let due = moves.records[move.record].dueDay, day >= due { books.moveDays.handover += 1 }
      case .serving:
        let instrument = actions[move.action].instrument
        if instrument.takesFromOthers && !instrument.isForGood { books.moveDays.lent += 1 }
        guard instrument != .redeployment, !move.isProficient, postProficiency(of: move.officer) >= MoveDays.fullUse
        else { break }
        moves.active[place].isProficient = true
        books.moveDays.proficient += 1
        books.moveDays.untilProficient += model.calendar.workingDays(from: move.arrivedDay, to: day)
      default: break
      }
    }
  }

  /// Competencies of their new posts that movers hold now and did not hold in their group.
  func skillsGained() -> Int {
    var counted: [(officer: Int, competency: Int)] = []
    for record in moves.records where record.arrivedDay != nil && !record.isOwnRequest {
      guard let number = record.officer, officers[number].status != .gone else { continue }
      for competency in model.plans[record.to].competencies where model.curves[competency] != nil {
        let home = model.plans[Int(officers[number].home)].mainSkill
        let level = model.group(of: number).holdings.first { $0.competency == competency }?.level
        guard (level ?? (competency == home ? 1 : 0)) < MoveDays.gained,
          proficiency(of: number, at: competency) >= MoveDays.gained,
          !counted.contains(where: { $0 == (number, competency) })
        else { continue }
        counted.append((number, competency))
      }
    }
    return counted.count
  }

  /// Rupiah of a policy over the whole study; NaN without prices.
  func cost(overtimeHours: Double) -> Double {
    let prices = scenario.prices
    guard prices.areGiven else { return .nan }
    return (prices.overtimePerHour ?? 0) * overtimeHours
      + (prices.trainingPerDay ?? 0) * Double(books.moveDays.training)
      + (prices.travelPerDay ?? 0) * Double(books.moveDays.lent)
  }
}
