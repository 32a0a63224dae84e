internal import Government

extension Warnings {
  /// Work that stops when one person is away.
  func warnOfSingleHolders(_ unit: Unit) {
    if unit.officerCount == 1, !unit.services.isEmpty {
      return warn(
        [.units], [unit.name], "has one officer: on days of absence nothing is done",
        "hanya punya satu pegawai: pada hari ia tidak masuk tidak ada yang dikerjakan")
    }
    var seen: Set<Int> = []
    for step in unit.services.flatMap(\.steps) {
      guard let skill = step.competency, holders(of: skill, at: step.minimumProficiency, in: unit) == 1,
        seen.insert(skill).inserted
      else { continue }
      warn(
        [.units], [unit.name],
        "only one person holds \(scenario.competencies[skill].name), which step \"\(step.name)\" needs: on days of "
          + "absence that work waits",
        "hanya satu orang memiliki \(scenario.competencies[skill].name), yang dibutuhkan tahap \"\(step.name)\": pada hari "
          + "ia tidak masuk pekerjaan itu menunggu")
    }
  }

  private func holders(of skill: Int, at minimum: Double, in unit: Unit) -> Int {
    unit.officers.filter { group in group.holdings.contains { $0.competency == skill && $0.level >= minimum } }
      .reduce(0) { $0 + $1.count }
  }
}
