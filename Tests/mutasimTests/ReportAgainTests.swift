import Foundation
import Testing

/// The report of results written again: what stands there is not lost, and where a shell stands is told.
@Suite(.serialized) struct ReportAgainTests {
  /// A renderer that draws a word a picture, or nothing at all.
  private func renderer(_ works: Bool, in folder: String) throws -> [String: String] {
    let python = folder + "/python"
    let draws =
      "for file in *.vl.json; do name=${file%.vl.json}; echo '<svg>drawn' >$name.svg; echo x >$name.png; echo $name; done"
    try Data("#!/bin/sh\n\(works ? "cd $3; " + draws : "exit 1")\n".utf8).write(to: URL(filePath: python))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
    return ["LANG": "C", "PATH": "/usr/bin:/bin", "MUTASIM_PYTHON": python]
  }

  private func inResults(_ body: (_ folder: String, _ results: String) throws -> Void) throws {
    try Tool.inFolder { folder in
      let run = try Tool.run(
        ["run", "small.yaml", "--quiet", "--lang", "en"], in: folder, environment: try renderer(true, in: folder))
      try body(folder, run.output.trimmingCharacters(in: .newlines))
    }
  }

  private func pictures(_ results: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: results + "/charts").filter { !$0.hasSuffix(".json") }
  }

  @Test func withoutARendererThePicturesStay() throws {
    try inResults { folder, results in
      let before = try pictures(folder + "/" + results).count
      #expect(before > 0)
      let same = try Tool.run(
        ["report", results, "--lang", "en"], in: folder, environment: try renderer(false, in: folder))
      #expect(same.code == 0 && same.messages.contains("pictures of before stay"), "\(same.messages)")
      #expect(try String(contentsOfFile: "\(folder)/\(results)/report.html", encoding: .utf8).contains("<svg>drawn"))
      let other = try Tool.run(
        ["report", results, "--lang", "id"], in: folder, environment: try renderer(false, in: folder))
      #expect(other.code == 69 && other.messages.contains("gambar bagannya akan hilang"), "\(other.messages)")
      #expect(try pictures(folder + "/" + results).count == before)
    }
  }

  @Test func aRunWithoutARendererSaysWhichPicturesAreGone() throws {
    try inResults { folder, results in
      let other = try Tool.run(
        ["run", "small.yaml", "--lang", "id"], in: folder, environment: try renderer(false, in: folder))
      #expect(other.code == 0 && other.messages.contains("Gambar semula dihapus"), "\(other.messages)")
      #expect(try pictures(folder + "/" + results).isEmpty)
    }
  }

  @Test func aTornCopyOfTheStudyIsNamedAndNotTheStudy() throws {
    try inResults { folder, results in
      let copy = folder + "/" + results + "/scenario.yaml"
      try "title: torn\nunits: [".write(toFile: copy, atomically: false, encoding: .utf8)
      let again = try Tool.run(["report", results, "--lang", "en"], in: folder)
      #expect(again.code == 65 && again.messages.contains(results + "/scenario.yaml:"), "\(again.messages)")
      #expect(!again.messages.contains("small.yaml"), "\(again.messages)")
    }
  }

  @Test func whereAShellStandsInTheFolderItIsTold() throws {
    try inResults { folder, results in
      let environment = try renderer(true, in: folder)
      let inside = try Tool.run(["report", ".", "--lang", "en"], in: folder + "/" + results, environment: environment)
      #expect(inside.code == 0 && inside.messages.contains("cd . leads into the new one"), "\(inside.messages)")
      let beside = try Tool.run(["report", results, "--lang", "en"], in: folder, environment: environment)
      #expect(beside.code == 0 && !beside.messages.contains("cd ."), "\(beside.messages)")
    }
  }

  /// Not of reports alone.
  @Test func whatElseStandsInOtherFoldersStays() throws {
    try Tool.inFolder { folder in
      let environment = try renderer(true, in: folder)
      let trace = {
        try Tool.run(["trace", "small.yaml", "--trial", "0", "--lang", "en"], in: folder, environment: environment)
      }
      let path = folder + "/" + (try trace()).output.trimmingCharacters(in: .newlines) + "/notes.txt"
      try Data("notes".utf8).write(to: URL(filePath: path))
      let again = try trace()
      #expect(again.code == 0 && again.messages.contains("kept beside the new results, as it was: notes.txt"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
    }
  }
}
