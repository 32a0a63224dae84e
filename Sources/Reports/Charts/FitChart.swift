internal import Histories
internal import Stochastics

/// A service's weeks as they were counted, on the law of ordinary days that was fitted to them.
struct FitChart {
  let fit: DemandFit
  let place: Int
  let language: Language

  func draft() -> ChartDraft {
    let weeks = fit.weeks()
    let panel = BandPanels.Panel(
      heading: fit.service, axis: Phrases.Forecast.perDay, days: weeks.map { ($0.first, $0.seen, $0.band) })
    let inside = weeks.count { $0.band.band(2).contains($0.seen) }
    return BandPanels(rows: [[panel]], language: language).draft(
      "demand_\(place + 1)",
      title: Phrases.Fit.chartTitle(fit.service, inside: inside, of: weeks.count),
      subtitle: Phrases.Fit.chartSubtitle)
  }
}
