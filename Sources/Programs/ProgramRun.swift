package import Foundation

/// A program run to its end.
package enum ProgramRun: Sendable {
  case notStarted
  /// A program that a signal ended has status 1.
  case ended(status: Int32, output: Data, errors: String)
  case timedOut

  /// Its output goes through files, so that no full pipe can block it. They have no name from before the program starts, so that
  /// nobody else can open them and nothing stays behind, however this ends.
  package init(_ executable: URL, _ arguments: [String], timeout: TimeInterval) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mutasim-\(UUID().uuidString)")
    let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
    let closed: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    guard
      (try? FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: closed)) != nil,
      files.allSatisfy({ FileManager.default.createFile(atPath: $0.path, contents: nil) }),
      let output = try? FileHandle(forWritingTo: files[0]), let errors = try? FileHandle(forWritingTo: files[1]),
      let outputRead = try? FileHandle(forReadingFrom: files[0]),
      let errorsRead = try? FileHandle(forReadingFrom: files[1])
    else {
      try? FileManager.default.removeItem(at: folder)
      self = .notStarted
      return
    }
    try? FileManager.default.removeItem(at: folder)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else {
      self = .notStarted
      return
    }
    if ended.wait(timeout: .now() + timeout) == .timedOut {
      process.terminate()
      if ended.wait(timeout: .now() + 2) == .timedOut { kill(process.processIdentifier, SIGKILL) }
      self = .timedOut
      return
    }
    let written = (try? outputRead.readToEnd()) ?? Data()
    let complaints = (try? errorsRead.readToEnd()) ?? Data()
    self = .ended(
      status: process.terminationReason == .exit ? process.terminationStatus : 1, output: written,
      errors: String(decoding: complaints, as: UTF8.self))
  }
}
