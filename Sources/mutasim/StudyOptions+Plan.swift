internal import Experiments
internal import Foundation

extension StudyOptions {
  /// The plan of what these options ask for.
  ///
  /// - Parameters:
  ///   - study: identifier of the study.
  ///   - folder: where the plan is to stand.
  ///   - trials: in place of those of the scenario.
  func plan(
    of study: String, in folder: String, trials: Int?, drawsAssumptions: Bool, round: StudyPlan.Round, shards: Int
  ) -> StudyPlan {
    StudyPlan(
      study: study, scenario: Self.path(of: scenario, from: folder),
      replacements: replacements(trials: trials).map { [$0.path, $0.value] }, policies: policies,
      drawsAssumptions: drawsAssumptions, round: round, shards: shards)
  }

  /// What a plan asks for.
  init(_ plan: StudyPlan, in folder: String, threads: Int?, output: OutputOptions) {
    self.init()
    scenario = plan.scenario.hasPrefix("/") ? plan.scenario : folder + "/" + plan.scenario
    overrides = plan.replacements.filter { $0.count == 2 }.map { "\($0[0])=\($0[1])" }
    policies = plan.policies
    seed = nil
    machine = ThreadsOption(threads)
    self.output = output
  }

  /// A path as it is seen from a folder, so that both may be moved together.
  static func path(of file: String, from folder: String) -> String {
    let parts = { (path: String) in URL(filePath: resolved(path)).pathComponents }
    let (file, folder) = (parts(file), parts(folder))
    let common = zip(file, folder).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - common) + file[common...]).joined(separator: "/")
  }

  /// Where a path leads, since `..` leaves the folder that a link stands for; of its end that is not there yet, as it is written.
  private static func resolved(_ path: String) -> String {
    var (known, rest) = (URL(filePath: path).standardizedFileURL.path(percentEncoded: false), [String]())
    while known.count > 1, !FileManager.default.fileExists(atPath: known) {
      let url = URL(filePath: known)
      rest.insert(url.lastPathComponent, at: 0)
      known = url.deletingLastPathComponent().path(percentEncoded: false)
    }
    guard let real = realpath(known, nil) else { return path }
    defer { free(real) }
    return ([String(cString: real)] + rest).joined(separator: "/")
  }
}
