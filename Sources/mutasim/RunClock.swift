internal import Foundation
internal import Reports
internal import Scenarios

/// When a run began, and how long it has taken.
struct RunClock {
  private let start = ContinuousClock.now
  let started = RunClock.now

  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// The time now, ISO 8601, UTC.
  static var now: String { Date().formatted(.iso8601) }
}

extension Study {
  /// The command line of this process, as results name it.
  static var command: [String] { ["mutasim"] + CommandLine.arguments.dropFirst() }

  /// What results must tell of this study and run.
  func record(path: String, clock: RunClock, threads: Int, command: [String] = command) -> RunRecord {
    var record = RunRecord(
      version: Version.current, commit: Version.commit, scenarioName: Self.name(of: path), scenarioText: text,
      resolved: read.resolved,
      dataFiles: dataFiles, warnings: read.warnings.map(RunRecord.Warning.init),
      assumed: RunRecord.Assumed.all(of: read),
      inputs: read.inputCount, worlds: read.worlds.count, threads: threads,
      commandLine: command,
      started: clock.started, ended: RunClock.now, seconds: clock.seconds)
    record.tables = tables
    return record
  }
}

extension RunRecord.Warning {
  fileprivate init(_ problem: Problem) {
    self.init(
      problem.withoutFolder.description,
      said: Phrase(en: problem.shortText(inIndonesian: false), id: problem.shortText(inIndonesian: true)))
  }
}
