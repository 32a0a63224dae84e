internal import Government

/// How often a policy can act, and how much it did against what was meant.
extension Phrases {
  static func within(from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      en: "It orders from \(from.en) to \(to.en) alone.",
      id: "Perintah hanya diberikan dari \(from.id) sampai \(to.id).")
  }

  static let onceAtEach = Phrase(
    en: "It comes into force once at each unit.", id: "Berlaku satu kali saja di setiap OPD.")

  /// - Parameters:
  ///   - times: nil where it acts as often as what it watches is so.
  ///   - drawn: what `most` may be once the study's assumptions are drawn; nil = the same.
  static func extent(times: Int?, most: Int, drawn: ClosedRange<Int>?) -> Phrase {
    let officers = officers(most)
    let range = asDrawn(drawn)
    let often =
      switch times {
      case nil: Phrase(en: "as often as its trigger holds", id: "setiap kali pemicunya terpenuhi")
      case 0: Phrase(en: "on no day of the study", id: "pada tidak satu hari pun dalam studi")
      case 1: Phrase(en: "once", id: "satu kali")
      case let times?: Phrase(en: "\(times) times", id: "\(times) kali")
      }
    return Phrase(
      en: "It can act \(often.en): at most \(officers.en) over the whole study\(range.en).",
      id: "Dapat berlaku \(often.id): paling banyak \(officers.id) sepanjang studi\(range.id).")
  }

  static func uncapped(officers count: Int, drawn: ClosedRange<Int>?) -> Phrase {
    let (officers, range) = (officers(count), asDrawn(drawn))
    let (inAll, once, within) = (FileKey.inAll, FileKey.once, FileKey.within)
    return Phrase(
      en:
        "It can act as often as its trigger holds, with \(officers.en) at a time at most\(range.en); nothing caps their "
        + "number over the whole study (\(inAll.en), \(once.en) and \(within.en) would).",
      id:
        "Dapat berlaku setiap kali pemicunya terpenuhi, paling banyak \(officers.id) sekaligus\(range.id); jumlahnya "
        + "sepanjang studi tidak dibatasi (\(inAll.id), \(once.id) dan \(within.id) membatasinya).")
  }

  /// What is planned is one value of what is assumed.
  private static func asDrawn(_ range: ClosedRange<Int>?) -> Phrase {
    guard let range else { return Phrase("") }
    let (low, high) = (range.lowerBound, range.upperBound)
    return Phrase(
      en: " as planned, \(low) to \(high) where --assumptions draws them",
      id: " menurut rencana, \(low) sampai \(high) bila --assumptions mengundinya")
  }

  /// Officers of units that give a number of them alone.
  static let unnamedGroup = Phrase(en: "officers without a named group", id: "pegawai tanpa nama kelompok")

  static func onlyGroups(_ names: Phrase) -> Phrase {
    Phrase(en: "only \(names.en) may go", id: "hanya \(names.id) yang boleh pergi")
  }

  static func neverBoth(_ names: Phrase) -> Phrase {
    Phrase(en: "of \(names.en) one at a time", id: "dari \(names.id) seorang pada satu waktu")
  }

  static func atOnce(_ most: Int) -> Phrase {
    Phrase(en: "at most \(most) away at a time", id: "paling banyak \(most) yang pergi pada saat yang sama")
  }

  /// What a policy did far beyond one time of what it asks for.
  static func beyondMeant(_ policy: Phrase, made: Phrase, days: Phrase, meant: Int) -> Phrase {
    let (limits, inAll, once, when) = (FileKey.limits, FileKey.inAll, FileKey.once, FileKey.when)
    return Phrase(
      en:
        "\(policy.en) made \(English.count(made.en, "move")) and took \(English.count(days.en, "officer-day")) a trial, where one time is \(meant): nothing "
        + "caps it over the study (\(limits.en): { \(inAll.en): \(meant) }, or \(once.en) in \(when.en))",
      id: "\(policy.id) memindahkan \(made.id) kali dan memakai \(days.id) hari-pegawai per ulangan, sedangkan sekali "
        + "berlaku berarti \(meant): jumlahnya sepanjang studi tidak dibatasi (\(limits.id): { \(inAll.id): \(meant) }, "
        + "atau \(once.id) di \(when.id))")
  }
}
