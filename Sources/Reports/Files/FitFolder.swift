public import Files
internal import Histories

/// A fit as one folder: tables, summary and charts of what was fitted against what was seen, whole or not at all.
public struct FitFolder: Sendable {
  private let files: FitFiles
  private let charts: [Chart]
  private let folder: ResultsFolder
  private let language: Language

  public init(_ files: FitFiles, parent: String, language: Language) {
    self.files = files
    self.language = language
    charts = Self.drafts(files, language).map { $0.finished(in: language) }
    folder = ResultsFolder(parent: parent, name: files.folderName)
  }

  private static func drafts(_ files: FitFiles, _ language: Language) -> [ChartDraft] {
    let demand = files.fits.enumerated().map { FitChart(fit: $1, place: $0, language: language).draft() }
    guard let work = files.work else { return demand }
    let minutes = work.told.enumerated().map { place, fit in
      MinutesChart(fit: fit, name: work.log.activities[fit.activity].name, place: place, language: language).draft()
    }
    let paces = work.newcomers.enumerated().map { place, fit in
      PaceChart(fit: fit, officer: work.log.officers[fit.officer], place: place, language: language).draft()
    }
    return demand + minutes + paces
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
