public import Experiments
internal import Files
internal import Foundation
internal import Government

/// The papers of a run's results as one folder, whole or not at all.
public struct PapersFolder: Sendable {
  private let frame: PaperFrame
  private let results: String
  private let folder: ResultsFolder

  /// - Parameters:
  ///   - comparison: what the results say.
  ///   - record: of the run.
  ///   - results: path of the folder of results.
  ///   - parent: in which the folder of papers is made.
  ///   - language: of the papers.
  public init(
    _ comparison: Comparison, _ record: RunRecord, results: String, parent: String, language: Language
  ) {
    // Of `.` the folder that it stands for.
    let name = URL(filePath: results).standardizedFileURL.lastPathComponent
    frame = PaperFrame(comparison: comparison, record: record, language: language, results: name)
    self.results = results
    folder = ResultsFolder(parent: parent, name: "papers")
  }

  public var path: String { folder.path }

  /// Writes everything; charts are rendered where a renderer is found.
  ///
  /// - Parameters:
  ///   - renderer: of charts.
  ///   - isCancelled: asked before each file.
  /// - Returns: what the reader should know: of charts that are missing, of a letter that was not written.
  public func write(
    renderer: ChartRenderer = ChartRenderer(), isCancelled: () -> Bool = { false }
  ) throws(PapersError) -> [Phrase] {
    let book = book
    var failure: PapersError?
    var remarks: [Phrase] = []
    do throws(ResultsError) {
      let specifications = book.charts.map { ResultFile(path: Self.charts + "/" + $0.fileName, text: $0.specification) }
      // A letter of before that the trials no longer carry must not lie there as if it did.
      let kept = try folder.write(
        [provenance] + specifications, isCancelled: isCancelled, isOwn: { $0 == AssignmentLetter.name + ".docx" }
      ) { (temporary) throws(ResultsError) in
        let rendering = try ChartFolder(path: temporary + "/" + Self.charts).render(
          book.charts, by: renderer, language: frame.language)
        var frame = frame
        if case .rendered(let pictures, _) = rendering {
          frame.pictures = Set(pictures.keys)
        } else if !book.charts.isEmpty {
          remarks.append(Phrases.Paper.noPictures)
        }
        let papers = PaperSet(frame: frame, book: book, results: absolute(results))
        remarks += papers.remarks
        do throws(PapersError) { try make(papers, in: temporary) } catch {
          failure = error
          throw .interrupted(path: path)
        }
        try FileCalls.removeTree(temporary + "/" + Self.charts)
      }
      if !kept.isEmpty { remarks.append(Phrases.kept(kept.joined(separator: ", "))) }
    } catch {
      throw failure ?? .files(error)
    }
    return remarks
  }

  private static let charts = "charts"
  private static let descriptions = "descriptions.json"

  /// Charts of the whole report, of which papers show one.
  private var book: ChartBook {
    var inputs = ChartInputs(frame.comparison, language: frame.language)
    inputs.past = frame.record.past
    let all = ChartBook(inputs)
    return all.keeping(DifferencesChart.name)
  }

  private func make(_ papers: PaperSet, in temporary: String) throws(PapersError) {
    let path = temporary + "/" + Self.descriptions
    do throws(ResultsError) { try FileCalls.write(Array(papers.json.text.utf8), to: path) } catch {
      throw .files(error)
    }
    try PaperPress().make(path, in: temporary)
    do throws(ResultsError) { try FileCalls.removeTree(path) } catch { throw .files(error) }
  }

  private func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path() }

  /// Where the figures come from; of the same results the same bytes.
  private var provenance: ResultFile {
    let scenario = frame.comparison.result.scenario
    return ResultFile(
      path: "provenance.json",
      text: JSONValue.object([
        "tool": .string("mutasim"), "version": .string(frame.record.version), "results": .string(frame.results),
        "scenario_sha256": .string(SHA256.hex(frame.record.scenarioText)),
        "seed": .unsigned(scenario.comparison.seed), "trials": .integer(frame.comparison.result.count),
        "language": .string(frame.language.rawValue),
        // Why a paper is missing is known to whoever opens the folder later, too.
        "remarks": .array(
          PaperSet(frame: frame, book: book, results: results).remarks.map {
            ["en": .string($0.en), "id": .string($0.id)]
          }),
      ]).text)
  }
}
