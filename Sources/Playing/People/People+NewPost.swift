import Government

/// What an officer comes to a new post with.
struct NewPost {
  let unit: Int
  let match: Double
  let isForced: Bool
  /// Share of the full effect of training that is left on the first day, and that came ahead of the order: the latter
  /// shortened learning for good.
  let trained: Double
  let trainedAhead: Double
  /// Support of the receiving team; NaN = the unit's own.
  let support: Double
}

extension People {
  /// Gives an officer what he brings to every competency of a new post, and notes how he takes it.
  mutating func takeUp(_ post: NewPost, _ number: Int, ordinal: Int) {
    let plan = model.plans[post.unit]
    for competency in plan.competencies {
      let entry = begin(competency, post, number, ordinal: ordinal)
      if competency == plan.mainSkill { officers[number].postSkill = entry }
    }
    officers[number].isAway = true
    officers[number].isOrdered = false
    officers[number].support = post.support
    officers[number].arrivalProficiency = postProficiency(of: number)
    officers[number].arrivedOrdinal = Int32(ordinal)
    if post.isForced { officers[number].forcedUntilOrdinal = Int32(ordinal) + Int32(parameters.forcedPressureDays) }
  }

  /// p0 = .3 + .55·match, or what was held before if that is more; training adds, force takes away. Of
  /// what cannot be taught only what he holds counts.
  func firstProficiency(of number: Int, at competency: Int, _ post: NewPost) -> Double {
    let held = proficiency(of: number, at: competency)
    guard model.curves[competency] != nil else { return held }
    let p = max(LearningCurve.initial(match: post.match, parameters), held) + parameters.trainingGain * post.trained
    return min(1, p) * (post.isForced ? parameters.forcedProficiencyLoss : 1)
  }

  /// The officer's entry for a competency at a new post, with the proficiency and the learning time he starts with; −1: he
  /// holds nothing of it and cannot learn it.
  private mutating func begin(_ competency: Int, _ post: NewPost, _ number: Int, ordinal: Int) -> Int32 {
    let home = Int(officers[number].home)
    let known = skills[home].find(competency, from: officers[number].firstSkill)
    guard model.curves[competency] != nil else { return known }
    let p = firstProficiency(of: number, at: competency, post)
    var tau = LearningCurve.timeConstant(
      base: timeConstants[competency], match: post.match, personal: officers[number].learningFactor)
    tau *= 1 - parameters.trainingTimeCut * max(post.trained, post.trainedAhead)
    if post.isForced { tau *= parameters.forcedLearningSlowdown }
    guard known >= 0 else {
      let floor = min(p, LearningCurve.initial(match: post.match, parameters))
      return skills[home].add(
        competency, proficiency: p, timeConstant: tau, floor: floor, ordinal: ordinal, to: &officers[number])
    }
    skills[home].begin(Int(known), proficiency: p, timeConstant: tau, ordinal: ordinal)
    return known
  }

  /// Gives an officer what `days` of training add to every competency of a unit that he matches by `match`; it wears off
  /// like any unused skill.
  mutating func teach(
    _ number: Int, for unit: Int, match: Double, days: Int, ordinal: Int, besides taught: [Int] = []
  ) {
    let trained = LearningCurve.trainingShare(days: days, parameters)
    let home = Int(officers[number].home)
    for competency in model.plans[unit].competencies
    where model.curves[competency] != nil && !taught.contains(competency) {
      let held = proficiency(of: number, at: competency)
      // At home an officer goes on from what he holds: his post is not new.
      let start = unit == home ? held : max(LearningCurve.initial(match: match, parameters), held)
      let p = min(1, start + parameters.trainingGain * trained)
      let tau =
        LearningCurve.timeConstant(
          base: timeConstants[competency], match: match,
          personal: officers[number].learningFactor) * (1 - parameters.trainingTimeCut * trained)
      let known = skills[home].find(competency, from: officers[number].firstSkill)
      if known >= 0 {
        skills[home].begin(Int(known), proficiency: p, timeConstant: tau, ordinal: ordinal)
      } else {
        let floor = min(p, LearningCurve.initial(match: match, parameters))
        _ = skills[home].add(
          competency, proficiency: p, timeConstant: tau, floor: floor, ordinal: ordinal, to: &officers[number])
      }
    }
  }
}
