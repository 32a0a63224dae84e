import Foundation
import Testing

@testable import Files

/// What others have put into a folder of results.
@Suite struct OthersTests {
  private func inResults(_ body: (ResultsFolder) throws -> Void) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: parent) }
    let folder = ResultsFolder(parent: parent, name: "x")
    try folder.write(files)
    try body(folder)
  }

  private let files = [
    ResultFile(path: "provenance.json", text: "{}"), ResultFile(path: "charts/a.vl.json", text: "[]"),
  ]

  private func put(_ text: String, _ file: String, in folder: ResultsFolder) throws {
    let place = URL(filePath: folder.path + "/" + file)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  private func read(_ file: String, in folder: ResultsFolder) -> String? {
    FileManager.default.contents(atPath: folder.path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func staysWhereTheFolderIsWrittenAgain() throws {
    try inResults { folder in
      let others = ["charts/mine.png", "meeting/deep/minutes.txt", "meeting/plan.txt", "notes.txt"]
      for file in others { try put("of others", file, in: folder) }
      try put("edited", "provenance.json", in: folder)
      try put("old", "charts/b.vl.json", in: folder)
      let kept = try folder.write(files, isOwn: { $0.hasSuffix(".vl.json") })
      #expect(kept == ["charts/mine.png", "meeting", "notes.txt"])
      for file in others { #expect(read(file, in: folder) == "of others", "\(file)") }
      #expect(read("provenance.json", in: folder) == "{}")
      #expect(read("charts/b.vl.json", in: folder) == nil)
    }
  }

  /// A link is kept as one: what it leads to may be large, or lead back.
  @Test func aLinkStaysALink() throws {
    try inResults { folder in
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/around", withDestinationPath: ".")
      #expect(try folder.write(files) == ["around"])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/around") == ".")
    }
  }

  @Test func emptyFoldersAndPipesStayToo() throws {
    try inResults { folder in
      try FileManager.default.createDirectory(atPath: folder.path + "/empty/deep", withIntermediateDirectories: true)
      #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
      #expect(try folder.write(files) == ["empty", "pipe"])
      #expect(FileManager.default.fileExists(atPath: folder.path + "/empty/deep"))
      #expect(FileCalls.kind(folder.path + "/pipe") == S_IFIFO)
    }
  }

  @Test func aFolderInPlaceOfAFileIsNamed() throws {
    try inResults { folder in
      try FileManager.default.removeItem(atPath: folder.path + "/charts/a.vl.json")
      try put("of others", "charts/a.vl.json/note.txt", in: folder)
      let refusal = ResultsError.failed(.replace, path: folder.path + "/charts/a.vl.json", code: EISDIR)
      #expect(throws: refusal) { try folder.write(files) }
      #expect(refusal.description.contains("Move it away") && refusal.text(inIndonesian: true).contains("Pindahkan"))
      #expect(read("charts/a.vl.json/note.txt", in: folder) == "of others")
    }
  }

  @Test(.disabled(if: geteuid() == 0, "root may write anywhere")) func whereNothingMayBeWrittenTheFolderIsNamed() throws
  {
    try inResults { folder in
      for place in [folder.path, folder.parent] {
        #expect(chmod(place, 0o555) == 0)
        defer { chmod(place, 0o755) }
        let refusal = ResultsError.readOnly(path: folder.path, parent: folder.parent, code: EACCES)
        #expect(throws: refusal) { try folder.expectWritable() }
        #expect(refusal.description.contains(folder.path) && refusal.description.contains("chmod u+w"))
        #expect { try folder.write(files) } throws: { error in
          guard case .failed(_, let path, EACCES)? = error as? ResultsError else { return false }
          return path == folder.path
        }
      }
    }
  }
}
