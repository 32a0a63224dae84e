/// The wide page for a meeting.
extension Phrases {
  enum MeetingPage {
    static let elsewhere = Phrase(en: "In other windows and units", id: "Pada jendela dan OPD lain")

    static func question(_ unit: Phrase, window: Phrase, from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en: "Which policy for \(unit.en), “\(window.en)”, \(from.en) to \(to.en)?",
        id: "Kebijakan apa bagi \(unit.id), “\(window.id)”, \(from.id) sampai \(to.id)?")
    }
  }
}
