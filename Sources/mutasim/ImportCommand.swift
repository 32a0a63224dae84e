internal import ArgumentParser
internal import Files
internal import Imports
internal import Reports

/// `mutasim import`: makes a study of an office's own files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: told(
      "Make a study of an office's own files: staff list, ABK, peta jabatan, counts, register.",
      "Membuat studi dari berkas kantor sendiri: daftar pegawai, ABK, peta jabatan, rekap, register."),
    discussion: told(
      """
      Files are recognised by their columns. What was understood is printed first, column by column, with every row that \
      counts for nothing; what can be read in two ways is refused with the option that settles it. The folder then holds \
      study.yaml, its tables and import.yaml, which repeats the import. Persons become P0001, P0002 …; key.csv alone, \
      readable by its owner, says who they are.
        mutasim import staff.xlsx abk.xlsx counts.csv
        mutasim import staff.xlsx abk.xlsx --out kota_baru
      """,
      """
      Berkas dikenali dari kolomnya. Yang dipahami dicetak dahulu, kolom demi kolom, dengan setiap baris yang tidak dihitung; yang \
      dapat dibaca dua cara ditolak dengan opsi yang menentukannya. Folder lalu memuat study.yaml, tabelnya dan import.yaml, yang \
      mengulang impor itu. Orang menjadi P0001, P0002 …; hanya key.csv, yang hanya dapat dibaca pemiliknya, menyebut siapa mereka.
        mutasim import staff.xlsx abk.xlsx counts.csv
        mutasim import staff.xlsx abk.xlsx --out kota_baru
      """))

  @Argument(
    help: ArgumentHelp(
      "Staff list, ABK, counts … (.xlsx, .xls, .ods, .csv).", "Daftar pegawai, ABK, rekap … (.xlsx, .xls, .ods, .csv).",
      valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Folder to make; it must not be there yet.", "Folder yang dibuat; belum boleh ada.", valueName: "folder"),
    completion: .directory)
  var out = "study"

  @Flag(
    help: ArgumentHelp(
      "Print what was understood and write nothing.", "Cetak yang dipahami dan jangan menulis apa pun."))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Language of what is printed and of the study's comments (default: that of the locale).",
      "Bahasa yang dicetak dan bahasa komentar studi (bawaan: menurut locale)."))
  var lang: LanguageName?

  @Option(
    help: ArgumentHelp(
      "How days such as 03/04/2026 are written: dd/mm or mm/dd.",
      "Cara menulis tanggal seperti 03/04/2026: dd/mm atau mm/dd.", valueName: "order"))
  var dates: DateOrderName?

  @Option(
    help: ArgumentHelp(
      "What stands before the decimals of 1.250: comma or point.", "Tanda desimal pada 1.250: comma atau point.",
      valueName: "mark"))
  var decimal: ImportChoice.Decimal?

  @Option(
    help: ArgumentHelp(
      "In what the times of tasks are written: minutes or hours.", "Satuan waktu tugas: minutes atau hours.",
      valueName: "unit"))
  var time: ImportChoice.TimeUnit?

  @Option(
    help: ArgumentHelp(
      "An import.yaml whose decisions hold.", "import.yaml yang keputusannya berlaku.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var map: String?

  func validate() throws {
    if out.allSatisfy({ $0.isWhitespace || $0 == "/" || $0 == "." }) {
      throw ValidationError(
        "'--out' names no folder that could be made; write --out study.",
        "'--out' tidak menyebut folder yang dapat dibuat; tulis --out study.")
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      let made = Import(
        files,
        options: ImportOptions(
          dates: dates.map { $0 == .dayFirst ? .dayFirst : .monthFirst }, decimal: decimal?.option, time: time?.option),
        map: map, inIndonesian: lang.isIndonesian)
      try Standard.output(made.report.text(inIndonesian: lang.isIndonesian))
      guard made.problems.isEmpty else {
        let lines = made.problems.map { $0.text(inIndonesian: lang.isIndonesian) }
        let isUnreadable = made.problems.contains { $0.kind == .unreadable }
        throw Failure(lines.joined(separator: "\n"), isUnreadable ? .noInput : .badScenario)
      }
      guard !dryRun else { return }
      let folder = StudyFolder(path: out)
      do throws(ResultsError) {
        try folder.write(made.files.map { .init(name: $0.name, bytes: $0.bytes, isPrivate: $0.isPrivate) }) {
          Interruption.isAsked
        }
      } catch {
        throw Failure(error)
      }
      try Standard.output("\n\(folder.path)/study.yaml\n")
    }
  }
}

/// What settles an import by the names that it has on the command line.
enum ImportChoice {
  enum Decimal: String, CaseIterable, ExpressibleByArgument {
    case comma, point

    var option: ImportOptions.Decimal { self == .comma ? .comma : .point }
  }

  enum TimeUnit: String, CaseIterable, ExpressibleByArgument {
    case minutes, hours

    var option: ImportOptions.TimeUnit { self == .minutes ? .minutes : .hours }
  }
}
