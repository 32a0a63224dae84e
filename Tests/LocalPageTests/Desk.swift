import Experiments
import Foundation
import Reports
import Synchronization

@testable import LocalPage

/// A site on a folder of its own, which is gone with it.
final class Desk {
  static let token = "secret"
  static let origin = "http://127.0.0.1:8000"
  let folder: String
  let site: Site
  let player = StandInPlayer()

  init(_ files: [String: String] = ["mine.yaml": Desk.study], language: Language = .en) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files { try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8) }
    guard let shelf = StudyShelf(folder: folder) else { throw CocoaError(.fileNoSuchFile) }
    site = Site(shelf: shelf, desk: RunDesk(player: player), token: Self.token, port: 8000, language: language)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func get(_ page: String, language: String = "en") -> PageResponse {
    site.respond(
      to: PageRequest(method: "GET", target: "/\(Self.token)/\(language)/\(page)", host: "127.0.0.1:8000", origin: nil))
  }

  func post(_ page: String, _ body: String = "", language: String = "en") -> PageResponse {
    site.respond(
      to: PageRequest(
        method: "POST", target: "/\(Self.token)/\(language)/\(page)", host: "127.0.0.1:8000", origin: Self.origin,
        body: Array(body.utf8)))
  }

  /// Puts files into the folder of a run.
  func keep(_ run: String, _ files: [String: String]) throws {
    for (name, text) in files {
      let path = URL(filePath: "\(folder)/results/\(run)/\(name)")
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path, atomically: false, encoding: .utf8)
    }
  }

  func text(_ name: String = "mine.yaml") throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  func hash(_ name: String = "mine.yaml") throws -> String { StudyFile.hash(try text(name)) }

  /// A small study with comments in every place that a change might hurt.
  static let study = """
    # A study.
    mutasim: 1
    title: "Pasar: a small one"   # quoted
    start: 2026-01-05
    length: 10 weeks
    units:
      front: { officers: 2, services: { card: { rate: 20/day, time: 15 min, promise: 1 working day } } } # desk
      back:
        # Those who lend.
        officers: 4               # heads
        load: 0.5
    surges:
      rush: { in: front, starts: 2026-02-16, peak: 2 times, fades: 2 working days }
    policies:
      lend:
        instrument: assignment
        to: front
        from: [back]
        how_many: 1   # at first
        when: { before: rush, by: 5 working days }
        until: { after: 20 working days }
    compare: { trials: 4 }

    """
}

/// Plays nothing: waits until it is told how the run ends. Writes papers that name their language.
final class StandInPlayer: StudyPlayer {
  static let remark = "<the papers have no chart>"
  /// Why papers cannot be written.
  let papersFault = Mutex<String?>(nil)
  /// What happens while papers are written.
  let meanwhile = Mutex<(@Sendable () -> Void)?>(nil)
  private let ending = Mutex<Result<String, UnfinishedRun>?>(nil)

  func end(_ result: Result<String, UnfinishedRun>) { ending.withLock { $0 = result } }

  func play(
    _ run: AskedRun, progress: @escaping @Sendable (Experiment.Progress) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) throws(UnfinishedRun) -> String {
    while true {
      if let result = ending.withLock({ $0 }) { return try result.get() }
      if isCancelled() { throw UnfinishedRun("stopped", isStopped: true) }
      usleep(1000)
    }
  }

  func write(_ papers: AskedPapers) throws(UnwrittenPapers) -> [String] {
    if let fault = papersFault.withLock({ $0 }) { throw UnwrittenPapers(fault) }
    meanwhile.withLock { $0 }?()
    let folder = "\(papers.results)/\(papers.run)/papers"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for name in ["nota-dinas.docx", "provenance.json"] {
        try papers.language.rawValue.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
      }
    } catch {
      throw UnwrittenPapers("\(error)")
    }
    return [Self.remark]
  }
}

extension PageResponse {
  var text: String { if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" } }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  func value(_ key: String) -> Any? {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return object?[key]
  }
}
