public import Government

extension OfficeRecord {
  /// What a file of office days says, before it is laid on a calendar.
  public enum Source: Sendable {
    case register(OfficeRegister)
    case counts(CountsFile)

    /// Reads a register, or daily counts where it is none.
    ///
    /// - Parameters:
    ///   - path: of the file.
    ///   - order: settles days that can be read in two ways.
    ///   - known: days off, on which a day without a row of counts was closed.
    public init(path: String, order: CountsFile.DateOrder? = nil, known: KnownDays) throws(CountsError) {
      if let register = try OfficeRegister(path: path, order: order) {
        self = .register(register)
      } else {
        self = .counts(try CountsFile(path: path, order: order, known: known))
      }
    }

    public var services: [String] {
      switch self {
      case .register(let register): register.services
      case .counts(let counts): counts.services.map(\.name)
      }
    }

    /// First and last day on record.
    public var days: ClosedRange<CivilDate> {
      switch self {
      case .register(let register): register.days
      case .counts(let counts):
        (counts.services.map(\.series.first).min() ?? CivilDate(dayNumber: 0))...(counts.services.map(\.series.last)
          .max() ?? CivilDate(dayNumber: 0))
      }
    }
  }
}

extension OfficeRecord {
  /// Lays a file on the days of a calendar, of which only the first so many are asked for.
  public init(_ source: Source, on calendar: WorkCalendar, days count: Int) {
    switch source {
    case .register(let register): self.init(register, RegisterDays(register, calendar, count))
    case .counts(let counts): self.init(counts, calendar, count, source.days)
    }
  }

  private init(_ register: OfficeRegister, _ days: RegisterDays) {
    self.init(
      file: register.file, isRegister: true, services: register.services.indices.map(days.service),
      impossibleRows: register.impossible, days: register.days, officersSeen: days.officersSeen,
      newcomers: days.newcomers,
      newcomersKnownFrom: days.settled)
  }

  private init(_ counts: CountsFile, _ calendar: WorkCalendar, _ count: Int, _ days: ClosedRange<CivilDate>) {
    self.init(
      file: counts.file, isRegister: false, services: counts.services.map { Service($0, calendar, count) },
      impossibleRows: 0, days: days, officersSeen: Array(repeating: .nan, count: count), newcomers: [],
      newcomersKnownFrom: count)
  }
}
