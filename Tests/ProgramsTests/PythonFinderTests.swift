import Foundation
import Programs
import Testing

@Suite struct PythonFinderTests {
  @Test func aChosenPythonComesFirst() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("python-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bin = folder.appendingPathComponent(".venv/bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let python = bin.appendingPathComponent("python3")
    try Data("#!/bin/sh\n".utf8).write(to: python)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    let found = PythonFinder(
      environment: ["MUTASIM_PYTHON": "/bin/sh", "PATH": "/nonexistent"], folder: folder,
      executable: folder.appendingPathComponent("build/release/mutasim"))
    #expect(found.candidates.map(\.path) == ["/bin/sh", folder.path + "/.venv/bin/python3"])
  }

  @Test func whatAProgramWritesAndHowItEndsIsKept() {
    guard
      case .ended(let status, let output, let errors) = ProgramRun(
        URL(fileURLWithPath: "/bin/sh"), ["-c", "printf out; printf bad >&2; exit 7"], timeout: 10)
    else {
      Issue.record("did not end")
      return
    }
    #expect(status == 7 && output == Data("out".utf8) && errors == "bad")
  }

  @Test func aProgramThatHangsIsStopped() {
    guard case .timedOut = ProgramRun(URL(fileURLWithPath: "/bin/sleep"), ["60"], timeout: 0.2) else {
      Issue.record("was not stopped")
      return
    }
  }

  @Test func whatIsNotThereIsNotStarted() {
    guard case .notStarted = ProgramRun(URL(fileURLWithPath: "/nonexistent"), [], timeout: 1) else {
      Issue.record("was started")
      return
    }
  }
}
