import Foundation
import Government
import Histories
import Scenarios
import Testing

/// `history: { file: register.csv }`.
@Suite struct HistoryReadingTests {
  /// 26 weeks from 5 January 2026 of two services, one request each on an open day.
  private static let register: String = {
    let first: CivilDate = "2026-01-05"
    return (0..<182).filter { $0 % 7 < 5 }.reduce("Layanan;Diterima;Selesai;Petugas\n") { text, day in
      let date = first.adding(days: day).iso
      return text + "KTP-el;\(date) 08:00;\(date) 09:00;P1\nKartu Keluarga;\(date) 08:30;\(date) 10:00;P2\n"
    }
  }()

  private func read(_ history: String, register: String = register, rest: String = "") throws -> ReadScenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try register.write(to: folder.appending(path: "register.csv"), atomically: true, encoding: .utf8)
    return try ScenarioReader.read(
      text: """
        start: 2027-01-04
        length: 26 weeks
        units:
          desk:
            officers: 2
            services:
              ktp_el: { demand: { rate: 1/day, trend: 10%/year }, time: 20 min }
              family_card: { name: Kartu Keluarga, rate: 1/day, time: 20 min }
        policies: { p: { instrument: nothing } }
        history: \(history)
        \(rest)
        """,
      path: folder.appending(path: "s.yaml").path)
  }

  @Test(arguments: ["{ file: register.csv }", "{ file: register.csv, services: { desk.ktp_el: ktp el } }"])
  func `services are found by key, by title or as the file says`(_ history: String) throws {
    let read = try read(history)
    let past = try #require(read.past)
    #expect(past.matches.map(\.place.service) == [0, 1] && past.matches.map(\.service) == [1, 0])
    #expect(past.replayed.calendar.start == "2026-01-05" && past.replayed.lengthDays == 180)
    #expect(past.replayed.policies.count == 1 && read.dataFiles.count == 1 && read.resolved.contains("history:"))
    guard case .timeStamps(let stamps) = past.replayed.units[0].services[1].demand.source else {
      Issue.record("nothing is replayed")
      return
    }
    #expect(stamps.count == 130 && stamps[0] == 8 * 3600)
  }

  @Test func `its own demand is moved back with its growth`() throws {
    let past = try #require(try read("{ file: register.csv }").past)
    guard case .rate(let perDay) = past.expected.units[0].services[1].demand.source else {
      Issue.record("no rate")
      return
    }
    #expect(abs(perDay - pow(1.1, -364 / 365.25)) < 1e-12)
  }

  @Test func `the resolved file reads back as the same`() throws {
    let first = try read("{ file: register.csv, services: { family_card: Kartu Keluarga } }")
    #expect(first.resolved.contains("family_card: Kartu Keluarga"))
  }

  @Test(arguments: [
    ("{ services: { a: b } }", "is missing"), ("{ file: none.csv }", "no such file"),
    ("{ file: register.csv, services: { family_crd: Kartu Keluarga } }", "did you mean \"family_card\"?"),
    ("{ file: register.csv, services: { family_card: Kartu Kelurga } }", "did you mean \"Kartu Keluarga\"?"),
    ("{ file: register.csv, services: { family_card: KTP-el, ktp_el: KTP-el } }", "stands for two services"),
    ("{ file: register.csv, service: x }", "is not a key here"),
  ])
  func `what is wrong is told at its place`(_ history: String, _ message: String) {
    let error = #expect(throws: ScenarioError.self) { try read(history) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `services of no name and too few days are told`() throws {
    let other = Self.register.replacing("KTP-el", with: "Akta").replacing("Kartu Keluarga", with: "Pindah")
    let error = #expect(throws: ScenarioError.self) { try read("{ file: register.csv }", register: other) }
    #expect(error?.description.contains("no service of the study is called") == true)
    let some = try read("{ file: register.csv }", register: Self.register.replacing("KTP-el", with: "Akta"))
    #expect(some.past?.matches.count == 1 && some.warnings.contains { $0.message.contains("called Akta") })
    let short = try read(
      "{ file: register.csv }", register: Self.register.split(separator: "\n").prefix(60).joined(separator: "\n"))
    #expect(short.past == nil && short.warnings.contains { $0.message.contains("too few days") })
  }

  @Test func `a register of several units needs one that is called as a unit of the study`() throws {
    let lines = Self.register.split(separator: "\n")
    func named(_ units: [String]) -> String {
      lines.enumerated().map { place, line in (place == 0 ? "Unit" : units[place % units.count]) + ";" + line }
        .joined(separator: "\n")
    }
    for units in [["Pasar", "Arsip"], ["desk", "Desk kedua", "desk"]] {
      let read = { try self.read("{ file: register.csv }", register: named(units)) }
      if units[0] == "desk" {
        #expect(try read().past != nil)
        #expect(try read().warnings.contains { $0.description.contains("the 173 requests of \"desk\" alone, of 260") })
      } else {
        let error = #expect(throws: ScenarioError.self) { _ = try read() }
        let said = error?.description ?? ""
        #expect(
          said.contains("the units Arsip, Pasar, of which not one alone is called as a unit of the study"), "\(said)")
      }
    }
  }
}
