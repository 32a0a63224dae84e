internal import Government
internal import Histories
internal import Scenarios
internal import Tables

/// What a register tells beside how many came: how long requests took, and how many officers did them.
struct RegisterFacts: Sendable {
  struct Service: Sendable {
    let name: String
    /// Minutes from received to finished of those done within the day, ascending.
    let minutes: [Double]
    /// Working days from received to finished, ascending.
    let days: [Int]
    /// Share that came before 06:00 or after 18:00, of those with a time of day.
    let outsideShare: Double
    /// The minutes of work, where the times of finishing tell them.
    let work: ServiceTimeFit?

    func minutes(at share: Double) -> Double? {
      minutes.isEmpty ? nil : minutes[min(minutes.count - 1, Int(share * Double(minutes.count)))]
    }

    func days(at share: Double) -> Int? {
      days.isEmpty ? nil : days[min(days.count - 1, Int(share * Double(days.count)))]
    }
  }

  let services: [Service]
  /// Different officers in the last 90 days; nil where none are named.
  let officers: Int?
  /// When on a day requests come; nil where the stamps do not tell, or tell other hours than those that the study plays.
  let arrivals: ArrivalShares?
  /// Rows finished before they came, or years after.
  let impossible: Int
  /// `log.csv, C2:D9000`
  let source: String

  private static let lastDays = 90
  private static let usualHours = 6.0...18.0
  /// Longer takes no request; a year is a slip then.
  private static let mostDays = 5000

  var impossibleNote: Sentence {
    Sentence(
      "\(impossible) \(impossible == 1 ? "row is" : "rows are") finished before coming, or more than ten years after: only the coming counts",
      "\(impossible) baris selesai sebelum masuk, atau lebih dari sepuluh tahun sesudahnya: hanya kedatangannya yang dihitung"
    )
  }

  func service(_ name: String) -> Service? { services.first { UnitName.plain($0.name) == UnitName.plain(name) } }

  private static func workingDays(after first: CivilDate, to last: CivilDate) -> Int {
    (0..<min(mostDays, last.dayNumber - first.dayNumber)).count { place in
      let day = first.adding(days: place + 1)
      return day.weekday < 5 && !KnownDays.national.daysOff.contains(day)
    }
  }

  /// - Parameters:
  ///   - form: the register.
  ///   - rows: those of one unit.
  init(_ form: FormTable, rows: [Sheet.Row]) {
    var names: [String] = []
    var places: [String: Int] = [:]
    var minutes: [[Double]] = []
    var days: [[Int]] = []
    var clocks: [[Double]] = []
    var who: [(day: Int, officer: String)] = []
    var log: [EventLog.Row] = []
    var impossible = 0
    let common = CommonNames(form.table, column: form.column("service"))
    for row in rows {
      guard let received = form.stamp(row, "received"), let finished = form.stamp(row, "finished") else { continue }
      guard PossibleSpan.holds(from: received, to: finished) else {
        impossible += 1
        continue
      }
      let service = common.shown(form.text(row, "service") ?? form.table.sheet ?? WorkloadReading.stem(form.file))
      let place = places[service] ?? names.count
      if place == names.count {
        places[service] = place
        names.append(service)
        minutes.append([])
        days.append([])
        clocks.append([])
      }
      days[place].append(Self.workingDays(after: received.date, to: finished.date))
      if finished.date == received.date, let from = received.seconds, let to = finished.seconds {
        minutes[place].append((to - from) / 60)
      }
      if let clock = received.seconds { clocks[place].append(clock / 3600) }
      if let officer = form.text(row, "officer") { who.append((finished.date.dayNumber, officer)) }
      log.append(
        EventLog.Row(
          request: "\(row.number)", activity: EventLog.Activity(unit: nil, service: service, step: nil),
          officer: form.text(row, "officer"), place: "", received: received, started: nil, finished: finished))
    }
    let fit = who.isEmpty ? nil : EventLog(log).map { LogFit($0, known: .national) }
    services = names.indices.map { place in
      Service(
        name: names[place], minutes: minutes[place].sorted(), days: days[place].sorted(),
        outsideShare: Double(clocks[place].count { !Self.usualHours.contains($0) })
          / Double(max(1, clocks[place].count)),
        work: fit?.told.first { fit?.log.activities[$0.activity].service == names[place] })
    }
    arrivals = fit.flatMap { $0.isLawful ? $0.arrivals : nil }
    self.impossible = impossible
    let last = who.map(\.day).max() ?? 0
    officers = who.isEmpty ? nil : Set(who.filter { $0.day > last - Self.lastDays }.map(\.officer)).count
    source =
      rows.isEmpty ? form.name : form.range(rows[0].number...rows[rows.count - 1].number, ["received", "finished"])
  }
}
