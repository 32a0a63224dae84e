internal import Government
internal import Scenarios

extension StudyDraft {
  mutating func writeOfficers(_ unit: Office.Unit, _ duties: (share: Double, source: Sentence)?) {
    if unit.staff.isEmpty {
      let heads = max(unit.headcount, unit.register?.officers ?? 0)
      if heads > 0 {
        out.add(
          "    officers: \(heads)",
          Sentence(
            "there are, \(unit.workload?.place ?? unit.register?.source ?? "")",
            "pegawai yang ada, \(unit.workload?.place ?? unit.register?.source ?? "")"))
      } else {
        out.add("    officers: 1")
        out.notKnown(
          "    ",
          Sentence("how many serve here; write it in place of 1", "berapa yang melayani; tulis sebagai pengganti 1"))
      }
      return
    }
    out.add("    officers:")
    if let duties {
      out.remark("      ", duties.source)
      out.add(
        "      - { roster: roster.csv, other_duties: \(YAMLText.number(duties.share * 100, decimals: 0))% }",
        groups(unit))
    } else {
      out.add("      - { roster: roster.csv }", groups(unit))
    }
  }

  /// How many of each status and kind of post.
  private func groups(_ unit: Office.Unit) -> Sentence {
    func count(_ isOne: (StaffMember) -> Bool) -> Int { unit.staff.count(where: isOne) }
    func list(_ parts: [(Int, String)]) -> String {
      parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    let status = list([
      (count { $0.employment == .pns }, "PNS"), (count { $0.employment == .pppk }, "PPPK"),
      (count { $0.employment == .partTime }, "PPPK paruh waktu"),
    ])
    let posts = list([
      (count { $0.post == .managerial }, "managerial"), (count { $0.post == .functional }, "functional"),
      (count { $0.post == .pelaksana }, "pelaksana"),
    ])
    let text = "\(office.staffFile ?? ""): \(status); \(posts)"
    return Sentence(text, text)
  }

  /// The share of the officers' time that does not serve: by who signed in the register, else by the form's other work.
  func otherDuties(_ unit: Office.Unit) -> (share: Double, source: Sentence)? {
    let heads = unit.officers
    guard heads > 0, !unit.staff.isEmpty else { return nil }
    if let register = unit.register, let serving = register.officers, Double(serving) < heads {
      let share = 1 - Double(serving) / heads
      return (
        min(0.95, share),
        Sentence(
          "\(serving) officers did the requests of the last 90 days (\(register.source)); the others' time goes to other work",
          "\(serving) pegawai mengerjakan permohonan 90 hari terakhir (\(register.source)); waktu yang lain untuk tugas lain"
        )
      )
    }
    guard let work = unit.workload else { return nil }
    let served = unit.services.reduce(0) { $0 + $1.rate * ServiceTime($1, of: unit).minutes } / Self.minutesADay
    let share = min(0.95, max(0, (work.need - served) / heads))
    guard share >= 0.01 else { return nil }
    let (all, own) = (YAMLText.number(work.need, decimals: 2), YAMLText.number(served, decimals: 2))
    return (
      share,
      Sentence(
        "of \(all) officers' work in the form (\(work.place)) the services below take \(own); the rest is other work",
        "dari beban \(all) pegawai pada formulir (\(work.place)) layanan di bawah memakai \(own); sisanya tugas lain")
    )
  }

  /// Working minutes of an officer's day (PermenPANRB 1/2020).
  private static let minutesADay = 300.0
}
