internal import ArgumentParser
internal import Experiments
internal import Files
internal import Government
internal import Playing
internal import Reports

/// `mutasim trace`: writes what happens to requests and officers in one trial, as tables and as event logs for process mining.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: told(
      "Write the events of one trial of a policy as CSV and XES.",
      "Menulis kejadian satu ulangan sebuah kebijakan sebagai CSV dan XES."),
    discussion: told(
      """
      Requests are received, started and finished step by step, by whom and after waiting for what; officers are ordered, trained, \
      arrive and return. The warm-up is in it under the baseline alone:
        mutasim trace my-study.yaml --policy lend_in_advance --trial 17
      """,
      """
      Permohonan diterima, dimulai dan diselesaikan langkah demi langkah, oleh siapa dan setelah menunggu apa; pegawai diperintahkan, \
      dilatih, tiba dan kembali. Masa pemanasan tercatat pada kebijakan acuan saja:
        mutasim trace my-study.yaml --policy lend_in_advance --trial 17
      """))

  @OptionGroup var options: StudyOptions

  @Option(
    help: ArgumentHelp(
      "Of this policy (default: the baseline, nothing).", "Dari kebijakan ini (bawaan: acuan, nothing).",
      valueName: "name"))
  var policy: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Number of the trial, from 0 on.", "Nomor ulangan, mulai 0.", valueName: "n"))
  var trial = 0

  @Flag(
    help: ArgumentHelp(
      "With every number that is assumed drawn over its range, as in that trial of a run with --assumptions.",
      "Dengan setiap bilangan andaian diundi dalam rentangnya, seperti pada ulangan itu dengan --assumptions."))
  var assumptions = false

  func validate() throws {
    try options.requireScenario()
    if trial < 0 { throw ValidationError("'--trial' must be at least 0.", "'--trial' harus sedikitnya 0.") }
    if options.output.json {
      throw ValidationError(
        "'--json' is not for a trace: it is tables alone.", "'--json' tidak berlaku di sini: hasilnya hanya tabel.")
    }
  }

  func run() throws {
    try reportingFailures(in: options.output.language) { () throws(Failure) in
      let clock = RunClock()
      let study = try Study(options)
      let names = study.scenario.policies.map(\.name)
      let name = policy ?? names[0]
      guard let place = names.firstIndex(of: name) else {
        throw Study.unknown(name, known: names)
      }
      let world = assumptions ? try drawn(study) : study.scenario
      let trace = TrialRunner(world).record(trial, policy: place)
      var record = study.record(path: options.scenario, clock: clock, threads: 1)
      record.drawsAssumptions = assumptions
      let files = TraceFiles(trace, of: world, policy: place, trial: trial, record)
      let folder = ResultsFolder(parent: options.output.out, name: files.folderName)
      try options.output.delivery.deliver(tables: folder.path) { () throws(ResultsError) in
        KeptText.others(try folder.write(files.all), options.output.language)
      }
    }
  }

  private func drawn(_ study: Study) throws(Failure) -> Scenario {
    do {
      return try study.drawingAssumptions(options)(trial)
    } catch {
      throw Failure("trial \(trial): \(error)", "ulangan \(trial): \(error)", .badScenario)
    }
  }
}
