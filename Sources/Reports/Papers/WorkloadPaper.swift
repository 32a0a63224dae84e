internal import Experiments
internal import Government

/// The workload of each unit (ABK) before, during and after: on an ordinary day, in the main window, and once it is over.
struct WorkloadPaper {
  let frame: PaperFrame

  private typealias Words = Phrases.WorkloadPaper
  private var language: Language { frame.language }
  private var comparison: Comparison { frame.comparison }
  private var scenario: Scenario { comparison.result.scenario }

  var paper: Paper {
    Paper(
      name: "abk", title: Words.title[language] + ": " + frame.studyTitle,
      source: frame.source,
      parts: [
        frame.letterhead, .title(Words.title[language], below: frame.studyTitle),
        .text(Words.answer(answerName)[language]),
        .table(table), frame.signature,
      ])
  }

  private var answer: Int? { Proposal(comparison).policy }
  private var answerName: Phrase? { answer.map { comparison.result.name(ofPolicy: $0) } }

  private var table: HtmlTable {
    let layout = comparison.result.layout
    let workloads = Workload.all(of: scenario)
    let gone = answer.map { UnitsLeft(comparison, policy: $0) }
    let rows = layout.scopes.indices.filter { layout.scopes[$0].kind == .unit }.flatMap { scope -> [[HtmlTable.Cell]] in
      let unit = layout.scopes[scope].units[0]
      let workload = workloads[unit]
      let during = ([0] + (answer.map { [$0] } ?? [])).map { policy in
        (Words.during(comparison.result.name(ofPolicy: policy)), load(policy, scope, workload))
      }
      let after = PhaseLoad(
        workload, officers: Double(workload.heads + announced(unit)) + (gone?.change(of: unit) ?? 0))
      let phases =
        [(Words.before, PhaseLoad(workload, officers: Double(workload.heads)))] + during + [(Words.after, after)]
      return phases.map { name, load in
        [HtmlTable.Cell(scenario.units[unit].title[language]), HtmlTable.Cell(name[language])] + cells(load)
      }
    }
    let window = frame.window
    let words = [Phrases.Page.Column.unit, Words.when].map { HtmlTable.Column($0[language], isNumber: false) }
    let numbers = [
      HtmlTable.Column(Words.posted[language], unit: Words.heads[language]),
      HtmlTable.Column(Words.load[language], unit: Words.ratio[language]),
      HtmlTable.Column(Words.need[language], unit: Words.heads[language]),
      HtmlTable.Column(Words.gap[language], unit: Words.heads[language]),
    ]
    return HtmlTable(
      title: "", columns: words + numbers, rows: rows,
      notes: [
        Words.windowNote(window.name, from: window.from, to: window.to),
        Words.note,
        Words.afterNote,
      ].map { $0[language] })
  }

  /// Officers who join within the study, less those who retire.
  private func announced(_ unit: Int) -> Int {
    scenario.units[unit].staffing.filter { $0.day < scenario.lengthDays }.reduce(0) { sum, change in
      if case .retire = change.kind { sum - change.count } else { sum + change.count }
    }
  }

  /// Of the window, by the means of the run.
  private func load(_ policy: Int, _ scope: Int, _ workload: Workload) -> PhaseLoad {
    let mean = { (measure: Measure) in
      comparison.estimate(policy: policy, window: comparison.focus.window, scope: scope, measure: measure).mean
    }
    return PhaseLoad(workload, officers: mean(.officers), load: mean(.load))
  }

  private func cells(_ load: PhaseLoad) -> [HtmlTable.Cell] {
    // Of the numbers shown, so that the reader who subtracts them finds the same.
    let gap = Numeral.rounded(load.equivalents, 1) - Numeral.rounded(load.need, 1)
    return [(load.officers, 1), (load.load, 2), (load.need, 1), (gap, 1)].map { value, decimals in
      HtmlTable.Cell(Phrase.number(value, decimals: decimals)[language])
    }
  }
}

/// Load of a unit's officers and how many it needs; NaN where that is not known.
struct PhaseLoad {
  /// Posted, in heads.
  let officers: Double
  /// EJ.
  let load: Double
  /// Officers in full-time equivalents that the work asks for.
  let need: Double
  /// Officers there, in full-time equivalents.
  let equivalents: Double
  /// Those less the officers needed.
  var gap: Double { equivalents - need }

  /// On an ordinary day, with so many officers.
  init(_ workload: Workload, officers: Double) {
    equivalents = Self.equivalents(workload, officers)
    need = workload.workloadNeed.officers
    load = equivalents > 0 ? need / equivalents : .nan
    self.officers = officers
  }

  /// With a load that was measured.
  init(_ workload: Workload, officers: Double, load: Double) {
    equivalents = Self.equivalents(workload, officers)
    need = load * equivalents
    self.officers = officers
    self.load = load
  }

  /// Heads less the share of other duties that the unit's own officers have.
  private static func equivalents(_ workload: Workload, _ officers: Double) -> Double {
    workload.heads > 0 ? officers * workload.effectiveHeads / Double(workload.heads) : officers
  }
}
