public import Experiments
public import Files
internal import Foundation

/// A sensitivity study as one folder: tables, charts, and the evaluations, by which a run goes on where one was stopped.
public struct SensitivityFolder: Sendable {
  private let folder: ResultsFolder

  /// The folder of a study in `parent`: the same for the same scenario, version, seed, trials, policies and inputs.
  public init(_ record: RunRecord, seed: UInt64, trials: Int, policies: [String], inputs: [String], parent: String) {
    folder = ResultsFolder(
      parent: parent,
      name: SensitivityFiles.folderName(record, seed: seed, trials: trials, policies: policies, inputs: inputs))
  }

  public var path: String { folder.path }

  /// What an earlier run of the same study has played.
  public func known() -> [Evaluation] {
    guard let data = FileManager.default.contents(atPath: path + "/" + SensitivityMemory.file) else { return [] }
    return SensitivityMemory.read([UInt8](data))
  }

  /// Keeps what a run that is not complete has played.
  public func keep(_ evaluations: [Evaluation], _ record: RunRecord, seed: UInt64) throws(ResultsError) {
    try folder.write(SensitivityMemory.files(evaluations, record, seed: seed))
  }

  /// Writes everything; charts are rendered where a renderer is found.
  ///
  /// - Returns: what the reader should know of the charts; empty when all were rendered.
  public func write(
    _ result: SensitivityResult, _ record: RunRecord, language: Language, renderer: ChartRenderer = ChartRenderer(),
    isCancelled: () -> Bool = { false }
  ) throws(ResultsError) -> String {
    let charts = [
      TornadoChart(result: result, language: language).draft(),
      ScreeningChart(result: result, language: language).draft(),
    ].compactMap { $0?.finished(in: language) }
    return try folder.write(
      SensitivityFiles(result, record).all, charts, renderer: renderer, language: language, isCancelled: isCancelled)
  }
}
