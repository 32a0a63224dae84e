internal import Government
internal import Histories
internal import Scenarios

/// A study of what is known of an office, every figure with its source, every gap with its name.
struct StudyDraft {
  let office: Office
  let known: KnownDays
  var out: StudyLines
  /// The unit that is helped: with the most requests, else the one with the highest load, else the largest.
  let receiver: Int?

  static let lengthWeeks = 52

  init(_ office: Office, known: KnownDays, inIndonesian: Bool) {
    self.office = office
    self.known = known
    out = StudyLines(inIndonesian: inIndonesian)
    receiver =
      office.units.indices.filter { !office.units[$0].services.isEmpty }
      .max { Self.daily(office.units[$0]) < Self.daily(office.units[$1]) }
      ?? office.units.indices.max {
        (office.units[$0].load ?? 0, office.units[$0].heads.count) < (
          office.units[$1].load ?? 0, office.units[$1].heads.count
        )
      }
  }

  private static func daily(_ unit: Office.Unit) -> Double { unit.services.reduce(0) { $0 + $1.rate } }

  /// The day after the last of the study.
  var end: CivilDate { office.start.adding(days: Self.lengthWeeks * 7) }

  /// The whole file.
  mutating func text() -> String {
    writeHead()
    writeUnits()
    writeSurges()
    writePolicies()
    writeTargets()
    return out.text
  }

  mutating func writeHead() {
    out.remark(
      "",
      Sentence(
        "Made by mutasim import: check every line marked \"not known\" or \"assumed\".",
        "Dibuat oleh mutasim import: periksa setiap baris bertanda \"belum diketahui\" atau \"andaian\"."))
    out.add("mutasim: 1")
    let name = receiver.map { office.units[$0].name }
    let title =
      name.map { out.said(Sentence("Help for \($0)", "Bantuan untuk \($0)")) }
      ?? out.said(Sentence("Units of the government", "Perangkat daerah"))
    out.add("title: \(YAMLText.scalar(title))")
    if let name {
      out.add(
        "question: "
          + QuotedScalar.text(
            out.said(
              Sentence(
                "Should officers be lent to \(name) - how many, from where, from when?",
                "Perlukah pegawai ditugaskan ke \(name) - berapa orang, dari mana, sejak kapan?"))))
    }
    out.add("start: \(office.start.iso)", office.startReason)
    out.add("length: \(Self.lengthWeeks) weeks")
    if office.units.contains(where: { ($0.workload?.heads ?? 0) > 0 }) {
      out.add(
        "units_table: units.csv",
        Sentence(
          "posts and needs of the forms; what is written under units counts for those units",
          "jabatan dan kebutuhan dari formulir; yang tertulis di units berlaku untuk unit itu"))
    }
  }

  mutating func writeUnits() {
    out.add("units:")
    for unit in office.units { writeUnit(unit) }
  }
}
