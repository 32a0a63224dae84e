internal import ArgumentParser
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// A scenario made ready to run, with all that results must tell of it.
struct Study {
  var scenario: Scenario
  let read: ReadScenario
  let text: [UInt8]
  let dataFiles: [RunRecord.DataFile]
  let tables: [RunRecord.Table]

  /// - Parameters:
  ///   - path: of the scenario, if not that of the options.
  ///   - text: read as if it stood there; nil = what stands there.
  ///   - trials: in place of those of the scenario.
  init(_ options: StudyOptions, path: String? = nil, text: [UInt8]? = nil, trials: Int? = nil) throws(Failure) {
    let path = path ?? options.scenario
    let overrides = options.replacements(trials: trials)
    do throws(ScenarioError) {
      read =
        if let text {
          try ScenarioReader.read(text: String(decoding: text, as: UTF8.self), path: path, overrides: overrides)
        } else {
          try ScenarioReader.read(path: path, overrides: overrides)
        }
    } catch {
      throw Failure(error)
    }
    scenario = read.scenario
    if let names = options.policies { scenario = try Self.chosen(names, of: scenario) }
    self.text = if let text { text } else { try Self.bytes(of: path) }
    var files: [RunRecord.DataFile] = []
    for path in read.dataFiles {
      files.append(RunRecord.DataFile(path: path, sha256: SHA256.hex(try Self.bytes(of: path))))
    }
    dataFiles = files
    tables = try read.tables.filter(\.isBelow).map { (table) throws(Failure) in
      RunRecord.Table(
        file: ResultFile(
          path: table.name.split(separator: "/").filter { $0 != "." }.joined(separator: "/"),
          bytes: try Self.bytes(of: table.path), isPrivate: FileCalls.isPrivate(table.path)),
        columns: table.columns.map { ($0.name, Phrase(en: $0.about.en, id: $0.about.id)) })
    }
  }

  static func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The file's name without its ending.
  static func name(of path: String) -> String {
    let file = fileName(of: path)
    let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    return stem.isEmpty ? file : stem
  }

  /// The same with the baseline and the policies named, each with its grid, in the order of the scenario.
  static func chosen(_ names: String, of scenario: Scenario) throws(Failure) -> Scenario {
    let wanted = names.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let known = scenario.policies[scenario.writtenPolicies].map(\.name)
    for name in wanted where !known.contains(name) { throw unknown(name, known: known) }
    return scenario.keeping(policies: known.indices.filter { wanted.contains(known[$0]) })
  }

  static func unknown(_ policy: String, known: [String]) -> Failure {
    let hint = Failure.hint(to: policy, among: known)
    return Failure(
      "no policy is named '\(policy)'. \(hint.en)", "tidak ada kebijakan bernama '\(policy)'. \(hint.id)",
      .validationFailure)
  }

  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path) cannot be read", "\(path) tidak dapat dibaca", .noInput)
    }
    return [UInt8](data)
  }
}
