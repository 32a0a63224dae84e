/// Keys of scenario files that sentences name: in each language as a file in that language spells them.
extension Phrases {
  enum FileKey {
    static let windows = Phrase(en: "windows", id: "jendela")
    static let from = Phrase(en: "from", id: "dari")
    static let lastDay = Phrase(en: "to", id: "sampai")
    static let limits = Phrase(en: "limits", id: "batas")
    static let inAll = Phrase(en: "in_all", id: "seluruhnya")
    static let once = Phrase(en: "once", id: "sekali")
    static let within = Phrase(en: "within", id: "dalam_rentang")
    static let when = Phrase(en: "when", id: "kapan")

    static let all = [windows, from, lastDay, limits, inAll, once, within, when]
  }
}
