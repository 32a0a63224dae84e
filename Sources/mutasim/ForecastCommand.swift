internal import ArgumentParser
internal import Files
internal import Histories
internal import Reports

/// `mutasim forecast`: learns from an office's daily counts and says what the days ahead may bring.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: told(
      "Forecast an office's daily counts, with bands and the record of such forecasts.",
      "Memprakirakan rekap harian kantor, dengan pita dan catatan ketepatannya."),
    discussion: told(
      """
      The file is a spreadsheet or text: a row a day with a column a service, a row a day and service, or a register with a \
      row a request. Titles above the header, totals, LIBUR, decimal commas and days as 25/03/2026 are understood; what was \
      understood is in forecast.json. Of a register is told as well what will be finished and open. Weekday, season, growth, Ramadan, Lebaran and other feasts are learnt; forecasts made \
      at earlier days are scored by what came, and a simpler forecast is used where the model was no better.
        mutasim forecast counts.xlsx --days 30
      """,
      """
      Berkasnya spreadsheet atau teks: satu baris setiap hari dengan kolom setiap layanan, satu baris setiap hari dan layanan, atau \
      register dengan satu baris setiap permohonan. Judul di atas tabel, baris jumlah, LIBUR, koma desimal dan tanggal seperti \
      25/03/2026 dipahami; yang dipahami ada di forecast.json. Dari register disebut juga yang akan selesai dan terbuka. Hari, \
      musim, pertumbuhan, Ramadan, Lebaran dan hari raya lain dipelajari; prakiraan dari hari-hari sebelumnya dinilai dengan \
      kenyataannya, dan prakiraan sederhana dipakai bila model tidak lebih baik.
        mutasim forecast counts.xlsx --days 30
      """))

  @OptionGroup var options: CountsOptions

  @Option(help: ArgumentHelp("Days ahead.", "Jumlah hari ke depan.", valueName: "n"))
  var days = 60

  func validate() throws {
    if !(1...730).contains(days) {
      throw ValidationError("'--days' must be from 1 to 730.", "'--days' harus dari 1 sampai 730.")
    }
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let known = try options.knownDays()
      let register = try options.register()
      let (counts, forecasts) = try options.each(known) { service throws(DemandModel.Failure) in
        try Forecast(service: service.name, service.series, days: days, known: known, register: register)
      }
      let files = ForecastFiles(forecasts, counts, try options.record(clock))
      let folder = ForecastFolder(files, parent: options.output.out, language: options.output.language)
      try options.output.delivery.deliver(folder.path) { () throws(ResultsError) in
        try folder.write(isCancelled: { Interruption.isAsked })
      } document: {
        files.document.text
      } report: {
        ForecastReport(forecasts, file: Study.fileName(of: options.file), language: options.output.language)
          .text(width: Terminal.width)
      }
    }
  }
}
