public import Experiments
public import Government

/// What is said of trials that were played again.
public enum VerifiedText {
  /// Nothing differs.
  public static func same(_ played: Int, of all: Int, _ language: Language) -> String {
    Phrase(
      en:
        "\(played) of \(English.count(all, "trial")) played again: this machine gives the same events and figures, bit for bit",
      id: "\(played) dari \(all) ulangan dimainkan lagi: mesin ini memberi kejadian dan angka yang sama, bit demi bit"
    )[language]
  }

  /// Files that are not as they were written.
  public static func changed(_ files: [String], _ language: Language) -> String {
    let names = files.joined(separator: ", ")
    return Phrase(
      en: "changed or gone since the run has written it: \(names)",
      id: "berubah atau hilang sejak ditulis: \(names)")[language]
  }

  /// The trials that differ, at most ten of them.
  ///
  /// - Parameters:
  ///   - all: those that differ.
  ///   - played: how many were played again.
  ///   - calendar: of the study.
  ///   - language: in which it is told.
  public static func differing(
    _ all: [Divergence], played: Int, calendar: WorkCalendar, _ language: Language
  ) -> String {
    let head = Phrase(
      en: "\(all.count) of \(English.count(played, "trial")) that were played again differ on this machine",
      id: "\(all.count) dari \(played) ulangan yang dimainkan lagi berbeda di mesin ini")
    return
      ([head[language] + ":"] + all.prefix(10).map { line($0, calendar)[language] } + (all.count > 10 ? ["  …"] : []))
      .joined(separator: "\n")
  }

  private static func line(_ one: Divergence, _ calendar: WorkCalendar) -> Phrase {
    let policies = one.policies.isEmpty ? "" : " (" + one.policies.joined(separator: ", ") + ")"
    guard let day = one.day else {
      return Phrase(
        en: "  trial \(one.trial): the same events, other figures\(policies)",
        id: "  ulangan \(one.trial): kejadian sama, angka berbeda\(policies)")
    }
    let date = Phrase.date(calendar.date(of: day))
    let units = one.units.prefix(8).joined(separator: ", ") + (one.units.count > 8 ? ", …" : "")
    let place = one.units.isEmpty ? (en: "", id: "") : (en: ", at \(units)", id: ", di \(units)")
    return Phrase(
      en: "  trial \(one.trial): other events from \(date.en) on\(place.en)\(policies)",
      id: "  ulangan \(one.trial): kejadian berbeda sejak \(date.id)\(place.id)\(policies)")
  }
}
