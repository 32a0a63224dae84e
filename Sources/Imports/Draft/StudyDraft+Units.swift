internal import Government
internal import Scenarios

extension StudyDraft {
  mutating func writeUnit(_ unit: Office.Unit) {
    out.add("  \(unit.key):")
    out.add("    name: \(YAMLText.scalar(unit.name))")
    let duties = unit.services.isEmpty ? nil : otherDuties(unit)
    writeOfficers(unit, duties)
    if unit.services.isEmpty { writeLoad(unit) } else { writeServices(unit) }
    writeRetirements(unit)
    if let survey = unit.survey { writeSurvey(survey) }
  }

  private mutating func writeLoad(_ unit: Office.Unit) {
    guard let load = unit.load, let work = unit.workload else {
      out.add(
        "    load: assumed 0.7 from 0.4 to 1",
        Sentence("assumed: no form tells the work", "andaian: tidak ada formulir beban kerja"))
      out.notKnown("    ", Sentence("the load (EJ) of the last ABK", "EJ dari ABK terakhir"))
      return
    }
    let need = YAMLText.number(work.need, decimals: 2)
    let heads = YAMLText.number(unit.officers, decimals: 2)
    let ofForm =
      work.heads > 0 && work.heads != unit.heads.count
      ? YAMLText.number(work.need / Double(work.heads), decimals: 2) : nil
    let en = ofForm.map { "; the form has \(work.heads) officers, EJ \($0)" } ?? ""
    let id = ofForm.map { "; menurut formulir \(work.heads) pegawai, EJ \($0)" } ?? ""
    out.add(
      "    load: \(YAMLText.number(load, decimals: 2))",
      Sentence(
        "EJ: \(need) \(need == "1" ? "officer's" : "officers'") work for \(heads)\(en); \(places(work))",
        "EJ: beban \(need) pegawai untuk \(heads)\(id); \(places(work))"))
  }

  /// The cells of all posts of a unit.
  private func places(_ work: UnitPosts) -> String {
    let cells = work.posts.map(\.source).filter { !$0.isEmpty }
    guard let first = cells.first else { return work.place }
    let start = first.split(separator: "!").first.map { String($0) + "!" } ?? ""
    return first
      + cells.dropFirst().map { " " + ($0.hasPrefix(start) ? String($0.dropFirst(start.count)) : $0) }.joined()
  }

  private mutating func writeSurvey(_ survey: SurveyFacts) {
    let index = survey.index.map { YAMLText.number($0, decimals: 2) }
    let time = survey.means.first { $0.question == 3 }.map { YAMLText.number($0.mean, decimals: 2) } ?? "–"
    out.remark(
      "    ",
      Sentence(
        "survey of \(survey.respondents) citizens: index \(index ?? "–"), time (U3) \(time) of 4; \(survey.source)",
        "survei \(survey.respondents) warga: IKM \(index ?? "–"), waktu (U3) \(time) dari 4; \(survey.source)"))
  }
}
