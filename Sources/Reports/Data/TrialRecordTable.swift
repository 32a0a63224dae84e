public import Government
public import Playing

/// What one policy's officers did in a trial, as the register of an office would hold it: a row a step.
public struct TrialRecordTable: Sendable {
  private let record: TrialRecord
  private let words: TraceWords

  public init(_ record: TrialRecord, of scenario: Scenario) {
    self.record = record
    words = TraceWords(record, scenario)
  }

  /// CSV with request, service, unit, step, received, finished, officer; stamps of whole seconds on the clock of the office.
  public var text: String {
    var table = CSVWriter(header: ["request", "service", "unit", "step", "received", "finished", "officer"])
    for (event, request) in zip(record.events, words.requests) where event.kind == .finished {
      table.add(request)
      table.add(words.service(of: event).name)
      table.add(words.unit(of: event))
      table.add(words.step(of: event))
      table.add(words.stamp(event.arrival))
      table.add(words.stamp(event.time))
      table.add(words.officer(event.officer))
      table.endRow()
    }
    return String(decoding: table.bytes, as: UTF8.self)
  }
}
