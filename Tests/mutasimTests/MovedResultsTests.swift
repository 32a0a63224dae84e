import Foundation
import Testing

/// Results of a study with tables of officers and units hold these, and are read where the study is not.
@Suite(.serialized) struct MovedResultsTests {
  private static let study = Tool.scenario.replacing(
    "front: { officers: 2,", with: "front: { officers: [{ roster: staff/roster.csv }],"
  ).replacing("  back: { officers: 4, load: 0.5 }\n", with: "").replacing(
    "units:\n", with: "units_table: units.csv\nunits:\n")

  private func inStudy(_ body: (_ folder: String, _ results: String) throws -> Void) throws {
    try Tool.inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/staff", withIntermediateDirectories: true)
      try Data(Self.study.utf8).write(to: URL(filePath: folder + "/small.yaml"))
      try Data("id,rating\nP001,good\nP002,very good\n".utf8).write(to: URL(filePath: folder + "/staff/roster.csv"))
      try Data("unit,headcount,load\nback,4,0.5\n".utf8).write(to: URL(filePath: folder + "/units.csv"))
      #expect(chmod(folder + "/staff/roster.csv", 0o600) == 0)
      let run = try Tool.run(["run", "small.yaml", "--quiet"], in: folder)
      #expect(run.code == 0 || run.code == 3, "\(run.messages)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/results")
      try body(folder, "results/" + (try #require(names.first)))
    }
  }

  @Test func resultsAreReadWhereTheStudyIsNot() throws {
    try inStudy { folder, results in
      let name = try #require(results.split(separator: "/").last)
      let moved = folder + "/elsewhere/\(name)"
      try FileManager.default.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: folder + "/" + results, toPath: moved)
      for path in ["small.yaml", "staff", "units.csv"] {
        try FileManager.default.removeItem(atPath: folder + "/" + path)
      }
      let before = try Data(contentsOf: URL(filePath: moved + "/dictionary.csv"))
      for arguments in [["verify", moved], ["report", moved, "--lang", "id"], ["verify", moved, "--all"]] {
        let outcome = try Tool.run(arguments, in: folder)
        #expect(outcome.code == 0, "\(arguments): \(outcome.messages)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/elsewhere") == [String(name)])
      #expect(try Data(contentsOf: URL(filePath: moved + "/dictionary.csv")) == before)
    }
  }

  @Test func theReportOfAFolderOfAnotherNameIsWrittenThere() throws {
    try inStudy { folder, results in
      try FileManager.default.moveItem(atPath: folder + "/" + results, toPath: folder + "/results/renamed")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/results/renamed")
      let page = {
        String(decoding: try Data(contentsOf: URL(filePath: folder + "/results/renamed/report.html")), as: UTF8.self)
      }
      for (path, language) in [("results/renamed/", "id"), ("link", "en")] {
        let outcome = try Tool.run(["report", path, "--lang", language], in: folder)
        #expect(outcome.code == 0, "\(outcome.messages)")
        #expect(try page().contains("<html lang=\"\(language)\">"))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/results") == ["renamed"])
      let verified = try Tool.run(["verify", "results/renamed"], in: folder)
      #expect(verified.code == 0, "\(verified.messages)")
    }
  }

  @Test func whatElseStandsInTheFolderStays() throws {
    try inStudy { folder, results in
      let path = folder + "/" + results
      try FileManager.default.createDirectory(atPath: path + "/papers", withIntermediateDirectories: true)
      try Data("edited".utf8).write(to: URL(filePath: path + "/papers/nota.docx"))
      try Data("minutes".utf8).write(to: URL(filePath: path + "/minutes.txt"))
      try Data("old".utf8).write(to: URL(filePath: path + "/report.html"))
      let outcome = try Tool.run(["report", results], in: folder)
      #expect(outcome.code == 0 && outcome.messages.contains("minutes.txt, papers"), "\(outcome.messages)")
      let read = { try String(contentsOfFile: path + $0, encoding: .utf8) }
      #expect(try read("/papers/nota.docx") == "edited" && read("/minutes.txt") == "minutes")
      #expect(try read("/report.html") != "old")
    }
  }

  @Test func whatWasEditedSinceIsReadAsItWas() throws {
    try inStudy { folder, results in
      try Data("id\nP001\n".utf8).write(to: URL(filePath: folder + "/staff/roster.csv"))
      let outcome = try Tool.run(["verify", results], in: folder)
      #expect(outcome.code == 0, "\(outcome.messages)")
    }
  }

  @Test func tablesAreToldAndHeldAsOtherFiles() throws {
    try inStudy { folder, results in
      func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(results)/\(name)")), as: UTF8.self)
      }
      #expect(try read("staff/roster.csv") == "id,rating\nP001,good\nP002,very good\n")
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(results)/staff/roster.csv")[
        .posixPermissions]
      #expect(mode as? Int == 0o600)
      let dictionary = try read("dictionary.csv")
      #expect(dictionary.contains("staff/roster.csv,rating,,Grade of the performance appraisal,Predikat kinerja\r\n"))
      #expect(dictionary.contains("units.csv,headcount,,How many officers,Berapa pegawai\r\n"))
      let crate = try read("ro-crate-metadata.json")
      #expect(crate.contains("\"staff/roster.csv\"") && crate.contains("\"units.csv\""))
      #expect(try read("provenance.json").contains("staff/roster.csv"))
      try Data("id\nP009\n".utf8).write(to: URL(filePath: "\(folder)/\(results)/staff/roster.csv"))
      let outcome = try Tool.run(["verify", results], in: folder)
      #expect(outcome.code == 5 && outcome.messages.contains("staff/roster.csv"), "\(outcome)")
    }
  }
}
