internal import Government

extension StudyReading {
  /// `[{ on: 2026-06-01, retire: 2 }, { on: 2026-09-01, join: 3, group: operator }]`, by date.
  func readStaffing(_ fields: Fields, _ groups: [OfficerGroup], _ out: Outline) -> [StaffingChange] {
    guard let item = fields[.staffing] else { return [] }
    let members = item.list.map { member in
      let below = Outline()
      return (change: readChange(Fields(member, StaffingKeys.section), groups, below), below)
    }
    let ordered = members.enumerated().sorted {
      ($0.element.change.day, $0.offset) < ($1.element.change.day, $1.offset)
    }
    out.list(reading.vocabulary.spelling(.staffing), ordered.map(\.element.1))
    return ordered.map(\.element.change)
  }

  private func readChange(_ fields: Fields, _ groups: [OfficerGroup], _ out: Outline) -> StaffingChange {
    let start = span.calendar.start
    let date = fields.require(StaffingKeys.on, into: out, fallback: start)
    let day = span.calendar.day(of: date)
    if !(0..<span.lengthDays).contains(day) {
      fields[.on]?.refuse(
        "is outside the study", "di luar masa studi",
        expected: Sentence(
          "\(start.iso) to \(span.end.adding(days: -1).iso)", "\(start.iso) sampai \(span.end.adding(days: -1).iso)"))
    }
    if fields[StaffingKeys.retire] != nil {
      for key in [Key.join, .group] {
        fields[key]?.fail(
          "stands beside retire; write one change an entry",
          "berdampingan dengan \(spelt(.retire)); tulis satu perubahan setiap entri")
      }
      let many = fields.optional(StaffingKeys.retire, into: out) ?? 0
      return StaffingChange(day: max(0, day), kind: .retire, count: many)
    }
    let many = fields.require(StaffingKeys.join, into: out, fallback: 0)
    let names = groups.map(\.name)
    var group = 0
    if fields[.group] == nil, names.count == 1 {
      out.set(reading.vocabulary.spelling(.group), names[0], .sourced("the unit's only group"))
    } else {
      let known = Kind.reference(to: names, noun: Sentence("group of officers", "kelompok pegawai"))
      if fields[StaffingKeys.group] == nil { fields.missing(.group, expected: known.expected) }
      group = fields.optional(StaffingKeys.group, known, into: out) ?? 0
    }
    return StaffingChange(day: max(0, day), kind: .join(group: group), count: groups.isEmpty ? 0 : many)
  }
}
