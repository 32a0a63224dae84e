public import Files
internal import Histories

/// A forecast as one folder: tables, summary and a chart a service, whole or not at all.
public struct ForecastFolder: Sendable {
  private let files: ForecastFiles
  private let charts: [Chart]
  private let folder: ResultsFolder
  private let language: Language

  public init(_ files: ForecastFiles, parent: String, language: Language) {
    self.files = files
    self.language = language
    charts = files.forecasts.enumerated().flatMap { place, forecast in
      let open = forecast.cases.map {
        CaseForecastChart(service: forecast.service, cases: $0, place: place, language: language).draft()
      }
      return [ForecastChart(forecast: forecast, place: place, language: language).draft(), open].compactMap {
        $0?.finished(in: language)
      }
    }
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  public var path: String { folder.path }

  /// Writes everything; charts are rendered where a renderer is found.
  ///
  /// - Returns: what the reader should know of the charts; empty when all were rendered.
  public func write(
    renderer: ChartRenderer = ChartRenderer(), isCancelled: () -> Bool = { false }
  ) throws(ResultsError) -> String {
    try folder.write(files.all, charts, renderer: renderer, language: language, isCancelled: isCancelled)
  }
}
