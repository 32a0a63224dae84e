public import Government

/// What really happened at an office by service and working day, as far as its own files tell.
public struct OfficeRecord: Sendable {
  public struct Service: Sendable {
    public let name: String
    /// By `FlowMeasure` and day of the calendar; NaN where it cannot be told.
    let figures: [[Double]]
    /// Arrivals in seconds since midnight of the calendar's first day, ascending; nil where only days are known.
    public let stamps: [Double]?
    /// Requests by day of the calendar as they were recorded, days off included.
    public let recorded: [Int: Int]
    /// Requests that came before the calendar's first day and were not done by then.
    public let openBefore: Int

    public func figure(_ measure: FlowMeasure, day: Int) -> Double { figures[measure.rawValue][day] }
  }

  public let file: String
  /// Whether it tells what was done, and not only what came.
  public let isRegister: Bool
  public let services: [Service]
  /// Rows of a register whose finish cannot be; their coming counts.
  public let impossibleRows: Int
  /// The days that it speaks of.
  public let days: ClosedRange<CivilDate>
  /// Different officers on the stamps by day of the calendar; NaN where none is named.
  public let officersSeen: [Double]
  /// First stamps of officers who were not seen in the weeks before, by day of the calendar, ascending.
  public let newcomers: [Int]
  /// The first day on which somebody would have been taken for new.
  public let newcomersKnownFrom: Int
}

extension OfficeRecord.Service {
  /// Daily counts tell what came alone; those of days off count on the working day after.
  init(_ service: CountsFile.Service, _ calendar: WorkCalendar, _ count: Int) {
    let unknown = Array(repeating: Double.nan, count: count)
    var received = unknown
    var recorded: [Int: Int] = [:]
    for (place, entry) in service.series.days.enumerated() {
      let day = calendar.day(of: service.series.date(of: place))
      guard let requests = entry.count, day >= 0, day < count else { continue }
      if requests > 0 { recorded[day] = requests }
      guard let working = calendar.workingDay(atOrAfter: day), working < count else { continue }
      if requests > 0 || working == day {
        received[working] = (received[working].isNaN ? 0 : received[working]) + Double(requests)
      }
    }
    name = service.name
    figures = FlowMeasure.allCases.map { $0 == .received ? received : unknown }
    stamps = nil
    self.recorded = recorded
    openBefore = 0
  }
}
