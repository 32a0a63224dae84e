public import Government
public import Playing

/// What one policy's officers did in a trial, as the register of an office would hold it: a row a step.
public struct TrialRecordTable: Sendable {
  private let record: TrialRecord
  private let scenario: Scenario

  public init(_ record: TrialRecord, of scenario: Scenario) {
    self.record = record
    self.scenario = scenario
  }

  /// CSV with request, service, unit, step, received, finished, officer; stamps of whole seconds on the clock of the office.
  public var text: String {
    var table = CSVWriter(header: ["request", "service", "unit", "step", "received", "finished", "officer"])
    var numbers: [Key: Int] = [:]
    for entry in record.entries {
      let key = Key(home: entry.home, service: entry.service, day: entry.day, index: entry.index)
      let number = numbers[key] ?? numbers.count + 1
      numbers[key] = number
      let service = scenario.units[entry.home].services[entry.service]
      table.add("R" + Self.padded(number, 6))
      table.add(service.name)
      table.add(scenario.units[entry.unit].name)
      table.add(service.steps[entry.step].name)
      table.add(stamp(entry.arrival))
      table.add(stamp(entry.end))
      table.add("P" + Self.padded(entry.officer + 1, 4))
      table.endRow()
    }
    return String(decoding: table.bytes, as: UTF8.self)
  }

  private struct Key: Hashable {
    let home, service, day, index: Int
  }

  private func stamp(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.down))
    let day = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
    let second = whole - day * 86_400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }
    return scenario.calendar.date(of: day).iso + " " + clock.joined(separator: ":")
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
