import Files
import Foundation
import Testing

/// Runs the built tool as its users do.
enum Tool {
  struct Outcome {
    let code: Int32
    let output: String
    let messages: String
  }

  /// Beside the tests, where the build put both.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "mutasim").path()
  }()

  /// Runs the tool in `folder`; its output goes to files so that no pipe can fill up.
  static func run(
    _ arguments: [String], in folder: String, output: String? = nil, environment: [String: String] = ["LANG": "C"],
    during: (Process) -> Void = { _ in }
  ) throws -> Outcome {
    let outputPath = output ?? folder + "/.stdout"
    let messagePath = folder + "/.stderr"
    for path in [outputPath, messagePath] where !path.hasPrefix("/dev/") {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    // Sanitizers are told what they are told here.
    process.environment = environment.merging(
      ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    ) { $1 }
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: messagePath)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    during(process)
    if ended.wait(timeout: .now() + 120) == .timedOut { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let text = { (path: String) in
      path.hasPrefix("/dev/")
        ? "" : String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
    return Outcome(code: process.terminationStatus, output: text(outputPath), messages: text(messagePath))
  }

  /// A table of results; of one that is compressed what is in it.
  static func table(_ path: String) throws -> Data {
    let data = try Data(contentsOf: URL(filePath: path))
    return path.hasSuffix(".gz") ? Data(try #require(Deflated.plain(gzip: [UInt8](data)))) : data
  }

  /// Runs the body in a folder of its own, removed afterwards.
  static func inFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(scenario.utf8).write(to: URL(filePath: path + "/small.yaml"))
    try body(path)
  }

  /// A study of a few weeks that plays in no time.
  static let scenario = """
    mutasim: 1
    title: A small study
    start: 2026-01-05
    length: 10 weeks
    units:
      front: { officers: 2, services: { card: { rate: 20/day, time: 15 min, promise: 1 working day } } }
      back: { officers: 4, load: 0.5 }
    surges:
      rush: { in: front, starts: 2026-02-16, peak: 2 times, fades: 2 working days }
    policies:
      lend: { instrument: assignment, to: front, from: [back], how_many: 1, when: { before: rush, by: 5 working days }, until: { after: 20 working days } }
    compare: { trials: 4 }

    """
}
