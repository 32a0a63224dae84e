internal import ArgumentParser
internal import Files
internal import Histories
internal import Reports
internal import Scenarios

/// `mutasim evaluate`: lays what happened on what a run said of it, and keeps the record.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: told(
      "Lay what happened on the bands of a run, and say which input was off.",
      "Membandingkan yang terjadi dengan pita sebuah hasil, dan menyebutkan masukan mana yang meleset."),
    discussion: told(
      """
      The results are the folder that mutasim run has written before; the file of what happened is a register (a row a \
      request, with when it came and when it was done) or daily counts. Officers on its stamps are counted, never named. \
      record.csv beside the results keeps what was forecast and what came.
        mutasim evaluate results/my-study-1a2b3c4d register.xlsx
      """,
      """
      Hasil adalah folder yang ditulis mutasim run sebelumnya; berkas kejadian adalah buku register (satu baris setiap permohonan, \
      dengan waktu masuk dan selesai) atau rekap harian. Pegawai pada capnya dihitung, tidak pernah disebut. record.csv di \
      samping hasil menyimpan prakiraan dan kenyataannya.
        mutasim evaluate results/my-study-1a2b3c4d register.xlsx
      """))

  @Argument(help: ArgumentHelp("Folder of results of a run.", "Folder hasil mutasim run."), completion: .directory)
  var results: String

  @Argument(
    help: ArgumentHelp(
      "What happened: a register or daily counts (.xlsx, .xls, .ods, .csv …).",
      "Yang terjadi: buku register atau rekap harian (.xlsx, .xls, .ods, .csv …)."), completion: .file())
  var actual: String

  @Option(
    help: ArgumentHelp(
      "The policy that was taken (default: the answer of the run).",
      "Kebijakan yang diambil (bawaan: jawaban hasil itu).", valueName: "name"))
  var policy: String?

  @Option(
    help: ArgumentHelp(
      "The unit of the run that the file is of.", "Unit dalam hasil yang diuraikan berkas itu.", valueName: "name"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "What the file calls a service of the run; may be repeated.",
      "Sebutan layanan hasil di dalam berkas; boleh diulang.", valueName: "service=name"))
  var service: [String] = []

  @Option(
    help: ArgumentHelp(
      "How days such as 03/04/2026 are written, where none tells: dd/mm or mm/dd.",
      "Cara menulis tanggal seperti 03/04/2026, bila tidak ada yang menentukan: dd/mm atau mm/dd.", valueName: "order")
  )
  var dates: DateOrderName?

  @OptionGroup var output: OutputOptions

  func validate() throws { _ = try service.map(Self.pair) }

  private static func pair(_ text: String) throws -> (service: String, name: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError(
        "'--service \(text)' is no service with its name; write --service \"family_card=Kartu Keluarga\".",
        "'--service \(text)' bukan layanan dengan namanya; tulis --service \"family_card=Kartu Keluarga\".")
    }
    return (parts[0], parts[1])
  }

  func run() throws {
    try reportingFailures(in: output.language) { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let evaluation = try evaluated()
      let files = EvaluationFiles(evaluation, try record(clock))
      let folder = EvaluationFolder(files, parent: output.out, language: output.language)
      let holder = Self.parent(of: evaluation.run.path)
      var track: TrackRecord?
      try output.delivery.deliver(folder.path) { () throws(ResultsError) in
        let remedy = try folder.write(isCancelled: { Interruption.isAsked })
        track = try TrackRecord.append(evaluation, in: holder)
        return remedy
      } document: {
        files.document.text
      } report: {
        EvaluationReport(evaluation, track?.totals, language: output.language).text(width: Terminal.width)
      }
    }
  }

  private func evaluated() throws(Failure) -> Evaluation {
    let source: OfficeRecord.Source
    do throws(CountsError) {
      source = try OfficeRecord.Source(path: actual, order: dates?.order, known: .national)
    } catch {
      throw Failure(error)
    }
    do throws(EvaluationError) {
      let run = try PublishedRun(path: results, policy: policy)
      let names = service.compactMap { try? Self.pair($0) }
      return try Evaluation(run, source, file: Study.fileName(of: actual), unit: unit, names: names)
    } catch {
      throw Failure(error, output.language)
    }
  }

  private func record(_ clock: RunClock) throws(Failure) -> RunRecord {
    var record = RunRecord(version: Version.current, scenarioName: Study.name(of: actual))
    record.dataFiles = [RunRecord.DataFile(path: actual, sha256: SHA256.hex(try Study.bytes(of: actual)))]
    record.commandLine = ["mutasim"] + CommandLine.arguments.dropFirst()
    (record.started, record.ended, record.seconds) = (clock.started, RunClock.now, clock.seconds)
    return record
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    if parts.isEmpty { return path.hasPrefix("/") ? "/" : "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
