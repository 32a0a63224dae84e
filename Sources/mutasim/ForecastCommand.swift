internal import ArgumentParser
internal import Foundation
internal import Histories
internal import Reports

/// `mutasim forecast`: learns from an office's daily counts and says what the days ahead may bring.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast an office's daily counts, with bands and the record of such forecasts.",
    discussion: """
      The file is a spreadsheet or text: a row a day with a column a service, a row a day and service, or a register with a \
      row a request. Titles above the header, totals, LIBUR, decimal commas and days as 25/03/2026 are understood; what was \
      understood is in forecast.json. Weekday, season, growth, Ramadan, Lebaran and other feasts are learnt; forecasts made \
      at earlier days are scored by what came, and a simpler forecast is used where the model was no better.
      """)

  @Argument(help: "Daily counts or a register (.xlsx, .xls, .ods, .csv …).", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("Days ahead.", valueName: "n"))
  var days = 60

  @Option(help: ArgumentHelp("Forecast this service alone; may be repeated (default: all).", valueName: "name"))
  var service: [String] = []

  @Option(
    help: ArgumentHelp("How days such as 03/04/2026 are written, where none tells: dd/mm or mm/dd.", valueName: "order")
  )
  var dates: DateOrderName?

  @Option(
    help: ArgumentHelp(
      "Calendar in place of that of Indonesia: CSV with first,last,kind,status,name; kinds are holiday, collective_leave and ramadan.",
      valueName: "file"), completion: .file(extensions: ["csv"]))
  var calendar: String?

  @Option(
    help: ArgumentHelp("Folder in which the folder of results is made.", valueName: "folder"), completion: .directory)
  var out = "results"

  @Flag(help: "Print the summary as JSON and nothing else.")
  var json = false

  @Flag(help: "Print the path of the results and nothing else.")
  var quiet = false

  @Option(help: "Language of what is printed (default: that of the locale).")
  var lang: LanguageName?

  func validate() throws {
    if !(1...730).contains(days) { throw ValidationError("'--days' must be from 1 to 730.") }
    if json, quiet { throw ValidationError("'--json' and '--quiet' exclude each other.") }
    if out.allSatisfy(\.isWhitespace) { throw ValidationError("'--out' names no folder; write --out results.") }
  }

  func run() throws {
    try reportingFailures { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let known = try readCalendar()
      let counts: CountsFile
      do throws(CountsError) {
        counts = try CountsFile(path: file, order: dates?.order, known: known)
      } catch {
        throw Failure(error)
      }
      let forecasts = try forecast(counts, known)
      var record = RunRecord(version: Version.current, scenarioName: Study.name(of: file))
      record.dataFiles = [RunRecord.DataFile(path: file, sha256: SHA256.hex(try Study.bytes(of: file)))]
      record.commandLine = ["mutasim"] + CommandLine.arguments.dropFirst()
      (record.started, record.ended, record.seconds) = (clock.started, RunClock.now, clock.seconds)
      let files = ForecastFiles(forecasts, counts, record)
      let folder = ForecastFolder(files, parent: out, language: lang.language)
      let delivery = Delivery(isJSON: json, isQuiet: quiet)
      try delivery.deliver(folder.path) { () throws(ResultsError) in
        try folder.write(isCancelled: { Interruption.isAsked })
      } document: {
        files.document.text
      } report: {
        ForecastReport(forecasts, file: Study.fileName(of: file), language: lang.language).text(width: Terminal.width)
      }
    }
  }

  private func readCalendar() throws(Failure) -> KnownDays {
    guard let calendar else { return .national }
    guard let known = KnownDays(csv: try Study.bytes(of: calendar)) else {
      throw Failure(
        "mutasim: \(calendar) has no day; expected rows such as 2026-03-21,2026-03-21,holiday,decreed,Hari Raya Idul Fitri",
        .badScenario)
    }
    return known
  }

  private func forecast(_ counts: CountsFile, _ known: KnownDays) throws(Failure) -> [Forecast] {
    var chosen: [CountsFile.Service] = []
    do throws(CountsError) {
      for name in service { chosen.append(try counts.service(name)) }
    } catch {
      throw Failure(error)
    }
    var forecasts: [Forecast] = []
    for service in chosen.isEmpty ? counts.services : chosen {
      if Interruption.isAsked { throw Failure("mutasim: stopped", Interruption.exitCode) }
      do throws(DemandModel.Failure) {
        forecasts.append(try Forecast(service: service.name, service.series, days: days, known: known))
      } catch {
        throw Failure("mutasim: \(file): \"\(service.name)\" \(error)", .badScenario)
      }
    }
    return forecasts
  }
}

/// Orders of day and month by the names they have on the command line.
enum DateOrderName: String, CaseIterable, ExpressibleByArgument {
  case dayFirst = "dd/mm"
  case monthFirst = "mm/dd"

  var order: CountsFile.DateOrder { self == .dayFirst ? .dayFirst : .monthFirst }
}
