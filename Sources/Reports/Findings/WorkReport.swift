internal import Government
public import Histories

/// What `mutasim fit` prints of a log: minutes of work, newcomers, handovers, the way of requests.
public struct WorkReport: Sendable {
  let fit: LogFit
  let file: String
  let language: Language
  private typealias Words = Phrases.Work

  public init(_ fit: LogFit, file: String, language: Language) {
    self.fit = fit
    self.file = file
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    func wrapped(_ phrase: Phrase) -> [String] { Wrapping.lines(phrase[language], width: width) }
    func shown(_ table: TextTable) -> [String] { table.lines(width: width) ?? table.blocks(width: width) }
    let log = fit.log
    var lines = wrapped(Words.title(log, file: file))
    lines += wrapped(Words.hours(fit.week.ordinary[0], isLawful: fit.isLawful))
    if log.exchangedRows > 0 { lines += wrapped(Words.exchanged(log.exchangedRows)) }
    if !fit.areOfficersNamed { lines += wrapped(Words.nameless(log.namelessShare)) }
    if !fit.crowds.isEmpty { lines += wrapped(Words.crowds(fit.crowds.map { log.officers[$0] })) }
    if !fit.told.isEmpty {
      lines += [""] + shown(times) + wrapped(Words.standard)
      lines += [Phrases.Fit.inStudy[language]] + fit.told.map { "  " + Self.study($0, log) }
      let steady = fit.told.filter(\.isSteady).map { log.activities[$0.activity].name }
      if !steady.isEmpty { lines += wrapped(Words.steady(steady)) }
    }
    if fit.areOfficersNamed, !fit.untold.isEmpty {
      lines += wrapped(Words.notTold(fit.untold.map { log.activities[$0].name }))
    }
    if fit.hasSteps { lines += [""] + shown(steps) }
    lines.append("")
    for newcomer in fit.newcomers { lines += wrapped(Words.newcomer(log.officers[newcomer.officer], newcomer)) }
    for handover in fit.handovers {
      lines += wrapped(Words.handover(handover, from: log.officers[handover.from], to: log.officers[handover.to]))
    }
    if let presence = fit.presence { lines += wrapped(Words.absence(presence.absence)) }
    if let arrivals = fit.arrivals {
      lines += wrapped(Words.arrivals(arrivals))
    }
    if let profile = fit.profile { lines += [Phrases.Fit.inStudy[language], "  " + Self.study(profile: profile)] }
    lines += wrapped(Words.notKnown)
    return lines.joined(separator: "\n") + "\n"
  }

  private var times: TextTable {
    func column(_ head: Phrase, _ cell: (ServiceTimeFit) -> Phrase) -> TextTable.Column {
      TextTable.Column(head: [head[language]], cells: fit.told.map { TextTable.Cell(value: cell($0)[language]) })
    }
    return TextTable(
      nameHead: Words.activity[language], names: fit.told.map { fit.log.activities[$0.activity].name },
      columns: [
        column(Words.minutes) { .number($0.minutes.value, decimals: 1) },
        column(Phrases.Fit.interval) {
          .number($0.minutes.lower, decimals: 1) + Phrase(" – ") + .number($0.minutes.upper, decimals: 1)
        },
        column(Words.onClock) { .number($0.clockMinutes.value, decimals: 1) },
        column(Words.variation) { .number($0.variation, decimals: 2) },
        column(Words.finished) { .count($0.minutes.observations) },
      ])
  }

  private var steps: TextTable {
    func column(_ head: Phrase, _ cell: (StepFit) -> Phrase) -> TextTable.Column {
      TextTable.Column(head: [head[language]], cells: fit.steps.map { TextTable.Cell(value: cell($0)[language]) })
    }
    return TextTable(
      nameHead: Words.activity[language], names: fit.steps.map { fit.log.activities[$0.activity].name },
      columns: [
        column(Words.share) { .percent($0.share) },
        column(Words.repeated) { .percent($0.repeated) },
        column(Words.hoursSince) { .number($0.hoursSince, decimals: 1) },
        column(Words.after) { $0.after.map { Phrase(fit.log.activities[$0].name) } ?? Words.arrival },
      ])
  }

  static func study(profile: [Int]) -> String {
    "demand: { profile: [\(profile.map(String.init).joined(separator: ", "))] }"
  }

  /// As a scenario file says it; numbers of machines, in every language the same.
  static func study(_ fit: ServiceTimeFit, _ log: EventLog) -> String {
    func number(_ value: Double, _ decimals: Int) -> String { Numeral.fixed(value, decimals: decimals) }
    let minutes = fit.minutes
    return "\(log.activities[fit.activity].name): { time: fitted lognormal mean \(number(minutes.value, 1)) min "
      + "cv \(number(fit.variation, 2)) from \(number(minutes.lower, 1)) to \(number(minutes.upper, 1)) min }"
  }
}
