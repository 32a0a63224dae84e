/// The wide page for a meeting.
extension Phrases {
  enum MeetingPage {
    static func question(_ unit: Phrase, window: Phrase, from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en: "Which policy for \(unit.en), “\(window.en)”, \(from.en) to \(to.en)?",
        id: "Kebijakan apa bagi \(unit.id), “\(window.id)”, \(from.id) sampai \(to.id)?")
    }
  }
}
