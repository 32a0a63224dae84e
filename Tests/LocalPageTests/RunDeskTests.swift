import Foundation
import Reports
import Testing

@testable import LocalPage

@Suite("Runs from the page")
struct RunDeskTests {
  private func phase(_ desk: Desk) -> String? {
    let (_, status) = desk.site.desk.now
    guard case .object(let entries) = RunNews(status, .en).json, case .string(let phase)? = entries["phase"] else {
      return nil
    }
    return phase
  }

  private func wait(_ desk: Desk, for wanted: String) async throws {
    for _ in 0..<2000 where phase(desk) != wanted { try await Task.sleep(for: .milliseconds(5)) }
    #expect(phase(desk) == wanted)
  }

  @Test("one run goes on at a time")
  func one() async throws {
    let desk = try Desk()
    #expect(phase(desk) == "idle")
    #expect(desk.post("run?name=mine.yaml&trials=4").status == 200)
    #expect(desk.post("run?name=mine.yaml&trials=4").status == 409)
    desk.player.end(.success("mine-12345678"))
    try await wait(desk, for: "done")
    #expect(desk.post("run?name=mine.yaml&trials=4").status == 200)
  }

  @Test("a run is stopped on request")
  func stop() async throws {
    let desk = try Desk()
    #expect(desk.post("run?name=mine.yaml").status == 200)
    #expect(desk.post("stop").status == 200)
    try await wait(desk, for: "stopped")
  }

  @Test("a run that fails says why")
  func fails() async throws {
    let desk = try Desk()
    desk.player.end(.failure(UnfinishedRun("the disk is full", isStopped: false)))
    #expect(desk.post("run?name=mine.yaml").status == 200)
    try await wait(desk, for: "failed")
  }

  @Test("the number of trials is one", arguments: ["0", "-1", "many", "1e3", "100001", "99999999999999999999", "4;"])
  func trials(text: String) throws {
    #expect(try Desk().post("run?name=mine.yaml&trials=\(text)").status == 400)
  }

  @Test("a study with errors is not run")
  func broken() throws {
    let desk = try Desk(["mine.yaml": Desk.study.replacing("10 weeks", with: "long")])
    #expect(desk.post("run?name=mine.yaml").status == 409)
  }

  @Test("a page is told once what is new")
  func feed() throws {
    let desk = try Desk()
    guard case .events(var feed) = desk.get("events?name=mine.yaml").body else { throw CocoaError(.coderInvalidValue) }
    let news = feed.next()
    let first = try #require(news)
    #expect(first.contains("event: file") && first.contains("event: run"))
    let nothing = feed.next()
    #expect(nothing == nil)
    #expect(desk.post("text?name=mine.yaml&hash=\(try desk.hash())", "title: other\n").status == 200)
    let later = feed.next()
    let second = try #require(later)
    let hash = try desk.hash()
    #expect(second.contains(hash))
    #expect(!second.contains("event: run"))
    let nothingMore = feed.next()
    #expect(nothingMore == nil)
  }

  @Test("a page that is quiet gets a sign of life")
  func quiet() throws {
    let desk = try Desk()
    guard case .events(var feed) = desk.get("events?name=mine.yaml").body else { throw CocoaError(.coderInvalidValue) }
    _ = feed.next()
    var signs: [String] = []
    for _ in 0..<50 { if let sign = feed.next() { signs.append(sign) } }
    #expect(signs == [":\n\n"])
  }
}
