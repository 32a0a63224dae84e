import Foundation
import Government
import Playing
import Scenarios
import Testing

/// Reads a study in a folder of its own, with data files beside it.
func read(_ yaml: String, files: [String: String]) throws -> ReadScenario {
  let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files { try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8) }
  return try ScenarioReader.read(text: yaml, path: folder.appending(path: "study.yaml").path)
}

/// The messages of a study that must not read, one a line, without the folder.
func problems(_ yaml: String, files: [String: String]) -> [Problem] {
  do {
    _ = try read(yaml, files: files)
    return []
  } catch {
    return (error as? ScenarioError)?.problems ?? []
  }
}

func messages(_ yaml: String, files: [String: String]) -> [String] {
  problems(yaml, files: files).map { "\($0.path): \($0.message)" }
}

@Suite struct UnitsTableTests {
  private static let head = "start: 2026-01-05\nlength: 12 weeks\n"
  private static let rest = """
    units: { desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } } }
    policies:
      p: { instrument: assignment, to: desk, from: [parks, archive], how_many: 1, when: never, until: never }
    """
  private static let table = head + "units_table: abk.csv\n" + rest

  @Test func whereARowStandsIsSaidInBothLanguages() throws {
    let csv = "unit,headcount,load\nparks,many,0.5\narchive,2,0.5\n"
    let error = #expect(throws: ScenarioError.self) { try read(Self.table, files: ["abk.csv": csv]) }
    #expect(
      error?.description.contains("units_table (abk.csv, row 2, column headcount): \"many\" is not a number") == true)
    #expect(
      error?.text(inIndonesian: true).contains(
        "units_table (abk.csv, baris 2, kolom headcount): \"many\" bukan bilangan") == true)
  }

  /// Load .75 = 6/8 given as need; archive: (3 + 0.5 · 2 + 1) / (4 + 2 + 0) officers' worth of work over six officers.
  @Test func aTableIsTheSameUnitsWrittenOut() throws {
    let csv = """
      unit,name,post,headcount,need,load
      parks,Dinas Taman,,8,6,
      archive,,functional,2,,0.5

      archive,,pelaksana,4,3,
      archive,,managerial,0,1,
      """
    let written =
      Self.head
      + Self.rest.replacing(
        "units: {",
        with: """
          units: { parks: { name: Dinas Taman, officers: 8, load: 0.75 }, archive: { load: \(5.0 / 6), officers: [
           { group: functional, count: 2, post: functional }, { group: pelaksana, count: 4, post: pelaksana } ] },
          """)
    let first = try read(Self.table, files: ["abk.csv": csv])
    let second = try ScenarioReader.read(text: written)
    #expect(described(first.scenario) == described(second.scenario))
    #expect(withoutMarks(first.resolved) == withoutMarks(second.resolved))
    let third = try ScenarioReader.read(text: first.resolved)
    #expect(described(third.scenario) == described(first.scenario))
    #expect(first.dataFiles.count == 1 && third.dataFiles.isEmpty)
    let bits = [first.scenario, second.scenario].map { scenario in
      TrialRunner(scenario).play(0).values.map { $0.map(\.bitPattern) }
    }
    #expect(bits[0] == bits[1])
  }

  @Test func ofAUnitInBothPlacesTheStudyCountsAndTheTableFillsIn() throws {
    let both = try read(
      Self.table.replacing("units: { desk", with: "units: { parks: { officers: 3, name: Dinas Taman }, desk"),
      files: ["abk.csv": "unit,headcount,need\nDINAS TAMAN,8,6\ndesk,9,1\narchive,2,1\n"])
    let parks = try #require(both.scenario.units.first { $0.name == "parks" })
    #expect(parks.title == "Dinas Taman" && parks.officers.map(\.count) == [3] && parks.services.count == 1)
    let desk = try #require(both.scenario.units.first { $0.name == "desk" })
    #expect(desk.officers.map(\.count) != [9])
    let said = both.warnings.map(\.message).filter { $0.contains("stand in \"abk.csv\" and under units") }
    #expect(said.count == 1 && said[0].hasPrefix("parks, desk "))
  }

  @Test func theWordsOfPersonnelFilesAreTaken() throws {
    let csv =
      "unit,post,headcount,need\nDinas Kesehatan,Perawat Terampil,4,3\nDinas Kesehatan,Jabatan Fungsional Umum,2,2\n"
    let read = try read(Self.table, files: ["abk.csv": csv + "archive,Kepala Bidang,1,1\nparks,,1,.5\n"])
    let health = try #require(read.scenario.units.first { $0.name == "dinas_kesehatan" })
    #expect(health.title == "Dinas Kesehatan" && Set(health.officers.map(\.post)) == [.functional, .pelaksana])
  }

  @Test func everyProblemHasItsRowAndColumn() {
    let csv = """
      unit,name,post,headcount,need,load
      parks,A,,2.5,1,
      parks,B,boss,2,1.250,
      archive,,,1,,-2
      7unit,,,1,1,
      ,,,1,1,
      sports,,,,1,
      sports,,,3,,
      law,,,2,0,62
      tax,,,2,0,6,2
      """
    #expect(
      messages(Self.table, files: ["abk.csv": csv]) == [
        "units_table (abk.csv, row 10): has 7 cells, but the header names 6 columns; what has a comma in it stands in "
          + "double quotes",
        "units_table (abk.csv, row 2, column headcount): \"2.5\" is not a whole number; expected a whole number such as 2",
        "units_table (abk.csv, row 3, column post): \"boss\" is not a kind of post; expected managerial, functional, "
          + "pelaksana",
        "units_table (abk.csv, row 3, column need): \"1.250\" reads as 1.25; write 1250 or 1.25; expected for example \"2\"",
        "units_table (abk.csv, row 4, column load): \"-2\" is negative; expected a load such as 0.7",
        "units_table (abk.csv, row 5, column unit): \"7unit\" cannot name a unit; expected a letter followed by letters, "
          + "digits, _ or -",
        "units_table (abk.csv, row 6): names no unit",
        "units_table (abk.csv, row 7): has no headcount; expected a number such as 4",
        "units_table (abk.csv, row 9, column load): \"62\" is out of range; expected 0 to 10; did you mean \"62%\"?",
        "units_table (abk.csv, row 2): \"parks\" has two names: \"A\" and \"B\"",
        "units_table (abk.csv, row 7): \"sports\" has neither need nor load in row 8, but in others",
      ])
  }

  @Test(arguments: [
    ("", "is empty; expected a header such as unit,name,post,headcount,need,load"),
    ("unit;headcount;load\n", "has a header but no rows"),
    (
      "unit,headcuont,load\n",
      "\"headcuont\" is not a column; expected unit, name, post, headcount, need, load; did you "
        + "mean \"headcount\"?"
    ),
    ("unit,load\n", "has no column \"headcount\""), ("unit,unit,headcount\n", "has two columns \"unit\""),
    ("unit,headcount\n", "has a header but no rows"),
    ("unit,headcount,need\na,0,2\n", "\"a\" has work but no officer in any row: nobody could do it"),
  ])
  func badTablesAreRefused(_ csv: String, _ message: String) {
    let found = messages(Self.table, files: ["abk.csv": csv])
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func aMissingFileIsSaidOnce() {
    let found = messages(Self.head + "units_table: no.csv\n" + Self.rest, files: [:])
    #expect(found.first?.hasPrefix("units_table: the file \"no.csv\": no such file") == true, "\(found)")
  }

  @Test func theCommandLineReachesTheTableAndItsUnits() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "unit,headcount\nparks,2\narchive,3\n".write(
      to: folder.appending(path: "other.csv"), atomically: true, encoding: .utf8)
    let scenario = try ScenarioReader.read(
      text: Self.table, path: folder.appending(path: "study.yaml").path,
      overrides: [("units.parks.officers", "7"), ("units_table", "other.csv")]
    ).scenario
    #expect(scenario.units.map(\.name) == ["archive", "desk", "parks"])
    #expect(scenario.units.map(\.officerCount) == [3, 2, 7])
  }

  @Test func aThousandUnitsReadFast() throws {
    let csv = "unit,headcount,need\n" + (0..<1000).map { "unit\($0),\(3 + $0 % 9),2.5\n" }.joined()
    let yaml = Self.table.replacing("[parks, archive]", with: "[unit7, unit999]")
    let clock = ContinuousClock()
    var units = 0
    let time = try clock.measure { units = try read(yaml, files: ["abk.csv": csv]).scenario.units.count }
    #expect(units == 1001)
    // Unoptimised and beside other tests; some tenths of a second when built for release.
    #expect(time < .seconds(20), "\(time)")
  }
}
