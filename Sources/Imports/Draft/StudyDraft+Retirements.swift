internal import Government
internal import Scenarios

extension StudyDraft {
  mutating func writeRetirements(_ unit: Office.Unit) {
    let days = unit.staff.compactMap(\.retires).filter { $0 > office.start && $0 < end }.sorted()
    let overdue = unit.staff.compactMap(\.retires).count { $0 <= office.start }
    if overdue > 0 {
      out.notKnown(
        "    ",
        Sentence(
          "\(overdue) on the list are past the age of retirement at the start; they are kept",
          "\(overdue) orang dalam daftar sudah melewati usia pensiun pada awal studi; tetap dihitung"))
    }
    guard !days.isEmpty else { return }
    out.add(
      "    staffing:",
      Sentence(
        "retirements by birth date and age of the post, \(office.staffFile ?? "")",
        "pensiun menurut tanggal lahir dan batas usia jabatan, \(office.staffFile ?? "")"))
    var counted: [(day: CivilDate, count: Int)] = []
    for day in days {
      if counted.last?.day == day { counted[counted.count - 1].count += 1 } else { counted.append((day, 1)) }
    }
    for (day, count) in counted { out.add("      - { on: \(day.iso), retire: \(count) }") }
  }
}
