public import Government
internal import Stochastics

extension DemandModel {
  /// The forecast of every day of a study after the history; nobody comes on a weekday on which nobody ever came.
  ///
  /// - Parameters:
  ///   - calendar: of the study; its working days are open, whatever the history's days off were.
  ///   - studyDays: how many of its days are the study, without its run-out.
  public func forecast(_ calendar: WorkCalendar, studyDays: Int) -> DemandForecast {
    let start = calendar.date(of: 0)
    let between = max(0, start.dayNumber - history.last.dayNumber - 1)
    let whole = history.followed(
      by: DailySeries(
        first: history.last.adding(days: 1),
        days: history.ahead(max(1, between), known: known).days.prefix(between)
          + calendar.days.map { $0.isWorking ? .unknown : .closed }))
    let daysOff = whole.daysOffBefore(known)
    let opened = Set(
      history.days.indices.filter { history.days[$0].count ?? 0 > 0 }.map { history.date(of: $0).weekday })
    var (rows, pools) = (SparseRows(), [Int]())
    for day in calendar.days.indices {
      let row = columns.row(calendar.date(of: day), daysOff: daysOff[history.days.count + between + day])
      let isOpen = calendar.days[day].isWorking && opened.contains(calendar.days[day].weekday)
      rows.append(isOpen ? row.entries : [])
      pools.append(DemandColumns.pools[row.dayClass])
    }
    return DemandForecast(
      rows: rows, pools: pools, fit: fit, factors: factors, calendar: calendar, studyDays: studyDays)
  }
}
