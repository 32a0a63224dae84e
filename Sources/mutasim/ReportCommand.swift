internal import ArgumentParser
internal import Experiments
internal import Files
internal import Reports

/// `mutasim report`: writes the report of results again, in another language too, or what others need to judge the study.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: told(
      "Write the report of results again, in another language too; nothing is played.",
      "Menulis lagi laporan dari hasil, juga dalam bahasa lain; tidak ada yang dimainkan."),
    discussion: told(
      """
        mutasim report results/my-study-1a2b3c4d --lang en
        mutasim report results/my-study-1a2b3c4d --sensitivity results/sensitivity-my-study-1a2b3c4d
        mutasim report results/my-study-1a2b3c4d --stress --strict > stress.md

      The tables stay the same bytes; the folder, of whatever name, is written anew; what else stands in it stays, papers as they were; pictures of charts are never lost. --stress prints what others need to judge the study and to do it again, by the items of \
      STRESS-DES (Monks and others 2019); with --strict the command ends with 65 where an item is empty.
      """,
      """
        mutasim report results/my-study-1a2b3c4d --lang en
        mutasim report results/my-study-1a2b3c4d --sensitivity results/sensitivity-my-study-1a2b3c4d
        mutasim report results/my-study-1a2b3c4d --stress --strict > stress.md

      Tabel tetap sama byte demi byte; folder itu, apa pun namanya, ditulis dari awal; isi lain di dalamnya tetap, naskah seperti semula; gambar bagan tidak pernah hilang. --stress mencetak \
      yang diperlukan orang lain untuk menilai dan mengulang studi, menurut butir STRESS-DES (Monks dkk. 2019); dengan --strict \
      perintah berakhir dengan 65 bila ada butir yang kosong.
      """))

  @Argument(help: ArgumentHelp("Folder of results.", "Folder hasil."), completion: .directory)
  var results: String

  @Option(
    help: ArgumentHelp(
      "Folder of a sensitivity study of the same scenario: its order of the assumptions is taken (default: the widest "
        + "ranges first).",
      "Folder uji kepekaan skenario yang sama: urutan andaiannya dipakai (bawaan: rentang terlebar dahulu).",
      valueName: "folder"))
  var sensitivity: String?

  @Flag(
    help: ArgumentHelp(
      "Print the items of STRESS-DES as Markdown, in place of the report.",
      "Cetak butir STRESS-DES sebagai Markdown, sebagai ganti laporan."))
  var stress = false

  @Flag(
    help: ArgumentHelp(
      "Refuse a study that leaves an item of STRESS-DES empty.", "Tolak studi yang mengosongkan satu butir STRESS-DES.")
  )
  var strict = false

  @OptionGroup var machine: ThreadsOption

  @Option(
    help: ArgumentHelp(
      "Language of the report (default: that of the locale).", "Bahasa laporan (bawaan: menurut locale)."))
  var lang: LanguageName?

  func validate() throws {
    if strict, !stress {
      throw ValidationError("'--strict' goes with '--stress'.", "'--strict' hanya bersama '--stress'.")
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      Interruption.watch()
      var output = OutputOptions.speaking(lang)
      output.quiet = false
      let path = results.hasSuffix("/") ? String(results.dropLast()) : results
      let kept = try PlannedStudy(path, threads: machine.threads, output: output, use: .withOthers, isOfResults: true)
      guard let place = kept.results.map(ResultsPlace.init) else {
        throw Failure("mutasim: " + PapersText.noResults(results, lang.language), .noInput)
      }
      if !stress {
        do throws(ResultsError) { try ResultsFolder(parent: place.parent, name: place.name).expectWritable() } catch {
          throw Failure(error)
        }
      }
      var options = kept.options
      options.output.out = place.parent
      let run = StudyRun(
        study: kept.study, options: options, drawsAssumptions: kept.plan.drawsAssumptions, clock: RunClock())
      let comparison: Comparison
      let result = try kept.result()
      do throws(ExperimentError) { comparison = try run.compared(result, kept.experiment) } catch {
        throw Failure(error)
      }
      guard stress else {
        var record = run.record(past: try run.past())
        try record.takeOrder(from: sensitivity, lang.language)
        return try run.write(comparison, record, kept.folder, name: place.name)
      }
      let report = StressReport(comparison, run.record(past: nil), language: lang.language)
      guard !strict || report.missing.isEmpty else {
        throw Failure("mutasim: " + StressReport.refusal(report.missing, lang.language), .badScenario)
      }
      try Standard.output(report.text)
    }
  }
}
