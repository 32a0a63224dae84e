internal import Government
public import Histories

/// What `mutasim fit` prints: every value that counts tell, with interval and days, and how a study says it.
public struct FitReport: Sendable {
  let fits: [DemandFit]
  let file: String
  let language: Language
  let units: Int
  private typealias Words = Phrases.Fit

  /// - Parameters:
  ///   - fits: one a service.
  ///   - file: what the counts were read from.
  ///   - units: how many a register names.
  ///   - language: of the text.
  public init(_ fits: [DemandFit], file: String, units: Int = 0, language: Language) {
    self.fits = fits
    self.file = file
    self.units = units
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    var lines = Wrapping.lines(Words.title(file: file)[language], width: width)
    for fit in fits {
      lines += ["", fit.service]
      let table = table(of: fit)
      lines += table.lines(width: width) ?? table.blocks(width: width)
      lines += [Words.inStudy[language], "  " + Self.study(fit)]
      lines += fit.surges.filter(\.isTold).map { "  " + Self.study($0) }
      for surge in fit.surges where !surge.isTold {
        lines += Wrapping.lines(Words.noRush(surge.name)[language], width: width)
      }
    }
    lines.append("")
    if units > 1 { lines += Wrapping.lines(Phrases.Registers.units(units)[language], width: width) }
    lines += Wrapping.lines(Words.notTold[language], width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(of fit: DemandFit) -> TextTable {
    let rows = FitRows(fit).rows
    func column(_ head: Phrase, _ cell: (FitRows.Row) -> Phrase) -> TextTable.Column {
      TextTable.Column(head: [head[language]], cells: rows.map { TextTable.Cell(value: cell($0)[language]) })
    }
    return TextTable(
      nameHead: Words.input[language], names: rows.map { $0.name[language] },
      columns: [
        column(Words.value) { .number($0.value.value * $0.scale, decimals: $0.decimals) },
        column(Words.interval) {
          .number($0.value.lower * $0.scale, decimals: $0.decimals) + Phrase(" – ")
            + .number($0.value.upper * $0.scale, decimals: $0.decimals)
        },
        column(Words.days) { .count($0.value.observations) },
      ])
  }

  /// As a scenario file says it; numbers of machines, in every language the same.
  static func study(_ fit: DemandFit) -> String {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let weekdays = zip(names, fit.weekdays).compactMap { name, value in
      value.map { "\(name): \(Numeral.fixed($0.value, decimals: 2))" }
    }
    // A growth that may be none is left out, as a rush is.
    let growth = fit.isGrowing ? fit.growth : nil
    let rate = fit.isGrowing ? fit.course.rate(on: fit.next) : fit.rate
    let trend = growth.map { ", trend: \(fitted($0, scale: 100, decimals: 1, unit: "%/year"))" } ?? ""
    return "demand: { rate: \(fitted(rate, decimals: 1, unit: "/day")), "
      + "weekdays: { \(weekdays.joined(separator: ", ")) }\(trend), "
      + "day_cv: \(fitted(fit.dayVariation, decimals: 2)) }"
  }

  static func study(_ surge: SurgeYears) -> String {
    let next = surge.nextPeak
    func number(_ value: Double) -> String { Numeral.fixed(value, decimals: 2) }
    return "\(surge.name): { peak: uncertain \(number(next.lower)) to \(number(next.upper)) "
      + "(usually \(number(next.value))) times, fades: \(fitted(surge.fades, decimals: 1, unit: " working days")) }"
  }

  /// `fitted 8.3/day from 7.9 to 8.7/day`.
  static func fitted(_ value: FittedValue, scale: Double = 1, decimals: Int, unit: String = "") -> String {
    func number(_ number: Double) -> String { Numeral.fixed(number * scale, decimals: decimals) }
    return "fitted \(number(value.value))\(unit) from \(number(value.lower)) to \(number(value.upper))\(unit)"
  }
}
