internal import Experiments
internal import Government

/// The paper by which staff propose a decision (telaahan staf), in its six parts.
struct StaffStudy {
  let frame: PaperFrame
  let book: ChartBook
  /// Whether an assignment letter stands beside it.
  let hasLetter: Bool

  private typealias Words = Phrases.StaffStudy
  private typealias Heads = Phrases.Paper
  private var language: Language { frame.language }
  private var comparison: Comparison { frame.comparison }
  private var scenario: Scenario { comparison.result.scenario }
  private var assumptions: KeyAssumptions {
    KeyAssumptions(frame.record.assumed.filter { !$0.isFitted }, order: frame.record.sway)
  }

  var paper: Paper {
    let annexes = annexes
    let opening: [Paper.Part] = [
      frame.letterhead, .title(Words.title[language], below: ""),
      .fields([
        frame.field(Heads.to, Heads.whoDecides), frame.field(Heads.from, Heads.whoProposes),
        frame.field(Heads.date, Heads.theDate), frame.field(Heads.number, Heads.theNumber),
        frame.field(Heads.nature, Heads.theNature), frame.annexes(annexes.count),
        frame.field(Heads.subject, Phrase(frame.studyTitle)),
      ]),
    ]
    return Paper(
      name: "telaahan-staf", title: Words.title[language] + ": " + frame.studyTitle,
      source: frame.source,
      parts: opening + problem + assumed + facts + analysis + conclusion + advice + [frame.signature]
        + annexes.enumerated().flatMap { number, annex in
          [.newPage, .heading(Heads.annex(number + 1, annex.title)[language]), .table(annex.table)]
        })
  }

  private var problem: [Paper.Part] {
    let window = frame.window
    let names = comparison.policies.map { comparison.result.name(ofPolicy: $0) }
    let question = Words.question(
      comparison.result.title(of: comparison.focus.scope), window: window.name, from: window.from, to: window.to,
      policies: names.dropFirst().joined(", "), baseline: names[0])
    let asked = scenario.question.isEmpty ? [] : [Words.asked(Phrase(scenario.question))]
    return [.heading(Words.problem[language])] + ([question] + asked).map { .text($0[language]) }
  }

  private var assumed: [Paper.Part] {
    let assumptions = assumptions
    let count = assumptions.first.count + assumptions.others.count
    guard count > 0 else { return [.heading(Words.assumptions[language]), .text(Words.noAssumption[language])] }
    let told = Words.assumed(
      count, of: frame.record.inputs, shown: assumptions.first.count, by: frame.record.sway?.study)
    return [
      .heading(Words.assumptions[language]), .text(told[language]),
      .table(frame.page.assumptions(assumptions.first, title: Phrase(""))),
    ]
  }

  private var facts: [Paper.Part] {
    let explanation = Explanation(scenario, language: language)
    let surges = explanation.surges.map { part in
      part.introduction + part.items.map { ([$0.name.sentenceCased + Phrase(":")] + $0.sentences).joined(" ") }
    }
    let data = frame.record.dataFiles.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path }
    let sentences =
      [explanation.calendar.introduction.joined(" ")] + (surges ?? [])
      + (data.isEmpty ? [] : [Words.data(data.joined(separator: ", "))])
    let units = explanation.units
    return [.heading(Words.facts[language]), .text(Words.given[language]), .items(sentences.map { $0[language] })]
      + (units.table.map {
        [.table(HtmlTable($0, title: Words.workload[language], words: 0, notes: units.notes.map { $0[language] }))]
      } ?? [])
  }

  private var analysis: [Paper.Part] {
    let page = frame.page
    var policies = page.policies
    policies.title = Words.policies[language]
    let tables = [policies, page.targets, page.letters, page.reasons, page.costs, page.bottlenecks]
    return [.heading(Words.analysis[language]), .text(Words.compared[language])]
      + tables.prefix(1).map { .table($0) } + frame.picture(DifferencesChart.name, in: book)
      + tables.dropFirst().filter { !$0.rows.isEmpty }.map { .table($0) }
      + [.text(Words.remarks[language]), .items(frame.console.pageNotes)]
  }

  private var conclusion: [Paper.Part] {
    [.heading(Words.conclusion[language])] + frame.console.answer.map { .text($0) }
  }

  private var advice: [Paper.Part] {
    let actions = frame.console.actions
    let proposal = Proposal(comparison)
    let letter =
      if hasLetter { [Words.letterIsDrafted] } else if !proposal.movesPeople { [Words.nobodyMoves] } else {
        proposal.lends && !proposal.isSettled ? [Words.letterWaits] : []
      }
    let last = (actions.isEmpty ? [Proposal(comparison).isOpen ? Words.notYet : nil].compactMap { $0 } : []) + letter
    let heading: [Paper.Part] = actions.isEmpty ? [] : [.text(frame.console.actionsHeading + ":")]
    return [.heading(Words.advice[language])] + heading + [.items(actions + last.map { $0[language] })]
  }

  private var annexes: [(title: Phrase, table: HtmlTable)] {
    let others = frame.page.assumptions(assumptions.others, title: Phrase(""))
    var units = frame.page.units
    units.title = ""
    return [(Words.allAssumptions, others), (Phrases.Page.units, units)].filter { !$0.1.rows.isEmpty }
  }
}
