public import Files

/// An evaluation as one folder: tables and a chart, whole or not at all.
public struct EvaluationFolder: Sendable {
  private let files: EvaluationFiles
  private let chart: Chart?
  private let folder: ResultsFolder
  private let language: Language

  public init(_ files: EvaluationFiles, parent: String, language: Language) {
    self.files = files
    self.language = language
    chart = EvaluationChart(evaluation: files.evaluation, language: language).draft()?.finished(in: language)
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  public var path: String { folder.path }

  /// Writes everything; the chart is rendered where a renderer is found.
  ///
  /// - Returns: what the reader should know of the chart; empty when it was rendered.
  public func write(
    renderer: ChartRenderer = ChartRenderer(), isCancelled: () -> Bool = { false }
  ) throws(ResultsError) -> String {
    try folder.write(
      files.all, [chart].compactMap { $0 }, renderer: renderer, language: language, isCancelled: isCancelled)
  }
}
