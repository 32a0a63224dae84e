import Government

extension Trial {
  /// Whether a unit still has its minimum crew and somebody for every skill that its steps need, among those posted.
  func countContinuity(of unit: Int, in book: inout LoadBook) {
    let crew = parameters.minimumCrewShare * Double(model.plans[unit].heads)
    if Double(units[unit].posted.count) < crew - 1e-9 { book.belowCrew = 1 }
    for skill in model.needs[unit] {
      var holders = 0
      for number in units[unit].posted where holders < 2 {
        if proficiency(of: Int(number), at: skill.competency) >= skill.minimum { holders += 1 }
      }
      if holders == 0 { book.withoutSkill = 1 }
      if holders == 1 { book.soleHolders += 1 }
    }
  }
}

extension UnitPlan {
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
