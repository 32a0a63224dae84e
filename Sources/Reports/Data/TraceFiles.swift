public import Files
public import Government
public import Playing

/// The events of one trial of a policy, of requests and of officers, as tables and as XES logs that process mining reads.
public struct TraceFiles: Sendable {
  private let trace: TrialRecord
  private let scenario: Scenario
  private let record: RunRecord
  private let (policy, trial): (Int, Int)
  private let words: TraceWords
  private let roster: Roster

  /// - Parameters:
  ///   - trace: of a policy in a trial.
  ///   - scenario: that was played.
  ///   - policy: its place in the scenario.
  ///   - trial: its number.
  ///   - record: how it was made.
  public init(_ trace: TrialRecord, of scenario: Scenario, policy: Int, trial: Int, _ record: RunRecord) {
    self.trace = trace
    self.scenario = scenario
    self.record = record
    (self.policy, self.trial) = (policy, trial)
    words = TraceWords(trace, scenario)
    roster = Roster(scenario)
  }

  public var all: [ResultFile] {
    [
      ResultFile(path: "requests.csv", bytes: requests), ResultFile(path: "officers.csv", bytes: officers),
      ResultFile(path: "requests.xes", text: requestLog.text), ResultFile(path: "officers.xes", text: officerLog.text),
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: ColumnText.ofTraces)),
      ResultFile(
        path: "provenance.json",
        text: ResultFiles.provenance(record, seed: scenario.comparison.seed, trials: nil).text),
      ResultFile(path: "scenario.resolved.yaml", text: record.resolved),
    ]
  }

  /// `<scenario>-trace-<policy>-<trial>-<short id>`: the same for the same question.
  public var folderName: String {
    let name = scenario.policies[policy].name
    let identity = """
      \(record.version)
      \(scenario.comparison.seed)
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(record.resolved)\(record.drawsAssumptions ? "\nwith assumptions" : "")
      """
    return "\(record.scenarioName)-trace-\(name)-\(trial)-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  /// One row an event of a request, by time.
  private var requests: [UInt8] {
    var table = CSVWriter(header: ColumnText.requestEvents.map(\.name))
    for (event, request) in zip(trace.events, words.requests) {
      for text in [
        request, words.service(of: event).name, words.unit(of: event), event.kind.rawValue, step(of: event),
        words.stamp(event.time), officer(event.officer), words.waitedFor(event),
      ] { table.add(text) }
      table.endRow()
    }
    return table.bytes
  }

  /// One row an event of an officer whom the policy asked for, move by move.
  private var officers: [UInt8] {
    var table = CSVWriter(header: ColumnText.officerEvents.map(\.name))
    for move in trace.moves {
      for event in OfficerEvent.all(of: move) {
        table.add(officer(move.officer))
        table.add(event.kind.rawValue)
        table.add(scenario.calendar.date(of: event.day))
        for unit in [move.from, move.to] { table.add(unit.map { scenario.units[$0].name } ?? "") }
        table.add(move.instrumentName)
        table.add(event.detail)
        table.endRow()
      }
    }
    return table.bytes
  }

  private var requestLog: EventLogXML {
    var log = EventLogXML()
    var places: [String: [Int]] = [:]
    var order: [String] = []
    for (place, request) in words.requests.enumerated() {
      if places[request] == nil { order.append(request) }
      places[request, default: []].append(place)
    }
    for request in order {
      let own = places[request] ?? []
      log.begin(request, ["service": words.service(of: trace.events[own[0]]).name])
      for place in own {
        let event = trace.events[place]
        let isStep = event.kind == .started || event.kind == .finished
        log.add(
          isStep ? step(of: event) : event.kind.rawValue, transition: event.kind == .started ? "start" : "complete",
          at: words.stamp(event.time, between: "T"), resource: officer(event.officer),
          ["unit": words.unit(of: event), "waiting_for": words.waitedFor(event)])
      }
      log.end()
    }
    return log
  }

  private var officerLog: EventLogXML {
    var log = EventLogXML()
    for (number, move) in trace.moves.enumerated() {
      log.begin("M\(number + 1)", ["instrument": move.instrumentName])
      for event in OfficerEvent.all(of: move) {
        log.add(
          event.kind.rawValue, transition: "complete", at: scenario.calendar.date(of: event.day).iso + "T00:00:00",
          resource: officer(move.officer), ["to_unit": scenario.units[move.to].name, "detail": event.detail])
      }
      log.end()
    }
    return log
  }

  private func step(of event: TrialRecord.Event) -> String {
    event.kind == .started || event.kind == .finished ? words.step(of: event) : ""
  }

  private func officer(_ number: Int?) -> String { number.map { roster.name(of: $0) } ?? "" }
}

/// Something that happens to an officer whom a policy asks for.
private struct OfficerEvent {
  enum Kind: String {
    case ordered, rejected, due, trained, arrived, confirmed, returned
  }

  let kind: Kind
  let day: Int
  /// Why he does not move, or his days of training.
  var detail = ""

  /// In the order of their days.
  static func all(of move: MoveRecord) -> [OfficerEvent] {
    var events = [OfficerEvent(kind: .ordered, day: move.orderedDay)]
    if let due = move.dueDay { events.append(OfficerEvent(kind: .due, day: due)) }
    if let arrived = move.arrivedDay {
      if move.trainedDays > 0 {
        events.append(OfficerEvent(kind: .trained, day: arrived, detail: "\(move.trainedDays) days"))
      }
      events.append(OfficerEvent(kind: .arrived, day: arrived))
    }
    if let day = move.confirmedDay { events.append(OfficerEvent(kind: .confirmed, day: day)) }
    if let day = move.returnedDay { events.append(OfficerEvent(kind: .returned, day: day)) }
    if let reason = move.rejectedBecause {
      let last = events.map(\.day).max() ?? move.orderedDay
      events.append(OfficerEvent(kind: .rejected, day: last, detail: reason.rawValue))
    }
    return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}
