internal import Reports

/// What happens to a study and its run, told to one page as it comes (server-sent events).
public struct EventFeed: Sendable {
  /// How often to ask what is new.
  public static let pauseMilliseconds: Int32 = 200
  /// Pauses after which a sign of life is due: a page that has gone is noticed by it.
  private static let quietest = 50

  private let shelf: StudyShelf
  private let desk: RunDesk
  private let study: String
  private let language: Language
  private var version = -1
  private var stamp: FileStamp?
  private var quiet = 0

  init(_ shelf: StudyShelf, _ desk: RunDesk, study: String, _ language: Language) {
    (self.shelf, self.desk, self.study, self.language) = (shelf, desk, study, language)
  }

  /// What is new since it was asked last; nil = nothing.
  public mutating func next() -> String? {
    var events: [String] = []
    let stamp = (try? shelf.path(of: study)).map(FileStamp.init)
    if stamp != self.stamp {
      self.stamp = stamp
      let hash = (try? shelf.read(study))?.hash
      events.append(Self.event("file", ["hash": .string(hash ?? "")]))
    }
    let (version, status) = desk.now
    if version != self.version {
      self.version = version
      events.append(Self.event("run", RunNews(status, language).json))
    }
    quiet = events.isEmpty ? quiet + 1 : 0
    if quiet == Self.quietest {
      quiet = 0
      return ":\n\n"
    }
    return events.isEmpty ? nil : events.joined()
  }

  private static func event(_ name: String, _ data: JSONValue) -> String {
    let lines = data.text.split(separator: "\n").map { "data: " + $0 }
    return (["event: " + name] + lines).joined(separator: "\n") + "\n\n"
  }
}
