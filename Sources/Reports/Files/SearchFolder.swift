public import Files

/// A search as one folder: what was tried, the best as a study, the summary and a chart, whole or not at all.
public struct SearchFolder: Sendable {
  private let files: SearchFiles
  private let chart: Chart?
  private let folder: ResultsFolder
  private let language: Language

  public init(_ files: SearchFiles, parent: String, language: Language) {
    self.files = files
    self.language = language
    chart = SearchChart(result: files.result, language: language).draft()?.finished(in: language)
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  public var path: String { folder.path }

  /// Writes everything; the chart is rendered where a renderer is found.
  ///
  /// - Parameter renderer: of the chart.
  /// - Returns: what the reader should know of the chart; empty when it was rendered.
  public func write(renderer: ChartRenderer = ChartRenderer()) throws(ResultsError) -> String {
    try folder.write(
      files.all, [chart].compactMap { $0 }, renderer: renderer, language: language, isCancelled: { false })
  }
}
