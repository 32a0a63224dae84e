public import Experiments
public import Files
internal import Foundation

/// A search as one folder: what was tried, the best as a study, the summary, a page and a chart, and the trials, by which a search goes on
/// where one was stopped.
public struct SearchFolder: Sendable {
  private let folder: ResultsFolder

  /// The folder of a search in `parent`: the same for the same scenario, version, seed and worlds.
  public init(_ record: RunRecord, seed: UInt64, worlds: [String], parent: String) {
    folder = ResultsFolder(parent: parent, name: SearchFiles.folderName(record, seed: seed, worlds: worlds))
  }

  public var path: String { folder.path }

  /// The trials that an earlier search of the same question has played.
  public func known(_ player: PolicyPlayer, in space: SearchSpace) -> [Candidate: CandidateTrials] {
    guard let data = FileManager.default.contents(atPath: path + "/" + SearchMemory.file) else { return [:] }
    return SearchMemory.read([UInt8](data), space, shape: player.shape)
  }

  /// Keeps the trials of a search that is not at its end; results that stand there stay.
  public func keep(_ kept: [Candidate: CandidateTrials], _ record: RunRecord, seed: UInt64) throws(ResultsError) {
    let bytes = SearchMemory.bytes(kept)
    guard FileCalls.exists(path) else {
      let memory = ResultFile(path: SearchMemory.file, bytes: bytes)
      try folder.write([memory, SearchFiles.provenance(record, seed: seed)])
      return
    }
    let new = path + "/." + SearchMemory.file
    try FileCalls.write(bytes, to: new)
    try FileCalls.rename(new, to: path + "/" + SearchMemory.file)
  }

  /// Writes everything; the chart is rendered where a renderer is found.
  ///
  /// - Parameters:
  ///   - files: of the search.
  ///   - language: of the page and the chart.
  ///   - renderer: of the chart.
  /// - Returns: what the reader should know of the chart; empty when it was rendered.
  public func write(
    _ files: SearchFiles, language: Language, renderer: ChartRenderer = ChartRenderer()
  ) throws(ResultsError) -> String {
    let charts = [SearchChart(result: files.result, language: language).draft()?.finished(in: language)]
      .compactMap { $0 }
    return try folder.write(
      files.all, charts, renderer: renderer, language: language, withLibrary: true,
      isCancelled: { false }, isOwn: { $0 == SearchFiles.bestFile }
    ) { (temporary, rendering) throws(ResultsError) in
      let page = SearchPage(result: files.result, record: files.record, language: language)
      let html: String
      do {
        html = try page.html(charts, rendering).text()
      } catch {
        throw .page(reason: String(describing: error))
      }
      try FileCalls.write(Array(html.utf8), to: temporary + "/report.html")
    }
  }
}
