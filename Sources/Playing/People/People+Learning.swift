import Government

extension People {
  /// Practice of the day: proficiency grows with the share of formal time spent on it; who may not yet serve shadows, save
  /// those in managerial posts, who lead.
  mutating func learn(
    at unit: Int, floor: borrowing ServingDay, formalMinutes: Double, ordinal: Int, halved: Bool
  ) {
    let plan = model.plans[unit]
    let rate = halved ? 0.5 : 1
    for server in floor.servers.indices {
      let number = Int(floor.servers[server].officer)
      let rate = rate * officers[number].dayShare
      officers[number].idleSince = floor.servers[server].idleSince
      for (index, skill) in plan.skills.enumerated() where skill.competency >= 0 {
        let place = server * plan.skills.count + index
        let minutes = floor.practice[place] / 60
        if minutes > 0 {
          practise(skill.competency, of: number, x: min(1, minutes / formalMinutes) * rate, ordinal: ordinal)
        } else if floor.proficiency[place] < skill.minimum, model.group(of: number).post != .managerial {
          practise(skill.competency, of: number, x: parameters.shadowing * rate, ordinal: ordinal)
        }
      }
    }
  }

  private mutating func practise(_ competency: Int, of number: Int, x: Double, ordinal: Int) {
    guard let curve = model.curves[competency] else { return }
    let home = Int(officers[number].home)
    let entry = Int(skills[home].find(competency, from: officers[number].firstSkill))
    guard entry >= 0 else { return }
    skills[home].practise(entry, x: x, ordinal: ordinal, along: curve)
  }

  /// Fades what has not been used for four weeks; every calendar evening.
  mutating func forget(_ day: WorkCalendar.Day, isShared: [Bool]) {
    // On the evening of a working day that day counts as one without use.
    let ordinal = day.workingDaysBefore + (day.isWorking ? 1 : 0)
    let patience = Int(parameters.forgettingAfterDays)
    let timeConstant = parameters.forgettingTimeConstantDays
    for unit in skills.indices where !isShared[unit] {
      skills[unit].fade(unusedSince: ordinal - patience, timeConstantDays: timeConstant)
    }
  }
}
