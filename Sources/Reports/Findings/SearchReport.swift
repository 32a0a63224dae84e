public import Experiments
internal import Government

/// What `mutasim optimise` prints: the best, how sure that is, what else would do, and of several aims those that nothing beats.
public struct SearchReport: Sendable {
  let result: SearchResult
  let record: RunRecord
  let language: Language
  private typealias Words = Phrases.Search

  public init(_ result: SearchResult, _ record: RunRecord = RunRecord(), language: Language) {
    self.result = result
    self.record = record
    self.language = language
  }

  /// Members of a front that are printed.
  private static let mostShown = 20

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    var lines =
      Wrapping.lines(result.scenario.title[language], width: width) + Wrapping.lines(runLine[language], width: width)
    lines.append("")
    for sentence in SearchFindings(result: result).sentences {
      lines += Wrapping.lines(sentence[language], width: width)
    }
    lines += front(width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was tried of how much, by which means.
  var runLine: Phrase {
    let finding = result.finding
    return Words.runLine(
      tried: .count(finding.tried.count), of: .count(finding.space.count), plays: .count(finding.plays),
      walks: finding.walks.count, isExhaustive: finding.isExhaustive, isWalked: finding.isWalked,
      seed: result.scenario.comparison.seed,
      seconds: record.seconds)
  }

  private func front(width: Int) -> [String] {
    guard let front = result.front, !front.members.isEmpty else { return [] }
    let words = SearchWords(result: result)
    let shown = Array(front.members.prefix(Self.mostShown))
    func column(_ head: [Phrase], _ cell: (SearchFront.Member) -> Phrase) -> TextTable.Column {
      TextTable.Column(head: head.map { $0[language] }, cells: shown.map { TextTable.Cell(value: cell($0)[language]) })
    }
    var columns = result.settings.aims.indices.map { aim in
      column([words.aim(aim).name, words.aim(aim).unit]) { member in
        let estimate = result.estimate(member.candidate, aim: aim)
        return words.number(estimate.mean, aim: aim, halfWidth: estimate.halfWidth)
      }
    }
    if result.finding.question.share != nil {
      columns.append(column(Words.holdsHead) { Phrase.number(result.share($0.candidate).mean * 100, decimals: 0) })
    }
    columns.append(column(Words.chance) { Phrase.percent($0.chance) })
    let table = TextTable(
      nameHead: Phrases.policy[language], names: shown.map { words.policy($0.candidate)[language] }, columns: columns)
    let aims = result.settings.aims.indices.map { words.aim($0).name }.joined(", ")
    var lines = [""] + Wrapping.lines(Words.front(front.members.count, of: aims)[language], width: width) + [""]
    lines += table.lines(width: width) ?? table.blocks(width: width)
    let notes = SearchFrontNotes(result: result).sentences
    if !notes.isEmpty { lines.append("") }
    return lines + notes.flatMap { Wrapping.lines($0[language], width: width) }
  }
}
