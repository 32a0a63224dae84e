import Foundation
import Testing

@testable import Files

@Suite struct ResultsFolderTests {
  /// Runs the body in a folder of its own, removed afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private let files = [
    ResultFile(path: "provenance.json", text: "{}"), ResultFile(path: "charts/a.vl.json", text: "[]"),
  ]

  /// Of every common reason, and of a folder that is gone with what it may have been.
  @Test func whyFilesFailIsToldInIndonesian() {
    for code in [
      ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EROFS, EEXIST, ENOTDIR, EISDIR, EIO, ENAMETOOLONG, ELOOP, EMFILE,
    ] {
      let error = ResultsError.failed(.create, path: "out/x", code: code)
      #expect(!error.text(inIndonesian: true).contains(String(cString: strerror(code))))
      #expect(error.text(inIndonesian: false).contains(String(cString: strerror(code))))
    }
    let gone = ResultsError.failed(.create, path: "out/x", code: ENOENT)
    #expect(gone.text(inIndonesian: true).contains("Folder itu dihapus atau dipindahkan"))
    #expect(!gone.text(inIndonesian: true).contains("--out") && !gone.text(inIndonesian: false).contains("--out"))
  }

  @Test func appearsWhole() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent + "/new/results", name: "x-1")
      try folder.write(
        files,
        finishing: { temporary throws(ResultsError) in
          try FileCalls.write([1, 2], to: temporary + "/charts/a.svg")
        })
      #expect(try names(folder.path) == ["charts", "provenance.json"])
      #expect(try names(folder.path + "/charts") == ["a.svg", "a.vl.json"])
      #expect(try names(parent + "/new/results") == ["x-1"])
    }
  }

  @Test func replacesItsOwn() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent, name: "x")
      try folder.write(files)
      let kept = try folder.write(
        [ResultFile(path: "provenance.json", text: "new")], isOwn: { $0.hasPrefix("charts/") })
      #expect(kept.isEmpty)
      #expect(try names(folder.path) == ["provenance.json"])
      #expect(FileManager.default.contents(atPath: folder.path + "/provenance.json") == Data("new".utf8))
      #expect(try names(parent) == ["x"])
    }
  }

  @Test func leavesOthersAlone() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent, name: "mine")
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
      try Data("precious".utf8).write(to: URL(filePath: folder.path + "/thesis.txt"))
      #expect(throws: ResultsError.occupied(path: folder.path)) { try folder.write(files) }
      #expect(try names(folder.path) == ["thesis.txt"])
      #expect(try names(parent) == ["mine"])
    }
  }

  @Test func failureLeavesNothingNew() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent, name: "x")
      try folder.write(files)
      let failure = ResultsError.failed(.write, path: "disk", code: ENOSPC)
      #expect(throws: failure) {
        try folder.write(files, finishing: { _ throws(ResultsError) in throw failure })
      }
      #expect(try names(parent) == ["x"])
      #expect(try names(folder.path) == ["charts", "provenance.json"])
      #expect(failure.description.contains("No space left on device"))
    }
  }

  @Test func interruptionLeavesNothing() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent, name: "x")
      var asked = 0
      let second: () -> Bool = {
        asked += 1
        return asked > 1
      }
      #expect(throws: ResultsError.interrupted(path: folder.path)) { try folder.write(files, isCancelled: second) }
      let left = try names(parent)
      #expect(left.isEmpty)
    }
  }

  @Test func fullDiskIsNoticed() {
    #expect(throws: ResultsError.failed(.write, path: "/dev/full", code: ENOSPC)) {
      try FileCalls.write([1], to: "/dev/full")
    }
  }

  @Test func parentBelowAFileIsRefused() throws {
    try inFolder { parent in
      try Data().write(to: URL(filePath: parent + "/file"))
      let folder = ResultsFolder(parent: parent + "/file/results", name: "x")
      #expect(throws: ResultsError.failed(.create, path: parent + "/file", code: ENOTDIR)) { try folder.write(files) }
    }
  }

  @Test func aKilledRunIsClearedAwayAndALivingOneIsNot() throws {
    try inFolder { parent in
      let other = parent + "/.other.writing-"
      for number in ["1a", "2b"] {
        try FileManager.default.createDirectory(atPath: other + number + "/new", withIntermediateDirectories: true)
      }
      let lock = open(other + "2b", O_RDONLY | O_DIRECTORY)
      defer { close(lock) }
      try #require(flock(lock, LOCK_EX) == 0)
      try FileManager.default.createDirectory(atPath: parent + "/.x.writing-me", withIntermediateDirectories: true)
      try ResultsFolder(parent: parent, name: "x").write(files)
      #expect(try names(parent) == [".other.writing-2b", ".x.writing-me", "x"])
    }
  }

  @Test func resultsThatStoodAsideForAKilledRunComeBack() throws {
    try inFolder { parent in
      let folder = ResultsFolder(parent: parent, name: "x")
      try folder.write(files)
      let hidden = parent + "/.x.writing-1"
      try FileManager.default.createDirectory(atPath: hidden, withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: folder.path, toPath: hidden + "/aside")
      try ResultsFolder(parent: parent, name: "y").write(files)
      #expect(try names(parent) == ["x", "y"])
      #expect(try names(folder.path) == ["charts", "provenance.json"])
    }
  }

  @Test func unreadableFoldersAreNoticed() throws {
    #expect(throws: ResultsError.failed(.write, path: "/nowhere", code: ENOENT)) {
      try FileCalls.names(in: "/nowhere", .write)
    }
  }
}
