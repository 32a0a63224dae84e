internal import Government
internal import Playing

/// What the events of a trial are called.
struct TraceWords: Sendable {
  private let scenario: Scenario
  /// By event: its request, numbered in the order in which they first appear.
  let requests: [String]

  init(_ record: TrialRecord, _ scenario: Scenario) {
    self.scenario = scenario
    var numbers: [Key: Int] = [:]
    requests = record.events.map { event in
      let key = Key(home: event.home, service: event.service, day: event.day, index: event.index)
      let number = numbers[key] ?? numbers.count + 1
      numbers[key] = number
      return "R" + Self.padded(number, 6)
    }
  }

  private struct Key: Hashable {
    let home, service, day, index: Int
  }

  func service(of event: TrialRecord.Event) -> Service { scenario.units[event.home].services[event.service] }
  func unit(of event: TrialRecord.Event) -> String { scenario.units[event.unit].name }
  func step(of event: TrialRecord.Event) -> String { service(of: event).steps[event.step].name }

  /// Nothing where nobody does anything.
  func officer(_ number: Int?) -> String { number.map { "P" + Self.padded($0 + 1, 4) } ?? "" }

  /// What a step that starts has waited for: a kind of cause with its name, `hours` where it was the opening alone, or nothing.
  func waitedFor(_ event: TrialRecord.Event) -> String {
    guard event.kind == .started, event.hasWaited else { return "" }
    guard let cause = event.cause else { return "hours" }
    return cause.name.map { "\(cause.kind.rawValue) \($0)" } ?? cause.kind.rawValue
  }

  /// `2026-01-05 08:00:00`
  func stamp(_ seconds: Double, between: String = " ") -> String {
    let whole = Int(seconds.rounded(.down))
    let day = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let second = whole - day * 86_400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }
    return scenario.calendar.date(of: day).iso + between + clock.joined(separator: ":")
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
