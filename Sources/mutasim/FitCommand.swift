internal import ArgumentParser
internal import Files
internal import Foundation
internal import Histories
internal import Reports

/// `mutasim fit`: says what an office's counts tell of its demand, in the terms of a study.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: told(
      "Tell demand from an office's counts, and minutes, learning and handovers from its log, with intervals.",
      "Menaksir permohonan dari rekap kantor, serta menit, pembelajaran dan serah terima dari catatannya, dengan selang."
    ),
    discussion: told(
      """
      The file is as for forecast. A register with the time at which requests were finished and by whom is a log: minutes of work are \
      told from the times of finishing alone, officers by their first row. The rush after Lebaran is told year by year; --surge spmb=05-18 tells one that begins to \
      build up about 18 May of every year. What is printed under "In a study" replaces assumptions of a scenario.
        mutasim fit counts.csv
        mutasim fit register.xlsx --surge spmb=05-18
      """,
      """
      Berkasnya seperti pada forecast. Register dengan waktu selesai permohonan dan oleh siapa adalah catatan kerja: menit kerja \
      ditaksir dari waktu selesai saja, pegawai dari baris pertamanya. Lonjakan sesudah Lebaran disebut tahun demi tahun; --surge \
      spmb=05-18 menaksir lonjakan yang mulai sekitar 18 Mei setiap tahun. Yang dicetak untuk studi menggantikan andaian skenario.
        mutasim fit counts.csv
        mutasim fit register.xlsx --surge spmb=05-18
      """))

  @OptionGroup var options: CountsOptions

  @Option(
    help: ArgumentHelp(
      "A rush that begins about this month and day of every year; may be "
        + "repeated.", "Lonjakan yang mulai sekitar bulan dan tanggal ini setiap tahun; boleh diulang.",
      valueName: "name=mm-dd"))
  var surge: [String] = []

  func validate() throws { _ = try surge.map(Self.asked) }

  private static func asked(_ text: String) throws -> AskedSurge {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let numbers = parts.count == 2 ? parts[1].split(separator: "-").map { Int($0) } : []
    guard numbers.count == 2, let month = numbers[0], let day = numbers[1],
      let surge = AskedSurge(name: parts[0], month: month, day: day)
    else {
      throw ValidationError(
        "'--surge \(text)' is no name with month and day; write --surge spmb=05-18.",
        "'--surge \(text)' bukan nama dengan bulan dan tanggal; tulis --surge spmb=05-18.")
    }
    return surge
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let known = try options.knownDays()
      let surges = [AskedSurge.lebaran] + ((try? surge.map(Self.asked)) ?? [])
      let units = try options.register()?.units.count ?? 0
      let work = try options.log().map { LogFit($0, known: known) }
      // A log of few days still tells of work.
      let (counts, fits) = try options.each(known, isLenient: work != nil) { service throws(DemandModel.Failure) in
        try DemandFit(service: service.name, service.series, known: known, surges: surges)
      }
      let files = FitFiles(fits, counts, work: work, try options.record(clock))
      let folder = FitFolder(files, parent: options.output.out, language: options.output.language)
      try options.output.delivery.deliver(folder.path) { () throws(ResultsError) in
        try folder.write(isCancelled: { Interruption.isAsked })
      } document: {
        files.document.text
      } report: {
        let (file, language) = (Study.fileName(of: options.file), options.output.language)
        let demand =
          fits.isEmpty ? "" : FitReport(fits, file: file, units: units, language: language).text(width: Terminal.width)
        let told = work.map { WorkReport($0, file: file, language: language).text(width: Terminal.width) }
        return demand + (demand.isEmpty || told == nil ? "" : "\n") + (told ?? "")
      }
    }
  }
}
