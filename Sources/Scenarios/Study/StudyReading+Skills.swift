internal import Government
internal import Stochastics

extension StudyReading {
  /// The names other parts refer to, from the keys alone, before anything below them is read.
  func readNames() -> Names {
    let vocabulary = reading.vocabulary
    var names = Names()
    var skills = Set(root[.skills]?.tree.entries?.map(\.key) ?? [])
    for entry in root[.units]?.tree.entries ?? [] {
      names.units.append(entry.key)
      let services = entry.value[vocabulary.spelling(.services)]?.entries?.map(\.key).sorted()
      let hasLoad = entry.value[vocabulary.spelling(.load)] != nil
      names.services[entry.key] = services ?? (hasLoad ? [Self.loadService] : [])
      if entry.value[vocabulary.spelling(.skill)] == nil { skills.insert(entry.key) }
    }
    names.units.sort()
    names.skills = skills.sorted()
    return names
  }

  /// Skills by name: those under `skills:`, and the main skill of every unit that names no other.
  func readSkills() -> [Competency] {
    let section = reading.vocabulary.spelling(.skills)
    let out = out.map(section)
    let items = Dictionary(
      root[.skills]?.named("skill").map { ($0.name, $0.item) } ?? [], uniquingKeysWith: { first, _ in first })
    return names.skills.map { name in
      let path = Path.join(section, name)
      let fields =
        items[name].flatMap { $0.tree.isNothing ? nil : Fields($0, SkillKeys.section) }
        ?? Fields(absentAt: path, root.location, reading)
      return readSkill(name, fields, out.map(name))
    }
  }

  private func readSkill(_ name: String, _ fields: Fields, _ out: Outline) -> Competency {
    let isTrainable = fields.read(SkillKeys.trainable, into: out)
    guard isTrainable else {
      for key in SkillKeys.section.keys where key != .trainable {
        fields[key]?.fail(
          "stands beside trainable: false; what nobody can be taught has no learning curve",
          "berdampingan dengan \(spelt(.trainable)): false; yang tidak dapat diajarkan tidak punya kurva belajar")
      }
      return Competency(name: name, isTrainable: false)
    }
    let time = fields.read(SkillKeys.timeConstant, into: out)
    let isKnown = !time.isUncertain
    return Competency(
      name: name, timeConstantDays: time.distribution.mode ?? time.distribution.mean,
      uncertainTimeConstant: isKnown ? nil : time.distribution, curve: readCurve(fields, out))
  }

  /// The shape of learning, with what only some shapes have.
  private func readCurve(_ fields: Fields, _ out: Outline) -> LearningCurve {
    let shape = fields.read(SkillKeys.curve, into: out)
    let hasRate = shape == .power || shape == .deJong
    for (key, fits) in [(Key.learningRate, hasRate), (.incompressible, shape == .deJong)] where !fits {
      fields[key]?.fail(
        "has no meaning for the curve \(Kind<Word>.curveShape.write(shape, reading.vocabulary))",
        "tidak berarti untuk kurva \(Kind<Word>.curveShape.write(shape, reading.vocabulary))")
    }
    guard hasRate else { return shape == .hyperbolic ? .hyperbolic : .exponential }
    let rate = fields.read(SkillKeys.learningRate, into: out)
    guard shape == .deJong else { return .power(learningRate: rate) }
    return .deJong(learningRate: rate, incompressible: fields.read(SkillKeys.incompressible, into: out))
  }
}
