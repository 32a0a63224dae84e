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
    let ofResults = folder + "/../scenario.yaml"
    if !FileManager.default.fileExists(atPath: scenario), FileManager.default.fileExists(atPath: ofResults) {
      scenario = ofResults
    }
    overrides = plan.replacements.filter { $0.count == 2 }.map { "\($0[0])=\($0[1])" }
    policies = plan.policies
    seed = nil
    self.threads = threads
    self.output = output
  }

  /// A path as it is seen from a folder, so that both may be moved together.
  static func path(of file: String, from folder: String) -> String {
    let parts = { (path: String) in URL(filePath: path).standardizedFileURL.pathComponents }
    let (file, folder) = (parts(file), parts(folder))
    let common = zip(file, folder).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - common) + file[common...]).joined(separator: "/")
  }
}
