internal import ArgumentParser
internal import Files
internal import Histories
internal import Reports

/// What a command that learns from daily counts may be told.
struct CountsOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Daily counts or a register (.xlsx, .xls, .ods, .csv …).",
      "Rekap harian atau buku register (.xlsx, .xls, .ods, .csv …)."), completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "This service alone; may be repeated (default: all).", "Hanya layanan ini; boleh diulang (bawaan: semua).",
      valueName: "name"))
  var service: [String] = []

  @Option(
    help: ArgumentHelp(
      "How days such as 03/04/2026 are written, where none tells: dd/mm or mm/dd.",
      "Cara menulis tanggal seperti 03/04/2026, bila tidak ada yang menentukan: dd/mm atau mm/dd.", valueName: "order")
  )
  var dates: DateOrderName?

  @Option(
    help: ArgumentHelp(
      "Calendar in place of that of Indonesia: CSV with first,last,kind,status,name; kinds are holiday, collective_leave "
        + "and ramadan.",
      "Kalender pengganti kalender Indonesia: CSV dengan first,last,kind,status,name; jenisnya holiday, collective_leave dan ramadan.",
      valueName: "file"), completion: .file(extensions: ["csv"]))
  var calendar: String?

  @OptionGroup var output: OutputOptions

  func knownDays() throws(Failure) -> KnownDays {
    guard let calendar else { return .national }
    guard let known = KnownDays(csv: try Study.bytes(of: calendar)) else {
      throw Failure(
        "\(calendar) has no day; expected rows such as 2026-03-21,2026-03-21,holiday,decreed,Hari Raya Idul Fitri",
        "\(calendar) tidak memuat hari; seharusnya baris seperti 2026-03-21,2026-03-21,holiday,decreed,Hari Raya Idul Fitri",
        .badScenario)
    }
    return known
  }

  /// The file as a log; nil where it is none.
  func log() throws(Failure) -> EventLog? {
    do throws(CountsError) {
      return try EventLog(path: file, order: dates?.order)
    } catch {
      throw Failure(error)
    }
  }

  /// The file as a register; nil where it is none.
  func register() throws(Failure) -> OfficeRegister? {
    do throws(CountsError) {
      return try OfficeRegister(path: file, order: dates?.order)
    } catch {
      throw Failure(error)
    }
  }

  /// The file, and what is made of each service that is asked for.
  ///
  /// - Parameters:
  ///   - known: feasts, fasts and days off.
  ///   - isLenient: whether services of which nothing can be made are told and left out.
  ///   - make: what is made of one.
  func each<Value>(
    _ known: KnownDays, isLenient: Bool = false, _ make: (CountsFile.Service) throws(DemandModel.Failure) -> Value
  ) throws(Failure) -> (counts: CountsFile, made: [Value]) {
    let counts: CountsFile
    var chosen: [CountsFile.Service] = []
    do throws(CountsError) {
      counts = try CountsFile(path: file, order: dates?.order, known: known)
      for name in service { chosen.append(try counts.service(name)) }
    } catch {
      throw Failure(error)
    }
    var made: [Value] = []
    var failed: [(error: DemandModel.Failure, names: [String])] = []
    for service in chosen.isEmpty ? counts.services : chosen {
      if Interruption.isAsked {
        throw Failure(
          "stopped",
          "dihentikan", Interruption.exitCode)
      }
      do throws(DemandModel.Failure) {
        made.append(try make(service))
      } catch {
        guard isLenient else { throw Failure(told(error, of: [service.name]), .badScenario) }
        if let place = failed.firstIndex(where: { $0.error == error }) {
          failed[place].names.append(service.name)
        } else {
          failed.append((error, [service.name]))
        }
      }
    }
    for failure in failed { Standard.error(told(failure.error, of: failure.names)) }
    return (counts, made)
  }

  private func told(_ error: DemandModel.Failure, of services: [String]) -> String {
    let names = services.map { "\"\($0)\"" }.joined(separator: ", ")
    return "mutasim: \(file): \(names) \(error.text(inIndonesian: output.language == .id))"
  }

  func record(_ clock: RunClock) throws(Failure) -> RunRecord {
    var record = RunRecord(version: Version.current, scenarioName: Study.name(of: file))
    record.dataFiles = [RunRecord.DataFile(path: file, sha256: SHA256.hex(try Study.bytes(of: file)))]
    record.commandLine = ["mutasim"] + CommandLine.arguments.dropFirst()
    (record.started, record.ended, record.seconds) = (clock.started, RunClock.now, clock.seconds)
    return record
  }
}

/// Orders of day and month by the names they have on the command line.
enum DateOrderName: String, CaseIterable, ExpressibleByArgument {
  case dayFirst = "dd/mm"
  case monthFirst = "mm/dd"

  var order: CountsFile.DateOrder { self == .dayFirst ? .dayFirst : .monthFirst }
}
