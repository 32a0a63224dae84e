public import Files
internal import Government
public import Histories

/// The files of a fit, in a fixed order; nothing in the table changes from run to run.
public struct FitFiles: Sendable {
  let fits: [DemandFit]
  let counts: CountsFile
  let work: LogFit?
  let record: RunRecord

  /// - Parameters:
  ///   - fits: one a service.
  ///   - counts: what they were learnt from.
  ///   - work: what the file tells where it is a log.
  ///   - record: of the run; its data file is that of the counts.
  public init(_ fits: [DemandFit], _ counts: CountsFile, work: LogFit? = nil, _ record: RunRecord) {
    self.fits = fits
    self.counts = counts
    self.work = work
    self.record = record
  }

  public var all: [ResultFile] {
    var files = [ResultFile(path: "fit.csv", bytes: values)]
    if let work { files += WorkTables(work).all }
    let columns = ColumnText.ofFit + (work == nil ? [] : ColumnText.ofWork)
    return files + [
      ResultFile(path: "dictionary.csv", bytes: ResultFiles.dictionary(of: columns)),
      ResultFile(path: "fit.json", text: document.text),
      ResultFile(path: "provenance.json", text: ResultFiles.provenance(record, seed: 1, trials: nil).text),
    ]
  }

  /// `<file>-fit-<short id>`: the same for the same question.
  public var folderName: String {
    let identity = """
      \(record.version)
      \(record.dataFiles.map(\.sha256).joined(separator: ","))
      \(fits.map { "\($0.service) \($0.surges.map(\.name))" }.joined(separator: ","))
      """
    return "\(record.scenarioName)-fit-\(SHA256.hex(identity.utf8).prefix(8))"
  }

  /// By path of a study, with the year of a rush where it is one year's.
  private func paths(of fit: DemandFit) -> [(path: String, year: Int?, value: FittedValue)] {
    var paths: [(path: String, year: Int?, value: FittedValue)] = [("rate", nil, fit.rate)]
    paths += fit.weekdays.compactMap { $0.map { ($0.name, nil, $0) } }
    if let growth = fit.growth { paths.append(("trend", nil, growth)) }
    if let fast = fit.fast { paths.append(("ramadan", nil, fast)) }
    paths.append(("day_cv", nil, fit.dayVariation))
    for surge in fit.surges {
      for year in surge.years {
        for value in [year.peak, year.builds, year.holds, year.fades].compactMap({ $0 }) {
          paths.append(("surges.\(surge.name).\(value.name)", year.start.year, value))
        }
      }
      paths += [("surges.\(surge.name).peak", nil, surge.peak), ("surges.\(surge.name).fades", nil, surge.fades)]
      paths.append(("surges.\(surge.name).next_peak", nil, surge.nextPeak))
    }
    return paths
  }

  private var values: [UInt8] {
    var table = CSVWriter(header: ColumnText.fit.map(\.name))
    for fit in fits {
      for (path, year, value) in paths(of: fit) {
        table.add(fit.service)
        table.add(path)
        table.add(year)
        for number in [value.value, value.lower, value.upper] { table.add(number) }
        table.add(value.observations)
        table.endRow()
      }
    }
    return table.bytes
  }

  /// What `--json` prints.
  public var document: JSONValue {
    [
      "file": .string(counts.file), "understood": .array(counts.understood.map { .string($0) }),
      "services": .array(
        fits.map { fit in
          [
            "service": .string(fit.service),
            "study": .array(
              ([FitReport.study(fit)] + fit.surges.filter(\.isTold).map(FitReport.study)).map { .string($0) }),
            "values": .array(
              paths(of: fit).map { path, year, value in
                [
                  "path": .string(path), "year": year.map { .integer($0) } ?? .null, "value": .number(value.value),
                  "lower": .number(value.lower), "upper": .number(value.upper),
                  "observations": .integer(value.observations),
                ]
              }),
          ]
        }),
      "work": work.map { WorkTables($0).document } ?? .null,
    ]
  }
}
