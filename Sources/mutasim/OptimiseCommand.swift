internal import ArgumentParser
internal import Experiments
internal import Files
internal import Foundation
internal import Government
internal import Reports
internal import Scenarios

/// `mutasim optimise`: looks for the best policy among all that a study lets be chosen.
struct OptimiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimise",
    abstract: told(
      "Look for the best policy among all that a scenario lets be chosen (search:).",
      "Mencari kebijakan terbaik di antara semua yang boleh dipilih menurut skenario (search:)."),
    discussion: told(
      """
      Candidates are spread over the space, walks go from the best of them to better neighbours, and among all that were met the best \
      is chosen with the confidence of the scenario. All candidates are played on the same trials.
        mutasim optimise my-study.yaml
        mutasim optimise my-study.yaml --budget 10min
        mutasim optimise my-study.yaml --exhaustive
      What was played is kept in the folder of results: the same command goes on from there.
      """,
      """
      Pilihan disebar di seluruh ruang, penelusuran berjalan dari yang terbaik ke tetangga yang lebih baik, dan di antara semua yang \
      ditemui dipilih yang terbaik dengan keyakinan menurut skenario. Semua pilihan dimainkan pada ulangan yang sama.
        mutasim optimise my-study.yaml
        mutasim optimise my-study.yaml --budget 10min
        mutasim optimise my-study.yaml --exhaustive
      Yang sudah dimainkan disimpan di folder hasil: perintah yang sama melanjutkannya.
      """))

  @OptionGroup var options: StudyOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When to stop at the latest: a time such as 10min or 2h, or a number of trials of policies (default: when it is done).",
      "Kapan paling lambat berhenti: waktu seperti 10min atau 2h, atau jumlah ulangan kebijakan (bawaan: bila selesai).",
      valueName: "budget"))
  var budget: AskedBudget?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Walks, each from one of the best of the spread candidates.",
      "Penelusuran, masing-masing dari salah satu pilihan tersebar yang terbaik.", valueName: "n"))
  var starts = 3

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Trials of one policy at most in the choice; walks take up to 320.",
      "Ulangan satu kebijakan paling banyak dalam pemilihan; penelusuran memakai sampai 320.", valueName: "n"))
  var trials = 1000

  @Flag(help: ArgumentHelp("Try every candidate.", "Mencoba setiap pilihan."))
  var exhaustive = false

  @Flag(
    help: ArgumentHelp(
      "What must hold must hold in every world that the study names.",
      "Syarat harus terpenuhi dalam setiap dunia yang disebut studi."))
  var worlds = false

  @Option(
    help: ArgumentHelp(
      "With --worlds, what counts: the mean over them, the worst of them, or the largest regret (mean, worst or regret).",
      "Dengan --worlds, yang diperhitungkan: rata-ratanya, yang terburuk, atau penyesalan terbesar (mean, worst, atau regret).",
      valueName: "criterion"))
  var criterion = CriterionName.mean

  @Flag(
    help: ArgumentHelp(
      "Draw every number that is assumed over its range, anew in each trial.",
      "Undi setiap bilangan andaian dalam rentangnya, baru pada setiap ulangan."))
  var assumptions = false

  @Option(
    help: ArgumentHelp(
      "With --exhaustive: play this part of the candidates alone, and keep their trials.",
      "Dengan --exhaustive: mainkan bagian pilihan ini saja, dan simpan ulangannya.", valueName: "i/n"))
  var shard: ShardAsked?

  func validate() throws {
    try options.requireScenario()
    if shard != nil, !exhaustive {
      throw ValidationError(
        "'--shard' needs '--exhaustive': a walk goes on from where it was, and cannot be cut.",
        "'--shard' memerlukan '--exhaustive': penelusuran berlanjut dari langkah sebelumnya, tidak dapat dibagi.")
    }
    if criterion != .mean, !worlds {
      throw ValidationError(
        "'--criterion' says what counts over several worlds, and needs '--worlds'.",
        "'--criterion' menyebut yang diperhitungkan di beberapa dunia, dan memerlukan '--worlds'.")
    }
    if assumptions, worlds {
      throw ValidationError(
        "'--assumptions' draws the study as planned; leave '--worlds' out.",
        "'--assumptions' mengundi studi sebagaimana direncanakan; hapus '--worlds'.")
    }
    if starts < 1 || starts > 100 {
      throw ValidationError("'--starts' must be 1 to 100.", "'--starts' harus 1 sampai 100.")
    }
    if trials < 50 || trials > 1_000_000 {
      throw ValidationError("'--trials' must be 50 to 1000000.", "'--trials' harus 50 sampai 1000000.")
    }
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      Interruption.watch()
      let asked = try SearchAsked(options, inWorlds: worlds, criterion.criterion, drawsAssumptions: assumptions)
      for warning in asked.reading.read.warnings {
        Standard.error(warning.text(inIndonesian: options.output.language == .id))
      }
      let clock = RunClock()
      let memory = SearchMemoryKeeper(asked, options, clock)
      if let shard { return try play(shard, asked, memory) }
      let (finding, kept, nothing) = try play(asked, memory)
      let result = SearchResult(asked.study.scenario, asked.settings, finding, asked.player, nothing: nothing)
      let record = asked.record(options, clock)
      let best = result.finding.best.flatMap { asked.reading.study(adding: $0.places, as: asked.nameOfBest) }
      let files = SearchFiles(result, record, best: best, kept: kept)
      try options.output.delivery.deliver(memory.folder.path) { () throws(ResultsError) in
        // What was asked to stop is the search, not the writing of what it has found.
        try memory.folder.write(files, language: options.output.language)
      } document: {
        files.document.text
      } report: {
        SearchReport(result, record, language: options.output.language).text(width: Terminal.width)
      }
    }
  }
}
