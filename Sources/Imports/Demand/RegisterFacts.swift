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

  /// A request with all of its steps.
  private struct Request {
    let service: Int
    var received, finished: TimeStamp
    var isImpossible = false
  }

  /// - Parameters:
  ///   - form: the register.
  ///   - rows: those of one unit.
  ///   - order: settles days that can be read in two ways.
  init(_ form: FormTable, rows: [Sheet.Row], order: CountsFile.DateOrder?) {
    var names: [String] = []
    var places: [String: Int] = [:]
    var requests: [Request] = []
    var numbers: [String: Int] = [:]
    var who: [(day: Int, officer: String)] = []
    var log: [EventLog.Row] = []
    var impossible = 0
    let common = CommonNames(form.table, column: form.column("service"))
    let steps = RequestSteps([form.table], order: order)
    for row in rows {
      guard let received = form.stamp(row, "received"), let finished = form.stamp(row, "finished") else { continue }
      let request = steps.request(of: row, in: form.table) ?? "row \(row.number)"
      let isImpossible = !PossibleSpan.holds(from: received, to: finished)
      if isImpossible { impossible += 1 }
      let service = common.shown(form.text(row, "service") ?? form.table.sheet ?? WorkloadReading.stem(form.file))
      if let place = numbers[request] {
        requests[place].received = min(requests[place].received, received)
        requests[place].finished = max(requests[place].finished, finished)
        requests[place].isImpossible = requests[place].isImpossible || isImpossible
      } else {
        if places[service] == nil { names.append(service) }
        let place = places[service] ?? names.count - 1
        places[service] = place
        numbers[request] = requests.count
        requests.append(Request(service: place, received: received, finished: finished, isImpossible: isImpossible))
      }
      guard !isImpossible else { continue }
      if let officer = form.text(row, "officer") { who.append((finished.date.dayNumber, officer)) }
      log.append(
        EventLog.Row(
          request: request,
          activity: EventLog.Activity(unit: nil, service: service, step: form.text(row, "step")),
          officer: form.text(row, "officer"), place: "", received: received, started: nil, finished: finished))
    }
    let fit = who.isEmpty ? nil : EventLog(log).map { LogFit($0, known: .national) }
    services = names.indices.map { place in
      let own = requests.filter { $0.service == place && !$0.isImpossible }
      let clocks = own.compactMap(\.received.seconds).map { $0 / 3600 }
      // The minutes of a request of several steps are those of them all, which its stamps do not tell.
      let told = fit?.told.filter { fit?.log.activities[$0.activity].service == names[place] } ?? []
      return Service(
        name: names[place],
        minutes: own.compactMap { request -> Double? in
          guard request.finished.date == request.received.date, let from = request.received.seconds,
            let to = request.finished.seconds
          else { return nil }
          return (to - from) / 60
        }.sorted(),
        days: own.map { Self.workingDays(after: $0.received.date, to: $0.finished.date) }.sorted(),
        outsideShare: Double(clocks.count { !Self.usualHours.contains($0) }) / Double(max(1, clocks.count)),
        work: told.count == 1 ? told[0] : nil)
    }
    arrivals = fit.flatMap { $0.isLawful ? $0.arrivals : nil }
    self.impossible = impossible
    let last = who.map(\.day).max() ?? 0
    officers = who.isEmpty ? nil : Set(who.filter { $0.day > last - Self.lastDays }.map(\.officer)).count
    source =
      rows.isEmpty ? form.name : form.range(rows[0].number...rows[rows.count - 1].number, ["received", "finished"])
  }
}
