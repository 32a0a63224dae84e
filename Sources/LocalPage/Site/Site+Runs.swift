internal import Government
internal import Reports
internal import Scenarios

extension Site {
  static let mostTrials = 100_000

  /// Begins a run.
  func run(_ name: String, trials: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    let number = Int(trials)
    guard trials.isEmpty || (1...Self.mostTrials).contains(number ?? 0) else {
      throw .badTrials(trials, most: Self.mostTrials)
    }
    guard let scenario = CheckedStudy(file.text, of: file).read?.scenario else { throw .hasProblems(name) }
    let asked = AskedRun(name: name, path: file.path, results: shelf.results, trials: number, language: language)
    try desk.start(asked, Array(scenario.policies[scenario.writtenPolicies]))
    return .json(["phase": "playing"])
  }

  /// The last run that was written, beside the one before it.
  func results(of name: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    let kept = KeptResults(folder: shelf.results)
    let runs = kept.runs(of: name)
    guard let last = runs.first, let summary = kept.summary(of: last) else { return .html("") }
    let other = runs.dropFirst().first.flatMap(kept.summary)
    let names = StudyNames(CheckedStudy(file.text, of: file).read?.scenario, language)
    let text = (try? HtmlFragment.text(of: summary, comparedTo: other, names, language)) ?? ""
    let papers = PapersPart(
      run: last, files: kept.papers(of: last), remarks: kept.remarks(of: last, language), language: language)
    let files = kept.files(of: last)
    let report = "../../\(gate.key(of: last))/\(Page.escaped(last))/\(Self.report)"
    return .html(
      ResultsPart(run: last, summary: text, report: report, files: files, papers: papers, language: language).html)
  }

  /// Writes the papers of a run, as `mutasim papers` does.
  func writePapers(of run: String, _ name: String, _ language: Language) throws(PageError) -> PageResponse {
    let kept = KeptResults(folder: shelf.results)
    guard try kept.runs(of: shelf.read(name).name).contains(run) else { throw .notThere(run) }
    let remarks = try desk.write(AskedPapers(name: name, results: shelf.results, run: run, language: language))
    return .html(PapersPart(run: run, files: kept.papers(of: run), remarks: remarks, language: language).html)
  }

  /// A file that a run has left.
  func file(_ name: String, of run: String) throws(PageError) -> PageResponse {
    guard let bytes = KeptResults(folder: shelf.results).bytes(name, of: run) else { throw .notThere("\(run)/\(name)") }
    let short = name.split(separator: "/").last.map(String.init) ?? name
    return .file(bytes, name: short)
  }

  /// The report of a run, for whoever has its key.
  func report(of run: String) -> PageResponse {
    guard let bytes = KeptResults(folder: shelf.results).bytes(Self.report, of: run) else {
      return .plain(bilingual(Phrases.error(.notThere("\(run)/\(Self.report)"))), status: 404)
    }
    return .report(bytes)
  }

  private static let report = "report.html"
}
