public import Government
public import Stochastics
internal import Tables

/// What happened, laid on what a run said of these days: on which days it lay inside the bands, and which input was off.
public struct Evaluation: Sendable {
  public struct Series: Sendable {
    public let service: PublishedRun.Service
    public let measure: FlowMeasure
    public let days: [Day]
  }

  public struct Day: Sendable, Hashable {
    public let date: CivilDate
    public let actual: Double
    public let band: QuantileBand
  }

  /// All services together.
  public struct Judged: Sendable {
    public let measure: FlowMeasure
    public let coverage: BandCoverage
  }

  public let run: PublishedRun
  public let file: String
  /// First and last day with a figure of both.
  public let days: ClosedRange<CivilDate>
  public let series: [Series]
  public let judged: [Judged]
  public let causes: [EvaluationCause]
  /// Rows of the file whose finish cannot be.
  public let impossibleRows: Int
  /// Services of the file that the run does not know.
  public let unused: [String]
  /// Requests of the file, and those among them of the unit that is evaluated; nil where it is of one office.
  public let part: Part?

  public struct Part: Sendable, Hashable {
    public let unit: String
    public let requests: Int
    public let of: Int
  }

  /// - Parameters:
  ///   - run: what was said.
  ///   - source: what happened.
  ///   - file: what the source is called in messages.
  ///   - unit: that of the file; nil = whose services it has.
  ///   - names: by service of the run (or `unit.service`), what the file calls it, where names do not tell.
  public init(
    _ run: PublishedRun, _ source: OfficeRecord.Source, file: String, unit: String? = nil,
    names: [(service: String, name: String)] = []
  ) throws(EvaluationError) {
    var (source, unit) = (source, unit)
    if source.units.count > 1 {
      let units = run.units.filter { unit == nil || $0 == unit }
      guard let part = source.part(ofOneOf: units.map(run.names(ofUnit:))) else {
        throw EvaluationError(file, .unitsOfFile(source.units, run: run.units))
      }
      self.part = Part(
        unit: part.source.units.first ?? "", requests: part.source.requests ?? 0, of: source.requests ?? 0)
      (source, unit) = (part.source, units[part.unit])
    } else {
      self.part = nil
    }
    let matches = try Self.matches(run, source.services, file, unit, names)
    let count = run.calendar.days.count
    let record = OfficeRecord(source, on: run.calendar, days: count)
    var series: [Series] = []
    for (service, number) in matches {
      for measure in FlowMeasure.allCases {
        let days = (0..<count).compactMap { day -> Day? in
          let actual = record.services[number].figure(measure, day: day)
          guard !actual.isNaN, let band = run.bands[service][measure.rawValue][day] else { return nil }
          return Day(date: run.calendar.date(of: day), actual: actual, band: band)
        }
        if !days.isEmpty { series.append(Series(service: run.services[service], measure: measure, days: days)) }
      }
    }
    let dates = series.flatMap { $0.days.map(\.date) }
    guard let first = dates.min(), let last = dates.max() else {
      throw EvaluationError(file, .noOverlap(actual: source.days, study: run.days))
    }
    self.run = run
    self.file = file
    self.series = series
    impossibleRows = record.impossibleRows
    days = first...last
    judged = FlowMeasure.allCases.compactMap { measure in
      var coverage = BandCoverage()
      for one in series where one.measure == measure {
        for day in one.days { coverage.add(day.actual, in: day.band) }
      }
      return coverage.days > 0 ? Judged(measure: measure, coverage: coverage) : nil
    }
    causes = EvaluationCauses(run: run, record: record, matches: matches, span: first...last).all
    unused = source.services.enumerated().filter { place, _ in !matches.contains { $0.service == place } }.map(
      \.element)
  }

  private static func matches(
    _ run: PublishedRun, _ services: [String], _ file: String, _ unit: String?,
    _ names: [(service: String, name: String)]
  ) throws(EvaluationError) -> [(place: Int, service: Int)] {
    var given: [Int: Int] = [:]
    for (key, name) in names {
      let keys = run.services.map { $0.name == key ? key : "\($0.unit).\($0.name)" }
      guard let place = keys.firstIndex(of: key) else {
        throw EvaluationError(run.path, .unknownService(key, known: run.services.map(\.name)))
      }
      guard let service = services.firstIndex(where: { ColumnName.plain($0) == ColumnName.plain(name) }) else {
        throw EvaluationError(file, .unknownService(name, known: services))
      }
      given[place] = service
    }
    if let unit, !run.units.contains(unit) { throw EvaluationError(run.path, .noUnit(unit, known: run.units)) }
    let found = run.services.indices.compactMap { place -> (place: Int, service: Int)? in
      if let service = given[place] { return (place, service) }
      guard unit.map({ $0 == run.services[place].unit }) ?? true,
        let service = services.firstIndex(where: run.services[place].isCalled), !given.values.contains(service)
      else { return nil }
      return (place, service)
    }
    if let twice = found.first(where: { one in found.count { $0.service == one.service } > 1 }) {
      let units = found.filter { $0.service == twice.service }.map { run.services[$0.place].unit }
      throw EvaluationError(file, .severalUnits(services[twice.service], units: units))
    }
    guard !found.isEmpty else {
      throw EvaluationError(file, .noServices(file: services, run: run.services.map(\.title)))
    }
    return found
  }
}
