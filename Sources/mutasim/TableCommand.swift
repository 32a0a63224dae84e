internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Reports
internal import Scenarios

/// `mutasim table`: writes figures of a run's trials, or differences between any two of its policies, as a table.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: told("Write a table of what the trials of a run gave.", "Menulis tabel dari yang dihasilkan ulangan."),
    discussion: told(
      """
      Reads the trials that results keep; nothing is played. Names are those of dictionary.csv and the scenario:
        mutasim table results/my-study-1a2b3c4d --measures on_time,requests --units dukcapil
        mutasim table results/my-study-1a2b3c4d --long
        mutasim table results/my-study-1a2b3c4d --against lend_in_advance
      """,
      """
      Membaca ulangan yang disimpan dalam hasil; tidak ada yang dimainkan. Namanya menurut dictionary.csv dan skenario:
        mutasim table results/my-study-1a2b3c4d --measures on_time,requests --units dukcapil
        mutasim table results/my-study-1a2b3c4d --long
        mutasim table results/my-study-1a2b3c4d --against lend_in_advance
      """))

  @Argument(help: ArgumentHelp("Folder of results.", "Folder hasil."), completion: .directory)
  var results: String

  @Option(help: ArgumentHelp("Measures (default: all).", "Ukuran (bawaan: semua).", valueName: "a,b"))
  var measures: String?

  @Option(
    help: ArgumentHelp(
      "Units, lenders or system (default: all).", "Unit, lenders atau system (bawaan: semua).", valueName: "a,b"))
  var units: String?

  @Option(help: ArgumentHelp("Windows (default: all).", "Jendela (bawaan: semua).", valueName: "a,b"))
  var windows: String?

  @Option(help: ArgumentHelp("Policies (default: all).", "Kebijakan (bawaan: semua).", valueName: "a,b"))
  var policies: String?

  @Flag(
    help: ArgumentHelp(
      "A row a figure, in place of a column a measure.",
      "Satu baris setiap angka, sebagai ganti satu kolom setiap ukuran."))
  var long = false

  @Option(
    help: ArgumentHelp(
      "Paired differences to this policy, in place of the figures themselves.",
      "Selisih berpasangan terhadap kebijakan ini, sebagai ganti angkanya sendiri.", valueName: "policy"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Folder in which the table's folder is made.", "Folder tempat folder tabel dibuat.", valueName: "folder"),
    completion: .directory)
  var out = "results"

  @Option(
    help: ArgumentHelp(
      "Language of what is printed (default: that of the locale).", "Bahasa yang dicetak (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    for (name, list) in [("measures", measures), ("units", units), ("windows", windows), ("policies", policies)] {
      if let names = Self.names(list), names.isEmpty {
        throw ValidationError(
          "'--\(name)' names nothing; leave it out to have all.",
          "'--\(name)' tidak menyebut apa pun; hapus untuk memperoleh semuanya.")
      }
    }
    if long, against != nil {
      throw ValidationError(
        "'--long' and '--against' exclude each other.", "Pakai salah satu dari '--long' dan '--against'.")
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      let clock = RunClock()
      let kept = try PlannedStudy(results, threads: nil, output: .speaking(lang), use: .withOthers, isOfResults: true)
      let result = try kept.result()
      var record = kept.study.record(path: kept.options.scenario, clock: clock, threads: 1)
      record.drawsAssumptions = kept.plan.drawsAssumptions
      let asked = AskedFigures(
        measures: Self.names(measures), units: Self.names(units), windows: Self.names(windows),
        policies: Self.names(policies))
      let table: AskedTable
      do throws(AskedFigures.Unknown) {
        table = try AskedTable(Comparison(result), record, asked, shape)
      } catch {
        throw Failure(error)
      }
      let folder = ResultsFolder(parent: out, name: table.folderName)
      try OutputOptions.speaking(lang).delivery.deliver(tables: folder.path) { () throws(ResultsError) in
        KeptText.others(try folder.write(table.all, isCancelled: { Interruption.isAsked }), lang.language)
      }
    }
  }

  private var shape: AskedTable.Shape { against.map { .differences(to: $0) } ?? (long ? .long : .wide) }

  private static func names(_ list: String?) -> [String]? {
    list?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
