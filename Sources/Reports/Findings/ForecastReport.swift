internal import Government
public import Histories
internal import Stochastics

/// What `mutasim forecast` prints: week by week what may come, and how good such forecasts were.
public struct ForecastReport: Sendable {
  let forecasts: [Forecast]
  let file: String
  let language: Language
  private typealias Words = Phrases.Forecast

  /// - Parameters:
  ///   - forecasts: one a service, over the same days; one at least.
  ///   - file: what the counts were read from.
  ///   - language: of the text.
  public init(_ forecasts: [Forecast], file: String, language: Language) {
    self.forecasts = forecasts
    self.file = file
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    guard let first = forecasts.first else { return "" }
    let title = Words.title(after: first.history.last, days: first.days.count, file: file)
    var lines = Wrapping.lines(title[language], width: width)
    for forecast in forecasts {
      lines.append("")
      lines += Wrapping.lines(history(of: forecast)[language], width: width)
      let table = table(of: forecast)
      lines += table.lines(width: width) ?? table.blocks(width: width)
      for note in notes(on: forecast) { lines += Wrapping.lines(note[language], width: width) }
      guard let cases = forecast.cases else {
        if forecast.isOfRegister { lines += Wrapping.lines(Words.finishedUnknown[language], width: width) }
        continue
      }
      lines.append("")
      let work = self.table(of: cases)
      lines += work.lines(width: width) ?? work.blocks(width: width)
      for note in [Words.work(cases), Words.workHeldOut(cases.track, days: first.days.count)] {
        lines += Wrapping.lines(note[language], width: width)
      }
    }
    if first.units > 1 { lines += [""] + Wrapping.lines(Phrases.Registers.units(first.units)[language], width: width) }
    if let rows = first.impossibleRows {
      lines += [""] + Wrapping.lines(Phrases.Registers.impossible(rows)[language], width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func history(of forecast: Forecast) -> Phrase {
    let days = forecast.history.days
    return Words.history(
      forecast.service, counted: days.count { $0.count != nil }, closed: days.count { $0 == .closed },
      unknown: days.count { $0 == .unknown }, from: forecast.history.first)
  }

  private func table(of forecast: Forecast) -> TextTable {
    let weeks = forecast.weeks
    func band(_ level: Double) -> (Forecast.Week) -> Phrase {
      { $0.openDays == 0 ? Phrase("") : Self.band($0.sum, level) }
    }
    return TextTable(
      nameHead: Words.week[language], names: weeks.map { name($0.sum.date, $0.last) },
      columns: [
        column(Words.openDays, weeks) { .count($0.openDays) },
        column(Words.mean, weeks) { $0.openDays == 0 ? Phrase("") : .number($0.sum.mean, decimals: 0) },
        column(Words.half, weeks, band(0.5)), column(Words.share(0.8), weeks, band(0.8)),
        column(Words.share(0.95), weeks, band(0.95)),
      ])
  }

  private func table(of cases: CaseForecast) -> TextTable {
    TextTable(
      nameHead: Words.week[language], names: cases.weeks.map { name($0.first, $0.last) },
      columns: [
        column(Words.finished, cases.weeks) { .number($0.finished.mean, decimals: 0) },
        column(Words.share(0.8), cases.weeks) { Self.band($0.finished, 0.8) },
        column(Words.openOnEvening, cases.weeks) { .number($0.open.mean, decimals: 0) },
        column(Words.share(0.8), cases.weeks) { Self.band($0.open, 0.8) },
      ])
  }

  private func name(_ first: CivilDate, _ last: CivilDate) -> String {
    let span = first == last ? Phrase.date(last) : Phrase.date(first, year: false) + Phrase(" – ") + Phrase.date(last)
    return span[language]
  }

  private func column<Week>(_ head: (Phrase, Phrase), _ weeks: [Week], _ cell: (Week) -> Phrase) -> TextTable.Column {
    TextTable.Column(
      head: [head.0[language], head.1[language]], cells: weeks.map { TextTable.Cell(value: cell($0)[language]) })
  }

  private static func band(_ sample: DaySample, _ level: Double) -> Phrase {
    let band = sample.band(level)
    return .number(band.lowerBound, decimals: 0) + Phrase("–") + .number(band.upperBound, decimals: 0)
  }

  private func notes(on forecast: Forecast) -> [Phrase] {
    var notes = [Words.by(forecast.method)]
    if let own = forecast.scores.first(where: { $0.method == forecast.method }) {
      if forecast.method != .model { notes.append(Words.simplerIsAsGood) }
      let heldOut = Words.heldOut(origins: forecast.origins, days: own.days, crps: .number(own.crps, decimals: 1))
      notes.append(([heldOut] + forecast.scores.compactMap { comparison(own, $0) }).joined(", ") + Phrase("."))
      notes.append(Words.bands(own.inside))
    } else {
      notes.append(Words.nothingHeldOut)
    }
    if forecast.missesLebaran { notes.append(Words.missesLebaran) }
    if !forecast.isCalendarKnown { notes.append(Words.unknownYears) }
    return notes
  }

  /// How much less it is off than another, with the interval over the origins where there are some.
  private func comparison(_ own: ForecastScores, _ other: ForecastScores) -> Phrase? {
    guard other.method != own.method, other.crps > 0 else { return nil }
    let share = Phrase.percent(1 - own.crps / other.crps)
    guard let difference = own.difference(to: other) else { return Words.alsoWorse(than: other.method, share) }
    // A score is never below 0, so that no more than all of it can be less.
    let (lower, upper) = (-difference.upper / other.crps, min(1, -difference.lower / other.crps))
    let better = Words.better(than: other.method, share, from: .percent(lower), to: .percent(upper))
    return lower > 0 ? better : better + Words.notSettled
  }
}
