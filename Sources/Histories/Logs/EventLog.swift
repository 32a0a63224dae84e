public import Government

/// What an office's register or event log says was done: by whom, when it came and when it was finished.
///
/// Officers are known by number alone, in the order of their first rows: no name or number of a person leaves the file.
public struct EventLog: Sendable {
  /// What is done: a step of a service, as the log names them.
  public struct Activity: Sendable, Hashable {
    public let unit: String?
    public let service: String?
    public let step: String?

    /// Each nil where the log does not say it.
    public init(unit: String?, service: String?, step: String?) {
      (self.unit, self.service, self.step) = (unit, service, step)
    }

    /// All that is known of it, in one line.
    public var name: String {
      let parts = [unit, service, step].compactMap { $0 }
      return parts.isEmpty ? "requests" : parts.joined(separator: " · ")
    }
  }

  /// Something that was finished; times are minutes of the office's clock since 1970-01-01 00:00.
  public struct Entry: Sendable, Hashable {
    public let request: Int
    public let activity: Int
    /// nil where the log names none.
    public let officer: Int?
    /// When it could be begun: the request had come, or the step before was finished.
    public let enabled: Double
    /// Whether of `enabled` only the day is on record.
    public let isDayOnly: Bool
    /// nil where the log has no time of starting.
    public let started: Double?
    public let finished: Double

    /// Day of finishing, counted from 1970-01-01.
    var day: Int { Int((finished / 1440).rounded(.down)) }
  }

  public let activities: [Activity]
  /// Where in the file each officer is first found.
  public let officers: [String]
  public let requestCount: Int
  /// By time of finishing.
  public let entries: [Entry]
  /// Rows left out, since they end before their request came, or years after.
  public let exchangedRows: Int
  /// When each request came; of some only the day is on record, and then it is midnight.
  public let received: [Double]

  /// Share of entries that name no officer.
  public var namelessShare: Double {
    Double(entries.count { $0.officer == nil }) / Double(max(1, entries.count))
  }

  /// The days from the first to the last finished entry.
  public var days: ClosedRange<CivilDate> {
    let (first, last) = (entries.first?.day ?? 0, entries.last?.day ?? 0)
    return CivilDate(dayNumber: first)...CivilDate(dayNumber: max(first, last))
  }

  init(activities: [Activity], officers: [String], entries: [Entry], received: [Double], exchangedRows: Int = 0) {
    self.exchangedRows = exchangedRows
    self.activities = activities
    self.officers = officers
    self.entries = entries.enumerated().sorted {
      ($0.element.finished, $0.offset) < ($1.element.finished, $1.offset)
    }.map(\.element)
    self.received = received
    requestCount = received.count
  }
}
