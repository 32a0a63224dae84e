internal import Experiments

/// All papers of a study.
struct PaperSet {
  let frame: PaperFrame
  let book: ChartBook
  /// Absolute path of the folder of results.
  let results: String

  private typealias Words = Phrases.Paper
  /// Orders are drafted of an answer that the trials settle, and of none other.
  private var letter: AssignmentLetter? { Proposal(frame.comparison).isSettled ? AssignmentLetter(frame) : nil }

  /// What the script needs.
  var json: JSONValue {
    let letter = letter
    let annexes =
      [Words.staffStudy] + (letter == nil ? [] : [Words.letter]) + [Words.workload, Words.slide, Words.tables]
    let papers =
      [
        StaffStudy(frame: frame, book: book, hasLetter: letter != nil).paper,
        Memo(frame: frame, annexes: annexes).paper,
      ]
      + [letter?.paper].compactMap { $0 } + [WorkloadPaper(frame: frame).paper]
    return .array(
      papers.map { $0.json(frame.language) } + [
        MeetingPage(frame: frame, book: book).json, TablesWorkbook(frame: frame, folder: results).json,
      ])
  }

  /// Why there is no assignment letter, and what else the answer needs.
  var remarks: [Phrase] {
    let proposal = Proposal(frame.comparison)
    guard letter == nil else { return proposal.others.map(Phrases.Memo.needs) }
    let why =
      if proposal.policy == nil { Words.answerIsNone } else if !proposal.lends { Words.nobodyLent } else {
        proposal.isSettled ? Words.nobodyWent : Words.notSettled
      }
    return [Words.noLetter + why] + proposal.others.map(Phrases.Memo.needs)
  }
}
