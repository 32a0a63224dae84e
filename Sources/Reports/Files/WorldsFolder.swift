public import Files

/// A study of worlds as one folder: tables, summary and chart, whole or not at all.
public struct WorldsFolder: Sendable {
  private let files: WorldsFiles
  private let chart: Chart?
  private let folder: ResultsFolder
  private let language: Language

  public init(_ files: WorldsFiles, parent: String, language: Language) {
    self.files = files
    self.language = language
    chart = RegretChart(result: files.result, language: language).draft()?.finished(in: language)
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
