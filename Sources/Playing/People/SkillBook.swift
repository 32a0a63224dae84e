import Government

/// What every officer holds, as one pool of short lists: an officer knows few of a government's many competencies.
struct SkillBook {
  struct Skill {
    let competency: Int32
    var next: Int32
    var proficiency: Double
    /// Time constant of learning, in working days.
    var timeConstant: Double
    /// What unused proficiency fades towards.
    var floor: Double
    /// Ordinal of the last working day on which it was used.
    var lastUsedOrdinal: Int32
    /// Whether post, transfer or training asks it of the officer; otherwise he may pick it up by looking on.
    var isAsked: Bool
  }

  var skills: Pool<Skill>

  /// - Parameter capacity: entries before the book grows.
  init(capacity: Int = 0) { skills = Pool(capacity: capacity) }

  /// The officer's entry for a competency; −1 when he holds nothing of it.
  func find(_ competency: Int, from first: Int32) -> Int32 {
    var entry = first
    while entry >= 0 {
      if Int(skills[Int(entry)].competency) == competency { return entry }
      entry = skills[Int(entry)].next
    }
    return -1
  }

  /// Proficiency at a competency (−1 = none needed: full).
  func proficiency(_ competency: Int, from first: Int32) -> Double {
    if competency < 0 { return 1 }
    let entry = find(competency, from: first)
    return entry >= 0 ? skills[Int(entry)].proficiency : 0
  }

  /// Starts an entry anew at a new post.
  mutating func begin(_ entry: Int, proficiency: Double, timeConstant: Double, ordinal: Int) {
    skills[entry].proficiency = proficiency
    skills[entry].timeConstant = timeConstant
    skills[entry].isAsked = true
    skills[entry].lastUsedOrdinal = Int32(ordinal)
  }

  /// A day's practice of one entry.
  mutating func practise(_ entry: Int, x: Double, ordinal: Int, along curve: LearningCurve) {
    skills[entry].lastUsedOrdinal = Int32(ordinal)
    skills[entry].proficiency = curve.practised(skills[entry].proficiency, x: x, tau: skills[entry].timeConstant)
  }

  /// A calendar day of forgetting what was last used before the given working day.
  mutating func fade(unusedSince ordinal: Int, timeConstantDays: Double) {
    for entry in skills.indices where Int(skills[entry].lastUsedOrdinal) < ordinal {
      skills[entry].proficiency = LearningCurve.faded(
        skills[entry].proficiency, floor: skills[entry].floor, timeConstantDays: timeConstantDays)
    }
  }

  /// Takes over another book's entries; keeps the storage.
  mutating func copy(from other: borrowing SkillBook) {
    skills.removeAll()
    for skill in other.skills { skills.append(skill) }
  }

  /// To be called before the first change after a copy.
  mutating func claim() { skills.claim() }

  /// Adds an entry at the head of the officer's list and returns it.
  mutating func add(
    _ competency: Int, proficiency: Double, timeConstant: Double, floor: Double, ordinal: Int, isAsked: Bool = true,
    to officer: inout Officer
  ) -> Int32 {
    skills.append(
      Skill(
        competency: Int32(competency), next: officer.firstSkill, proficiency: proficiency, timeConstant: timeConstant,
        floor: floor, lastUsedOrdinal: Int32(ordinal), isAsked: isAsked))
    officer.firstSkill = Int32(skills.count - 1)
    return officer.firstSkill
  }
}
