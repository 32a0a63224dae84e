internal import Government
internal import Scenarios

extension StudyDraft {
  mutating func writeOfficers(_ unit: Office.Unit, _ duties: (share: Double, source: Sentence)?) {
    let place = unit.workload?.place ?? unit.register?.source ?? ""
    let heads = unit.heads
    switch heads.source {
    case .staff: break
    case .form: return writePosts(unit)
    case .register:
      return out.add(
        "    officers: \(heads.count)",
        Sentence(
          "who did requests in its last 90 days, \(place)", "yang mengerjakan permohonan 90 hari terakhir, \(place)"))
    case .need:
      out.add(
        "    officers: \(heads.count)",
        Sentence("assumed: as many as are needed, \(place)", "andaian: sebanyak yang dibutuhkan, \(place)"))
      return out.notKnown("    ", Sentence("how many officers there are", "berapa pegawai yang ada"))
    case .nothing:
      out.add("    officers: 1")
      return out.notKnown(
        "    ",
        Sentence("how many serve here; write it in place of 1", "berapa yang melayani; tulis sebagai pengganti 1"))
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

  /// A group for each kind of post of the form.
  private mutating func writePosts(_ unit: Office.Unit) {
    let posts = (unit.workload?.posts ?? []).filter { $0.heads > 0 }
    let kinds = posts.map { unit.kind(ofPost: $0.name) }
    out.add("    officers:")
    for kind in OfficerGroup.Post.allCases.map(Optional.some) + [nil] {
      let own = posts.indices.filter { kinds[$0] == kind }.map { posts[$0] }
      guard !own.isEmpty else { continue }
      let word = kind.map(DraftWords.word)
      let said = own.map { "\($0.name) \($0.heads)" }.joined(separator: ", ") + "; \(unit.workload?.place ?? "")"
      out.add(
        "      - { group: \(word ?? "officer"), count: \(own.reduce(0) { $0 + $1.heads })"
          + (word.map { ", post: \($0)" } ?? "") + " }",
        word == nil
          ? Sentence("kind of post not known: \(said)", "jenis jabatan belum diketahui: \(said)") : Sentence(said, said)
      )
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
          "\(serving) \(serving == 1 ? "officer" : "officers") did the requests of the last 90 days (\(register.source)); the others' time goes to other work",
          "\(serving) pegawai mengerjakan permohonan 90 hari terakhir (\(register.source)); waktu yang lain untuk tugas lain"
        )
      )
    }
    guard let work = unit.workload else { return nil }
    let served =
      unit.services.reduce(0) { $0 + $1.rate(on: office.start) * ServiceTime($1, of: unit).minutes } / Self.minutesADay
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
