internal import Government

extension StudyReading {
  /// The unit that does a step, where it is another one.
  func readDoer(_ fields: Fields, _ unit: Unit, _ place: Step.Place, _ out: Outline) -> Int? {
    let own = names.units.sortedIndex(of: unit.name) ?? 0
    let doer = fields.read(
      StepKeys.in, into: out, default: own, .sourced("the unit of the service"))
    guard doer != own else { return nil }
    if place == .counter {
      fields[.at]?.fail(
        "stands beside in: only files travel to another unit, over night",
        "berdampingan dengan \(spelt(.in)): hanya berkas yang dibawa ke unit lain, semalam")
    }
    return doer
  }

  /// The main skill of a unit as written, before the unit itself is read.
  func mainSkill(of unit: Int) -> Int? {
    let name = names.units[unit]
    let given = root[.units]?.tree[name]?[reading.vocabulary.spelling(.skill)]?.text
    return names.skills.sortedIndex(of: given ?? name)
  }

  /// Steps sent to units in which nobody can do them.
  func checkLetters(_ units: [Unit]) {
    for unit in units {
      for service in unit.services {
        for (index, step) in service.steps.enumerated() {
          guard let doer = step.unit, units.indices.contains(doer), let skill = step.competency,
            names.skills.indices.contains(skill)
          else { continue }
          let can = units[doer].officers.contains { group in
            let level = group.holdings.first { $0.competency == skill }?.level ?? 0
            return group.count > 0 && level >= step.minimumProficiency
          }
          if !can { reportLetter(unit, service, index, step, to: units[doer], names.skills[skill]) }
        }
      }
    }
  }

  private func reportLetter(
    _ unit: Unit, _ service: Service, _ index: Int, _ step: Step, to doer: Unit, _ skill: String
  ) {
    let keys = [unit.name, reading.vocabulary.spelling(.services), service.name]
    var place = root[.units]?.tree
    for key in keys { place = place?[key] ?? place }
    let path = ([reading.vocabulary.spelling(.units)] + keys).joined(separator: ".")
    reading.fail(
      place?.location ?? root.location,
      Path.join(Path.join(path, reading.vocabulary.spelling(.steps)), index: index),
      "nobody at home in \(doer.name) can do step \"\(step.name)\": no group holds \"\(skill)\" at "
        + "\(NumberText.write(step.minimumProficiency)) or more",
      "tidak ada pegawai \(doer.name) sendiri yang dapat mengerjakan langkah \"\(step.name)\": tidak ada kelompok dengan "
        + "\"\(skill)\" \(NumberText.write(step.minimumProficiency)) atau lebih"
    )
  }
}
