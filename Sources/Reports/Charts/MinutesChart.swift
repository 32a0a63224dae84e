internal import Foundation
internal import Histories
internal import Stochastics

/// Minutes of pieces as they were seen, with the lognormal law that a study would draw them from.
struct MinutesChart {
  let fit: ServiceTimeFit
  let name: String
  let place: Int
  let language: Language
  private static let (width, height, bins) = (560.0, 240.0, 30)
  private static let wholeMinutes = 15.0

  func draft() -> ChartDraft {
    ChartDraft(
      name: "minutes_\(place + 1)",
      title: Phrases.Work.minutesTitle(
        name, mean: .number(fit.clockMinutes.value, decimals: 1), from: .number(fit.clockMinutes.lower, decimals: 1),
        to: .number(fit.clockMinutes.upper, decimals: 1)),
      subtitle: Phrases.Work.minutesSubtitle(pieces: fit.seen.count), width: Self.width,
      body: [
        "width": .number(Self.width), "height": .number(Self.height), "data": ["values": .array(rows)],
        "layer": .array([seen, fitted]),
      ])
  }

  /// Three times the mean, or less where nearly all is shorter.
  private var end: Double {
    let most = Estimates.quantile(0.99, ofSorted: fit.seen) ?? fit.clockMinutes.value
    return max(min(3 * fit.clockMinutes.value, 1.2 * most), 1e-6)
  }

  /// Shares of pieces by bin; what is longer than the last is left out of the picture alone.
  private var rows: [JSONValue] {
    // Stamps of whole minutes stand like a comb in bins of parts of one.
    let step = end > Self.wholeMinutes ? (end / Double(Self.bins)).rounded(.up) : end / Double(Self.bins)
    var counts = Array(repeating: 0, count: Int((end / step).rounded(.down)) + 1)
    for minutes in fit.seen where minutes >= 0 && minutes <= end { counts[Int(minutes / step)] += 1 }
    let law = try? Distribution.lognormal(mean: fit.clockMinutes.value, cv: max(0.01, fit.variation))
    return counts.enumerated().map { bin, count in
      let (from, to) = (Double(bin) * step, Double(bin + 1) * step)
      let expected = law.map { $0.cumulative(to) - $0.cumulative(from) }
      return [
        "from": .short(from), "to": .short(to), "middle": .short((from + to) / 2),
        "seen": .short(Double(count) / Double(fit.seen.count)), "fitted": expected.map { .short($0) } ?? .null,
      ]
    }
  }

  private func x(_ field: String) -> JSONValue {
    ["field": .string(field), "type": "quantitative", "title": .string(Phrases.Work.minutesAxis[language])]
  }

  private func y(_ field: String) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "title": .string(Phrases.Work.piecesAxis[language]),
      "axis": ["format": "%"],
    ]
  }

  private var seen: JSONValue {
    [
      "mark": ["type": "bar", "color": .string(ChartTheme.color(ofPolicy: 0)), "opacity": 0.45],
      "encoding": ["x": x("from"), "x2": ["field": "to"], "y": y("seen"), "y2": ["datum": 0]],
    ]
  }

  private var fitted: JSONValue {
    [
      "mark": ["type": "line", "color": .string(ChartTheme.dark(ChartTheme.color(ofPolicy: 0))), "strokeWidth": 2],
      "encoding": ["x": x("middle"), "y": y("fitted")],
    ]
  }
}
