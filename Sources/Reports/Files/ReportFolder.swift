public import Experiments
public import Files
internal import Government

/// All of a run's results as one folder: tables, summary, charts and the page, whole or not at all.
public struct ReportFolder: Sendable {
  private let files: ResultFiles
  private let book: ChartBook
  private let page: ReportPage
  private let folder: ResultsFolder
  private let language: Language
  private let crate: ResearchCrate
  private let result: ExperimentResult

  /// What a comparison says, in a folder of `parent`.
  ///
  /// - Parameters:
  ///   - comparison: of the policies.
  ///   - record: of the run.
  ///   - parent: folder in which the results stand.
  ///   - name: of the folder, where results stand under another than their own; nil = their own.
  ///   - language: of the page and the charts.
  public init(
    _ comparison: Comparison, _ record: RunRecord, parent: String, name: String? = nil, language: Language
  ) {
    files = ResultFiles(comparison, record)
    var inputs = ChartInputs(comparison, language: language)
    inputs.past = record.past
    book = ChartBook(inputs)
    page = ReportPage(comparison: comparison, record: record, language: language)
    folder = ResultsFolder(parent: parent, name: name ?? files.folderName)
    self.language = language
    result = comparison.result
    let scenario = result.scenario
    crate = ResearchCrate(
      title: scenario.title.en, question: scenario.question.en, record: record, trials: result.count,
      tables: files.tables.map(\.file.path))
  }

  public var path: String { folder.path }

  /// What `--json` prints.
  public var summary: String { files.summary.text }

  private func planFile(_ plan: StudyPlan?) -> [ResultFile] {
    plan.map { [ResultFile(path: "\(BlockFolder.inResults)/\(StudyPlan.file)", bytes: $0.json)] } ?? []
  }

  /// Writes everything; charts are rendered where a renderer is found.
  ///
  /// - Parameters:
  ///   - blocks: where the run has kept its trials: they stand in the results too; nil = nowhere.
  ///   - plan: how the study is read and played again; stands with the blocks.
  ///   - renderer: of charts.
  ///   - keepingPictures: whether nothing is written where pictures of before would be gone and none come in their place.
  ///   - isCancelled: asked before each file.
  /// - Returns: what the reader should know of the charts, and of what else stands in the folder; empty when all were rendered and nothing does.
  public func write(
    blocks: BlockFolder? = nil, plan: StudyPlan? = nil, renderer: ChartRenderer = ChartRenderer(),
    keepingPictures: Bool = false, isCancelled: () -> Bool = { false }
  ) throws(ResultsError) -> String {
    try folder.write(
      files.all + planFile(plan), book.charts, renderer: renderer, language: language, withLibrary: true,
      keepingPictures: keepingPictures, isCancelled: isCancelled, isOwn: BlockFolder.isKept
    ) { (temporary, rendering) throws(ResultsError) in
      let html: String
      do {
        html = try page.html(book, rendering).text()
      } catch {
        throw .page(reason: String(describing: error))
      }
      try FileCalls.write(Array(html.utf8), to: temporary + "/report.html")
      try blocks?.link(result, into: temporary + "/" + BlockFolder.inResults)
      try crate.write(into: temporary)
    }
  }
}
