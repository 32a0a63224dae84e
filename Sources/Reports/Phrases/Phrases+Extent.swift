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

  /// - Parameter times: nil where it acts as often as what it watches is so.
  static func extent(times: Int?, most: Int) -> Phrase {
    let officers = officers(most)
    let often =
      switch times {
      case nil: Phrase(en: "as often as its trigger holds", id: "setiap kali pemicunya terpenuhi")
      case 0: Phrase(en: "on no day of the study", id: "pada tidak satu hari pun dalam studi")
      case 1: Phrase(en: "once", id: "satu kali")
      case let times?: Phrase(en: "\(times) times", id: "\(times) kali")
      }
    return Phrase(
      en: "It can act \(often.en): at most \(officers.en) over the whole study.",
      id: "Dapat berlaku \(often.id): paling banyak \(officers.id) sepanjang studi.")
  }

  static func uncapped(officers count: Int) -> Phrase {
    let officers = officers(count)
    return Phrase(
      en:
        "It can act as often as its trigger holds, with \(officers.en) at a time at most; nothing caps their number over "
        + "the whole study (in_all, once and within would).",
      id:
        "Dapat berlaku setiap kali pemicunya terpenuhi, paling banyak \(officers.id) sekaligus; jumlahnya sepanjang studi "
        + "tidak dibatasi (in_all, once dan within membatasinya).")
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
    Phrase(
      en:
        "\(policy.en) made \(made.en) moves and took \(days.en) officer-days a trial, where one time is \(meant): nothing "
        + "caps it over the study (limits: { in_all: \(meant) }, or once in when)",
      id: "\(policy.id) memindahkan \(made.id) kali dan memakai \(days.id) hari-pegawai per ulangan, sedangkan sekali "
        + "berlaku berarti \(meant): jumlahnya sepanjang studi tidak dibatasi (limits: { in_all: \(meant) }, atau once di when)"
    )
  }
}
