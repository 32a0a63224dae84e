internal import Government
internal import Scenarios

extension StudyDraft {
  /// The units that have most time to spare: at most three, none of them above this load.
  private static let mostLenders = 3
  private static let highestLoad = 0.9
  private static let fewestOfficers = 3

  private var lenders: [Office.Unit] {
    office.units.indices.filter { $0 != receiver }.map { office.units[$0] }
      .filter { $0.services.isEmpty && ($0.load ?? 1) < Self.highestLoad && lent(of: $0) >= Self.fewestOfficers }
      .sorted { ($0.load ?? 1, $0.key) < ($1.load ?? 1, $1.key) }.prefix(Self.mostLenders).map { $0 }
  }

  /// Those who may be lent: where the staff is known, officers in posts for general duties; nurses and teachers stay.
  private func lent(of unit: Office.Unit) -> Int {
    unit.staff.isEmpty ? unit.heads.count : unit.staff.count { $0.post == .pelaksana }
  }

  mutating func writePolicies() {
    guard let receiver else {
      out.add("policies: {}")
      return
    }
    let to = office.units[receiver].key
    out.add("policies:", Sentence("a proposal; \"nothing\" is always there", "usulan; \"nothing\" selalu ada"))
    let from = lenders
    if !from.isEmpty {
      let loads = from.map { "\($0.key) \($0.load.map { YAMLText.number($0, decimals: 2) } ?? "–")" }.joined(
        separator: ", ")
      out.add(
        "  lend_when_late:",
        Sentence("temporary assignment when work waits", "penugasan sementara ketika ada tunggakan"))
      out.add("    instrument: assignment")
      out.add("    to: \(to)")
      out.add(
        "    from: [\(from.map(\.key).joined(separator: ", "))]",
        Sentence("lowest loads: \(loads)", "beban terendah: \(loads)"))
      out.add("    how_many: 2")
      out.notKnown("    ", Sentence("how many can be spared", "berapa yang dapat dilepas"))
      if from.contains(where: { !$0.staff.isEmpty }) {
        out.add(
          "    limits: { posts: [pelaksana] }",
          Sentence("who is in a post for general duties", "yang memegang jabatan pelaksana"))
      }
      out.add("    when: { backlog_above: 1.5 days, for: 2 working days }")
      out.add("    until: { after: 40 working days }")
      if hasSurge {
        out.add(
          "  lend_in_advance:",
          Sentence("there before the rush after Lebaran", "sudah ada sebelum lonjakan setelah Lebaran"))
        out.add("    based_on: lend_when_late")
        out.add("    when: { before: [\(rushes.map(\.name).joined(separator: ", "))], by: 20 working days }")
        out.add("    prepare: { training: 3 days }")
      } else if let first = rushes.first(where: { $0.first.adding(days: -28) > office.start }) {
        out.add(
          "  lend_in_advance:",
          Sentence("four weeks before the end of the Lebaran leave", "empat minggu sebelum akhir libur Lebaran"))
        out.add("    based_on: lend_when_late")
        out.add("    when: { on: \(first.first.adding(days: -28).iso) }")
        out.add("    prepare: { training: 3 days }")
      }
    } else {
      out.notKnown(
        "  ",
        Sentence(
          "a unit with a load below 0.9 that could lend", "unit dengan beban di bawah 0.9 yang dapat meminjamkan"))
    }
    out.add("  extra_hours:", Sentence("the unit helps itself", "lembur di unit sendiri"))
    out.add("    instrument: extra_hours")
    out.add("    to: \(to)")
    out.add("    hours: 2 h/day")
    out.add("    when: { backlog_above: 0.5 days }")
    out.add("    until: { backlog_below: 0.3 days }")
  }

  mutating func writeTargets() {
    guard let receiver else { return }
    let window = rushes.isEmpty ? "" : ", in: lebaran"
    out.add("targets:", Sentence("a proposal", "usulan"))
    out.add("  - { of: \(office.units[receiver].key), on_time: at least 90%\(window) }")
    if !lenders.isEmpty { out.add("  - { of: lenders, load: at most 1.0 }") }
  }
}
