internal import Foundation

extension ChartRenderer {
  enum Ending {
    case notStarted
    case ended(status: Int32, output: String, errors: String)
    case timedOut
  }

  /// Runs a program to its end; its output goes through files, so that no full pipe can block it.
  static func run(_ executable: URL, _ arguments: [String], timeout: TimeInterval) -> Ending {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mutasim-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["output", "errors"].map { folder.appendingPathComponent($0) }
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil,
      files.allSatisfy({ FileManager.default.createFile(atPath: $0.path, contents: nil) }),
      let output = try? FileHandle(forWritingTo: files[0]), let errors = try? FileHandle(forWritingTo: files[1])
    else { return .notStarted }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else { return .notStarted }
    if ended.wait(timeout: .now() + timeout) == .timedOut {
      process.terminate()
      if ended.wait(timeout: .now() + 2) == .timedOut { kill(process.processIdentifier, SIGKILL) }
      return .timedOut
    }
    let text = files.map { (try? String(contentsOf: $0, encoding: .utf8)) ?? "" }
    let status = process.terminationReason == .exit ? process.terminationStatus : 1
    return .ended(status: status, output: text[0], errors: text[1])
  }
}
